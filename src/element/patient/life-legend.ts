import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Formatter } from '../../locale/formatting.js';
import type { Messages } from '../../locale/messages.js';
import { asleepMark, deathMark, departureMark, overtMark } from './life-marks.js';

const pictures = {
  primary: svg`<path class="primary-tumor" d="M2 13Q18 12 26 1V13z" />`,
  departure: departureMark(14, 7),
  asleep: asleepMark(1, 27, 7),
  growing: svg`<path class="growing" d="M2 13Q18 12 26 2V13z" />`,
  threshold: svg`<path class="threshold" d="M0 7H28" />`,
  overt: overtMark(8, 27, 13, 12, { marker: 'circle' }),
  died: deathMark(14, 7),
  surgery: svg`<path class="surgery" d="M14 0V14" />`,
  loss: svg`<path class="loss" d="M14 0V14" />`,
} as const satisfies Record<string, SVGTemplateResult>;

/** What the marks of a life mean. @param overtDiameter cm */
export function lifeLegend(
  { legend }: Messages['interface']['patient'],
  overtDiameter: number,
  formatter: Formatter,
): TemplateResult {
  const names = Object.keys(pictures) as (keyof typeof pictures)[];
  const text = { ...legend, threshold: legend.threshold(overtDiameter, formatter) };
  return html`<ul class="life-legend quiet-text">
    ${names.map(
      (name) =>
        html`<li><svg width="28" height="14" aria-hidden="true">${pictures[name]}</svg>${text[name]}</li>`,
    )}
  </ul>`;
}
