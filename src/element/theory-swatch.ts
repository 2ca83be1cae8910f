import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { seriesStyles, type SeriesStyle } from '../charts/series-style.js';
import type { TheoryId } from '../model/theories/registry.js';

/** The marker of a theory about a point of a drawing. @param size half its width. */
export function markerShape(
  marker: SeriesStyle['marker'],
  x: number,
  y: number,
  size: number,
): SVGTemplateResult {
  switch (marker) {
    case 'circle':
      return svg`<circle cx=${x} cy=${y} r=${size} />`;
    case 'rect':
      return svg`<rect x=${x - size} y=${y - size} width=${2 * size} height=${2 * size} />`;
    case 'rectRot':
      return svg`<path d="M${x} ${y - 1.25 * size}l${1.25 * size} ${1.25 * size}-${1.25 * size} ${1.25 * size}-${1.25 * size}-${1.25 * size}z" />`;
    case 'triangle':
      return svg`<path d="M${x} ${y - 1.2 * size}l${1.15 * size} ${2.1 * size}h-${2.3 * size}z" />`;
    case 'line':
      return bars(x, y, size, [0]);
    case 'cross':
      return bars(x, y, size, [0, 90]);
    case 'crossRot':
      return bars(x, y, size, [45, 135]);
    case 'star':
      return bars(x, y, size, [0, 45, 90, 135]);
  }
}

/** Bars across a point. @param angles degrees */
const bars = (x: number, y: number, size: number, angles: readonly number[]): SVGTemplateResult =>
  svg`${angles.map(
    (angle) =>
      svg`<path d="M${x - 1.2 * size} ${y - 0.2 * size}h${2.4 * size}v${0.4 * size}h-${2.4 * size}z" transform="rotate(${angle} ${x} ${y})" />`,
  )}`;

/** A theory's color, dash and marker, as in every chart. */
export function theorySwatch(theory: TheoryId): TemplateResult {
  const { color, dash, marker } = seriesStyles[theory];
  return html`<svg class="swatch" viewBox="0 0 36 14" aria-hidden="true">
    <g fill=${color} stroke=${color}>
      <path d="M0 7h36" stroke-width="2.5" stroke-dasharray=${dash.join(' ')} />
      <g stroke="none">${markerShape(marker, 18, 7, 5)}</g>
    </g>
  </svg>`;
}
