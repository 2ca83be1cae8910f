import { svg, type SVGTemplateResult } from 'lit';
import type { SeriesStyle } from '../../charts/series-style.js';
import type { FounderLife } from '../../model/patient-life.js';
import { markerShape } from '../theory-swatch.js';
import type { TimeAxis } from './time-axis.js';

/** Half the height of a metastasis that is overt, CSS px. */
const overtHalf = 4;

/** A founder that leaves. */
export const departureMark = (x: number, y: number): SVGTemplateResult =>
  svg`<circle class="departure" cx=${x} cy=${y} r="3" />`;

/** A founder that sleeps from one time to another. */
export const asleepMark = (from: number, to: number, y: number): SVGTemplateResult =>
  svg`<path class="asleep" d="M${from} ${y}H${to}" />`;

/** A founder that grows. */
export const growingMark = (from: number, to: number, y: number): SVGTemplateResult =>
  svg`<path class="growing" d="M${from} ${y - 0.75}L${to} ${y - overtHalf}v${2 * overtHalf}L${from} ${y + 0.75}z" />`;

/** A metastasis that the clinic can see. */
export const overtMark = (x: number, end: number, y: number, { marker }: SeriesStyle): SVGTemplateResult =>
  svg`<path class="overt-bar" d="M${x} ${y - overtHalf}H${end}v${2 * overtHalf}H${x}z" />
    <g class="overt">${markerShape(marker, x, y, 5)}</g>`;

/** A founder that died asleep. */
export const deathMark = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="death" d="M${x - 3.5} ${y - 3.5}l7 7m0-7l-7 7" />`;

/** The whole life of one founder on one row. */
export function founderMarks(
  founder: FounderLife,
  axis: TimeAxis,
  y: number,
  style: SeriesStyle,
): SVGTemplateResult {
  const { departure, asleep, waking, death, overt } = founder;
  const at = (time: number): number => axis.position(time);
  const firstGrowthEnd = asleep ?? waking ?? axis.end;
  return svg`<g>
    ${firstGrowthEnd > departure ? growingMark(at(departure), at(firstGrowthEnd), y) : ''}
    ${asleep === null ? '' : asleepMark(at(asleep), at(waking ?? death ?? axis.end), y)}
    ${waking === null ? '' : growingMark(at(waking), at(overt ?? axis.end), y)}
    ${overt === null ? '' : overtMark(at(overt), at(axis.end), y, style)}
    ${death === null || waking !== null ? '' : deathMark(at(death), y)}
    ${departureMark(at(departure), y)}
  </g>`;
}
