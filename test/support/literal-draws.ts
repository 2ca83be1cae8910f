import type { RandomStream } from '../../src/random/random-stream.js';

/** A standard normal value, by Box and Muller. */
export function literalNormal(stream: RandomStream): number {
  return Math.sqrt(-2 * Math.log(stream.uniform())) * Math.cos(2 * Math.PI * stream.uniform());
}

/** A lognormal value, drawn anew while it lies outside [lower, upper]. */
export function literalLognormal(
  stream: RandomStream,
  median: number,
  spread: number,
  lower: number,
  upper: number,
): number {
  for (;;) {
    const value = median * Math.exp(spread * literalNormal(stream));
    if (value >= lower && value <= upper) return value;
  }
}

/** Days until a clock rings; Infinity for one that never does. */
export function literalClock(stream: RandomStream, ratePerYear: number): number {
  return ratePerYear > 0 ? (-Math.log(stream.uniform()) / ratePerYear) * 365.25 : Infinity;
}
