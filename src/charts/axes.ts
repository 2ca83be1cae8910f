import type { Formatter } from '../locale/formatting.js';
import type { ChartFrame } from './contracts.js';
import { labelFont, noteFont } from './options.js';

interface AxisWords {
  readonly title: string | undefined;
  readonly format: (value: number) => string;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

const common = (frame: ChartFrame, title: string | undefined) => ({
  // Bars would else push the axis in from the edges, and its lines away from their ticks.
  offset: false,
  border: { display: false },
  grid: { color: frame.theme.grid, drawTicks: false, offset: false },
  title: {
    display: title !== undefined,
    text: title ?? '',
    color: frame.theme.muted,
    font: noteFont(frame),
    padding: 2,
  },
});

const ticks = (frame: ChartFrame, format: (value: number) => string) => ({
  color: frame.theme.muted,
  font: noteFont(frame),
  padding: 4,
  maxRotation: 0,
  callback: (value: number | string) => format(Number(value)),
});

const linearAxis = (frame: ChartFrame, { title, format }: AxisWords, range: Range, step = 0) => ({
  type: 'linear' as const,
  ...range,
  ...common(frame, title),
  ticks: { ...ticks(frame, format), includeBounds: false, ...(step && { stepSize: step }) },
});

/** A linear axis of numbers from 0. */
export const numberAxis = (frame: ChartFrame, formatter: Formatter, title: string | undefined, max: number) =>
  linearAxis(frame, { title, format: (value) => formatter.number(value, 1) }, { min: 0, max });

/** A linear axis of shares, written as percentages. `step`: distance of its ticks, 0 to leave it open. */
export const shareAxis = (
  frame: ChartFrame,
  formatter: Formatter,
  title: string | undefined,
  { min = 0, max = 1, step = 0.25 } = {},
) => linearAxis(frame, { title, format: (value) => formatter.percent(value) }, { min, max }, step);

/** A logarithmic axis with ticks at the values given. */
export function logAxis(
  frame: ChartFrame,
  { title, format }: AxisWords,
  range: Range,
  values: readonly number[],
) {
  return {
    type: 'logarithmic' as const,
    ...range,
    ...common(frame, title),
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = values.map((value) => ({ value }));
    },
    ticks: { ...ticks(frame, format), autoSkip: false },
  };
}

/** An axis that counts rows from the top, the middle of the first at 0, and keeps `labelWidth` CSS px for their labels. */
export function rowAxis(rows: number, labelWidth: number) {
  return {
    type: 'linear' as const,
    reverse: true,
    offset: false,
    min: -0.5,
    max: rows - 0.5,
    border: { display: false },
    grid: { display: false },
    ticks: { display: false },
    afterFit: (axis: { width: number }) => {
      axis.width = labelWidth;
    },
  };
}

/** How a power of ten is written on an axis: in full where that is short. */
export const powerLabel =
  (formatter: Formatter) =>
  (value: number): string =>
    value >= 1e-2 && value < 1e4 ? formatter.number(value) : formatter.scientific(value);

/** Powers of ten within a range, as many as stand side by side in `width` CSS px. */
export function decades({ min, max }: Range, width: number, frame: ChartFrame): number[] {
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  const room = Math.max(2, Math.floor(width / (labelFont(frame).size * 3.2)));
  const stride = [1, 2, 3, 5, 10].find((step) => (last - first) / step < room) ?? 20;
  const values: number[] = [];
  for (let power = Math.ceil(first / stride) * stride; power <= last; power += stride) {
    values.push(Number(`1e${power}`));
  }
  return values;
}
