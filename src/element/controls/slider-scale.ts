import type { NumberRow } from '../../params/parameter-row.js';

/** Positions of a slider over the range of a parameter: an arrow key moves by one `step`. */
export interface SliderScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** Position of a value. */
  position(value: number): number;
  /** Value at a position, rounded so that it reads well. */
  value(position: number): number;
}

const positions = 200;

/** How a slider divides the range of a row. A log scale gives each power of ten the same room. */
export function sliderScale(row: NumberRow): SliderScale {
  const { minimum, maximum, scale } = row;
  if (scale === 'integer') {
    return { minimum, maximum, step: 1, position: (value) => value, value: (position) => position };
  }
  const isLog = scale === 'log';
  const [low, high] = isLog ? [Math.log(minimum), Math.log(maximum)] : [minimum, maximum];
  return {
    minimum: 0,
    maximum: positions,
    step: 1,
    position: (value) => Math.round((((isLog ? Math.log(value) : value) - low) / (high - low)) * positions),
    value(position) {
      if (position <= 0) return minimum;
      if (position >= positions) return maximum;
      const inner = low + (position / positions) * (high - low);
      return Math.min(
        Math.max(Number(isLog ? Math.exp(inner).toPrecision(3) : inner.toPrecision(4)), minimum),
        maximum,
      );
    },
  };
}
