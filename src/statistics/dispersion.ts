import { exp } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import { normalQuantile } from '../numeric/special-functions.js';
import { chiSquareTail } from './chi-square.js';

// No library: jstat, simple-statistics and stdlib have mean and variance, two loops here; none has the interval.

/** How much counts spread beyond luck. */
export interface Dispersion {
  /** Variance over mean: 1 for counts of a Poisson law. NaN where nothing was counted. */
  readonly ratio: number;
  /**
   * 95 % interval by the jackknife of its log (Miller 1974), which asks for no law of the counts. For Poisson counts it
   * holds the true ratio as often as it says from about fifty units on. Where few large counts make the variance, as
   * with clones born by luck, it is too sure: 90 % for 200 geometric counts, 80 % for 20. 0 to Infinity where it
   * cannot be told.
   */
  readonly lower: number;
  readonly upper: number;
  /** P(so large a ratio | counts of one Poisson law), by the index of dispersion (Fisher 1925). */
  readonly probability: number;
}

const z95 = normalQuantile(0.975);

/** Variance-to-mean ratio of counts. @param counts of independent units, at least 0. Shape [units]. */
export function dispersion(counts: ArrayLike<number>): Dispersion {
  const units = counts.length;
  let sum = 0;
  for (let i = 0; i < units; i++) sum += counts[i];
  const mean = sum / units;
  let squares = 0;
  for (let i = 0; i < units; i++) squares += (counts[i] - mean) * (counts[i] - mean);
  const ratio = squares / (units - 1) / mean;

  // The log of the ratio without unit i, up to a constant.
  const logs = Float64Array.from({ length: units }, (_, i) => {
    const apart = counts[i] - mean;
    const squaresWithout = squares - (apart * apart * units) / (units - 1);
    return log(squaresWithout / (sum - counts[i]));
  });
  let logSum = 0;
  for (const value of logs) logSum += value;
  let logSquares = 0;
  for (const value of logs) logSquares += (value - logSum / units) * (value - logSum / units);
  const half = z95 * Math.sqrt((logSquares * (units - 1)) / units);
  const known = half >= 0 && half < Infinity;
  return {
    ratio,
    lower: known ? ratio * exp(-half) : 0,
    upper: known ? ratio * exp(half) : Infinity,
    probability: chiSquareTail((units - 1) * ratio, units - 1),
  };
}
