import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { asleepMark, deathMark, departureMark, growingMark } from './life-marks.js';
import type { Messages } from '../../locale/messages.js';

const pictures = {
  primary: svg`<path class="primary-tumor" d="M2 13Q18 12 26 1V13z" />`,
  departure: departureMark(14, 7),
  asleep: asleepMark(1, 27, 7),
  growing: growingMark(1, 27, 7),
  overt: svg`<path class="overt-bar" d="M8 3H27v8H8z" /><circle class="overt" cx="8" cy="7" r="5" />`,
  died: deathMark(14, 7),
  surgery: svg`<path class="surgery" d="M14 0V14" />`,
  loss: svg`<path class="loss" d="M14 0V14" />`,
} as const satisfies Record<string, SVGTemplateResult>;

/** What the marks of a life mean. */
export function lifeLegend({ legend }: Messages['interface']['patient']): TemplateResult {
  const names = Object.keys(pictures) as (keyof typeof pictures)[];
  return html`<ul class="life-legend quiet-text">
    ${names.map(
      (name) =>
        html`<li><svg width="28" height="14" aria-hidden="true">${pictures[name]}</svg>${legend[name]}</li>`,
    )}
  </ul>`;
}
