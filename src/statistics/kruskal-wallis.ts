import { chiSquareTail } from './chi-square.js';

// No library: @stdlib/stats-kruskal-test is right and well kept, but takes one number per value and adds 49 kB (gzip)
// to a page that has room for none; jstat and simple-statistics do not have the test.

/** Result of the test. */
export interface KruskalWallisTest {
  /** H, corrected for ties. */
  readonly statistic: number;
  /** Groups with values, less one. */
  readonly degrees: number;
  /** P(so large a statistic | all groups from one law), by its chi-square limit. */
  readonly probability: number;
}

/**
 * Test that groups of values come from one law (Kruskal & Wallis 1952), by their ranks.
 * @param groups values of each group counted in bins that all share, lowest first; values of one bin are ties. Whole
 * numbers are their own bins. Shape [groups][bins].
 */
export function kruskalWallis(groups: readonly ArrayLike<number>[]): KruskalWallisTest {
  const sizes = new Float64Array(groups.length);
  /** Sums of ranks, from the middle rank of all. */
  const rankSums = new Float64Array(groups.length);
  let total = 0;
  for (const group of groups) for (let bin = 0; bin < group.length; bin++) total += group[bin];
  let below = 0;
  let ties = 0;
  for (let bin = 0; bin < groups[0].length; bin++) {
    let tied = 0;
    for (const group of groups) tied += group[bin];
    const rank = below + tied / 2 - total / 2;
    groups.forEach((group, i) => {
      sizes[i] += group[bin];
      rankSums[i] += group[bin] * rank;
    });
    ties += tied * (tied * tied - 1);
    below += tied;
  }
  let spread = 0;
  let filled = 0;
  sizes.forEach((size, i) => {
    if (size === 0) return;
    filled++;
    spread += (rankSums[i] * rankSums[i]) / size;
  });
  // Where all values are alike nothing tells the groups apart.
  const untied = total * (total * total - 1) - ties;
  const statistic = untied > 0 ? (12 * (total - 1) * spread) / untied : 0;
  const degrees = Math.max(0, filled - 1);
  return { statistic, degrees, probability: chiSquareTail(statistic, degrees) };
}
