import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { styleOf } from '../../charts/series-style.js';
import type { Messages } from '../../locale/messages.js';
import type { Formatter } from '../../locale/formatting.js';
import { daysPerYear } from '../../model/calendar.js';
import type { PatientLife } from '../../model/patient-life.js';
import { founderMarks } from './life-marks.js';
import type { TimeAxis } from './time-axis.js';

/** Founders drawn; the others are told by their number. */
const foundersDrawn = 6;

const top = 4;
const primaryHeight = 34;
const rowHeight = 13;
const ground = top + primaryHeight;
const rest = ground + 8 + foundersDrawn * rowHeight;
const bottom = rest + 16;
const labelHeight = 18;

/** One patient's life under one theory, on the time axis that all theories share. Height depends on nothing drawn. */
export function lifeTimeline(
  life: PatientLife,
  axis: TimeAxis,
  largestDiameter: number,
  withLabels: boolean,
  words: Messages,
  formatter: Formatter,
): TemplateResult {
  const style = styleOf(life.theory);
  const height = bottom + (withLabels ? labelHeight : 0);
  const founders = life.founders.slice(0, foundersDrawn);
  const others = life.founderCount - founders.length;
  return html`<svg class="life" width=${axis.width} height=${height} aria-hidden="true" color=${style.color}>
    ${axis.ticks.map((tick) => tickMark(axis.position(tick), tick, withLabels, formatter))}
    <path class="primary-tumor" d=${primaryOutline(life, axis, largestDiameter)} />
    <path class="ground" d="M${axis.position(life.birth)} ${ground}H${axis.position(axis.end)}" />
    <path class="surgery" d="M${axis.position(0)} ${top}V${bottom}" />
    ${life.loss === null ? '' : svg`<path class="loss" d="M${axis.position(life.loss)} ${top}V${bottom}" />`}
    ${founders.map((founder, row) => {
      const y = ground + 8 + (row + 0.5) * rowHeight;
      const x = axis.position(founder.departure);
      return svg`<path class="way" d="M${x} ${ground}V${y}" />${founderMarks(founder, axis, y, style)}`;
    })}
    ${
      others > 0
        ? svg`<text x=${axis.width - 10} y=${rest + 10} text-anchor="end">
            ${words.interface.patient.moreFounders(others, formatter)}
          </text>`
        : ''
    }
  </svg>`;
}

/** The silhouette of the primary: its height follows its diameter. */
function primaryOutline({ primary }: PatientLife, axis: TimeAxis, largestDiameter: number): string {
  const points = Array.from(primary.time, (time, index) => {
    const height = ((primary.diameter[index] ?? 0) / largestDiameter) * primaryHeight;
    return `${axis.position(time).toFixed(1)} ${(ground - height).toFixed(1)}`;
  });
  return `M${axis.position(primary.time[0] ?? 0).toFixed(1)} ${ground}L${points.join('L')}V${ground}z`;
}

const tickMark = (x: number, tick: number, withLabels: boolean, formatter: Formatter): SVGTemplateResult =>
  svg`<path class="tick" d="M${x} ${top}V${bottom}" />
    ${
      withLabels
        ? svg`<text x=${x} y=${bottom + 14} text-anchor="middle">${formatter.number(tick / daysPerYear, 0)}</text>`
        : ''
    }`;
