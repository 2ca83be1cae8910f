import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { SeriesStyle } from '../../charts/series-style.js';
import type { DiameterCurve, FounderLife } from '../../model/patient-life.js';
import { markerShape } from '../theory-swatch.js';
import type { TimeAxis } from './time-axis.js';

/** A founder that leaves. */
export const departureMark = (x: number, y: number): SVGTemplateResult =>
  svg`<circle class="departure" cx=${x} cy=${y} r="3" />`;

/** A founder that sleeps from one time to another. */
export const asleepMark = (from: number, to: number, y: number): SVGTemplateResult =>
  svg`<path class="asleep" d="M${from} ${y}H${to}" />`;

/** A metastasis that the clinic can see, from a time on. @param height from the ground to the size that can be seen */
export const overtMark = (
  x: number,
  end: number,
  ground: number,
  height: number,
  { marker }: Pick<SeriesStyle, 'marker'>,
): SVGTemplateResult =>
  svg`<path class="overt-bar" d="M${x} ${ground}V${ground - height}H${end}v${height}z" />
    <g class="overt">${markerShape(marker, x, ground - height / 2, 5)}</g>`;

/** A founder that died asleep. */
export const deathMark = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="death" d="M${x - 3.5} ${y - 3.5}l7 7m0-7l-7 7" />`;

/**
 * The silhouette of something that grows on level ground: its height follows its diameter.
 * @param scale CSS px per cm
 */
export function silhouette(
  { time, diameter }: DiameterCurve,
  axis: TimeAxis,
  ground: number,
  scale: number,
): string {
  const points = Array.from(time, (day, index) => {
    const height = (diameter[index] ?? 0) * scale;
    return `${axis.position(day).toFixed(1)} ${(ground - height).toFixed(1)}`;
  });
  const [first = 0, last = 0] = [time[0], time.at(-1)];
  return points.length === 0
    ? ''
    : `M${axis.position(first)} ${ground}L${points.join('L')}L${axis.position(last)} ${ground}z`;
}

/** The whole life of one founder in a lane. @param height of the lane that a lesion fills when it can be seen */
export function founderMarks(
  founder: FounderLife,
  axis: TimeAxis,
  ground: number,
  height: number,
  scale: number,
  style: SeriesStyle,
): SVGTemplateResult {
  const { asleep, waking, death, overt, lesion } = founder;
  const at = (time: number): number => axis.position(time);
  const middle = ground - height / 2;
  // A lesion that pauses sleeps at its size.
  const before = asleep === null ? 0 : lesion.time.filter((time) => time <= asleep).length;
  const bed = ground - 3 - (lesion.diameter[before - 1] ?? 0) * scale;
  return svg`
    <path class="growing" d=${silhouette(lesion, axis, ground, scale)} />
    ${asleep === null ? nothing : asleepMark(at(asleep), at(waking ?? death ?? axis.end), bed)}
    ${overt === null ? nothing : overtMark(at(overt), at(axis.end), ground, height, style)}
    ${death === null || waking !== null ? nothing : deathMark(at(death), middle)}`;
}
