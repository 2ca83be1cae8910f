import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { SeriesStyle } from '../../charts/series-style.js';
import type { InterfaceMessages } from '../../locale/contract/interface.js';
import { markerShape } from '../theory-swatch.js';

type Words = InterfaceMessages['scene']['legend'];

/** What the moving marks mean. */
export function sceneLegend({ color, marker }: SeriesStyle, words: Words): TemplateResult {
  const mark = svg`<g fill=${color}>${markerShape(marker, 9, 9, 4.5)}</g>`;
  const pictures: { readonly [Kind in keyof Words]: SVGTemplateResult } = {
    competent: mark,
    other: svg`<circle class="tumor-cell" cx="9" cy="9" r="4.5" />`,
    lost: svg`<circle class="ring" cx="9" cy="9" r="3.5" />`,
    asleep: svg`${mark}<circle class="ring" cx="9" cy="9" r="7.5" />`,
  };
  return html`<ul class="scene-legend quiet-text">
    ${(Object.keys(pictures) as (keyof Words)[]).map(
      (kind) =>
        html`<li><svg width="18" height="18" aria-hidden="true">${pictures[kind]}</svg>${words[kind]}</li>`,
    )}
  </ul>`;
}
