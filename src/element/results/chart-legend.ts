import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LegendEntry } from '../../charts/contracts.js';
import { markerShape } from '../theory-swatch.js';

const width = 28;
const height = 14;

function picture({ color = 'currentColor', dash, lineWidth = 2, mark, hollow, rim }: LegendEntry) {
  const line = dash
    ? svg`<path
        d="M1 7h${width - 2}"
        stroke=${color}
        stroke-width=${lineWidth}
        stroke-dasharray=${dash.join(' ')}
        stroke-linecap=${mark ? 'butt' : 'round'}
      />`
    : nothing;
  const outline = hollow ? color : (rim ?? 'none');
  const shape = mark
    ? svg`<g fill=${hollow ? 'none' : color} stroke=${outline} stroke-width=${hollow ? 2 : 1}>
        ${markerShape(mark, dash ? width / 2 : 7, 7, 4.5)}
      </g>`
    : nothing;
  return html`<svg width=${dash ? width : height} height=${height} aria-hidden="true">${line}${shape}</svg>`;
}

/** What the marks of a chart mean. Keeps room for the word on the result before, so that its coming moves nothing. */
export function chartLegend(
  entries: readonly LegendEntry[],
  ghost: { readonly text: string; readonly isShown: boolean },
): TemplateResult {
  return html`<ul class="legend">
    ${entries.map((entry) => html`<li>${picture(entry)}<span>${entry.text}</span></li>`)}
    <li class="ghost-note" ?data-absent=${!ghost.isShown}>
      <svg width=${width} height=${height} aria-hidden="true">
        <path d="M1 7h${width - 2}" stroke="currentColor" stroke-width="5" opacity="0.3" />
      </svg>
      <span>${ghost.text}</span>
    </li>
  </ul>`;
}
