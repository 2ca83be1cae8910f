import { exp, expm1 } from '../../numeric/exp.js';
import { log } from '../../numeric/log.js';

/** When the clones that survive are born: a Poisson process along the size of the primary. */
export interface CloneBirths {
  /** Cells of the primary by which so many clones are expected. @param sizes receives them, one for each of `counts`. */
  sizesAt(counts: Float64Array, sizes: Float64Array): void;
  /**
   * Odds, at log-size x, of being in a clone born from log-size `from` on: their mean.
   * @param odds receives them, one for each of the first `count` of `logSizes`.
   */
  meanOdds(from: number, logSizes: Float64Array, count: number, odds: Float64Array): void;
}

/**
 * One switch makes a cell able. Births per net cell are 1/(1 − ε) and the share 1 − ε of clones survives, so clones
 * come at rate u per cell of net growth.
 *
 * @param u switches per division. @param meanSize mean of W, 1/(1 − ε). @param fitness φ of the clones.
 */
export const oneHit = (u: number, meanSize: number, fitness: number): CloneBirths => ({
  sizesAt(counts, sizes) {
    for (let i = 0; i < counts.length; i++) sizes[i] = 1 + counts[i] / u;
  },
  // ∫ u e^y · (W/e^y) e^{φ(x − y)} dy
  meanOdds(from, logSizes, count, odds) {
    for (let i = 0; i < count; i++) {
      const since = logSizes[i] - from;
      odds[i] = u * meanSize * (fitness > 0 ? expm1(fitness * since) / fitness : since);
    }
  },
});

/**
 * Two switches, one after the other. Cells with the first number u₁ N x/(1 − ε) on average in a tumor of N = e^x, so
 * able clones come at rate u₁ u₂ x/(1 − ε) per cell of net growth: u₁ u₂ ((x − 1) e^x + 1)/(1 − ε) by log-size x.
 *
 * @param first, second switches per division. @param meanSize mean of W, 1/(1 − ε).
 */
export function twoHits(first: number, second: number, meanSize: number): CloneBirths {
  const scale = first * second * meanSize;
  const sizeAt = (count: number): number => {
    const target = count / scale;
    // Newton's rule from above a convex curve: (x − 1) e^x + 1 is at least x²/2, and at least (x − 1) e.
    let x = target > 3 ? 1 + log(target) : Math.sqrt(2 * target);
    for (let pass = 0; pass < 60; pass++) {
      const size = exp(x);
      const change = ((x - 1) * size + 1 - target) / (x * size);
      if (!(change > 1e-13 * x)) return size;
      x -= change;
    }
    return exp(x);
  };
  return {
    sizesAt(counts, sizes) {
      for (let i = 0; i < counts.length; i++) sizes[i] = sizeAt(counts[i]);
    },
    meanOdds(from, logSizes, count, odds) {
      for (let i = 0; i < count; i++) {
        odds[i] = (scale * meanSize * (logSizes[i] - from) * (logSizes[i] + from)) / 2;
      }
    },
  };
}
