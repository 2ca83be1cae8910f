import { normalQuantile } from '../numeric/special-functions.js';
import { wilsonInterval } from './proportion.js';

const z95 = normalQuantile(0.975);

/** A value with its 95 % interval. NaN, all three, where there is none. */
export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** There is nothing to estimate from. */
export const noEstimate: Estimate = { value: NaN, lower: NaN, upper: NaN };

/**
 * Ratio of two sums over independent clusters: the cells of one patient share its luck, so that patients are the sample
 * and not cells. With 1 for every denominator it is a mean. The variance is that of the linearized ratio (Cochran 1977,
 * chapter 6), right for many clusters.
 */
export class ClusteredRatio {
  /** Clusters; sums of numerators, denominators, squared numerators, products, squared denominators. */
  readonly #sums = new Float64Array(6);

  /** Counts one cluster. */
  add(numerator: number, denominator: number): void {
    const sums = this.#sums;
    sums[0]++;
    sums[1] += numerator;
    sums[2] += denominator;
    sums[3] += numerator * numerator;
    sums[4] += numerator * denominator;
    sums[5] += denominator * denominator;
  }

  /** The ratio, with an interval of 1.96 standard errors to either side: unbounded for fewer than two clusters. */
  ratio(): Estimate {
    const [clusters, numerator, denominator] = this.#sums;
    if (clusters === 0) return noEstimate;
    const value = numerator / denominator;
    const half = clusters > 1 ? z95 * Math.sqrt(this.#variance(value)) : Infinity;
    return { value, lower: value - half, upper: value + half };
  }

  /**
   * The same for a share, part over whole in each cluster: Wilson's interval for as many independent trials as would have
   * this variance, at most the sum of the wholes. Where the share is 0 or 1 the variance tells nothing: then for as many
   * as there are clusters, unequal ones counting less (Kish 1965).
   */
  share(): Estimate {
    const [clusters, numerator, denominator, , , denominatorSquares] = this.#sums;
    if (clusters === 0) return noEstimate;
    const value = numerator / denominator;
    const known = clusters > 1 && value > 0 && value < 1;
    const trials = known
      ? Math.min(denominator, (value * (1 - value)) / this.#variance(value))
      : (denominator * denominator) / denominatorSquares;
    return { value, ...wilsonInterval(value * trials, trials) };
  }

  #variance(value: number): number {
    const [clusters, , denominator, numeratorSquares, products, denominatorSquares] = this.#sums;
    const squares = numeratorSquares - 2 * value * products + value * value * denominatorSquares;
    // Where all clusters agree, rounding may leave less than nothing.
    return (Math.max(0, squares) * clusters) / ((clusters - 1) * denominator * denominator);
  }
}
