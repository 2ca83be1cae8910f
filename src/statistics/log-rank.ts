import { chiSquareTail } from './chi-square.js';

// No library: jstat, simple-statistics and stdlib do not have the test.

/** What became of a group of patients, in bins of follow-up that all groups share. */
export interface GroupFollowUp {
  /** At risk at the start. */
  readonly patients: number;
  /** Events in each bin. Shape [bins]. */
  readonly events: ArrayLike<number>;
  /** Losses to follow-up in each bin, counted after its events. Shape [bins]. */
  readonly losses: ArrayLike<number>;
}

/** Result of the test. */
export interface LogRankTest {
  /** Events seen in each group, and expected if all groups had one hazard. Shape [groups]. */
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly chiSquare: number;
  /** Groups that were ever at risk beside another, less one. */
  readonly degrees: number;
  /** P(so large a chi-square | one hazard). */
  readonly probability: number;
}

/** Below this part of a variance, what elimination leaves of it is rounding. */
const roundingPart = 1e-9;

/**
 * Log-rank test that groups have one hazard (Mantel 1966; Peto & Peto 1972). Events of one bin are ties: their division
 * among the groups is hypergeometric, with the covariance of that law.
 */
export function logRank(groups: readonly GroupFollowUp[]): LogRankTest {
  const count = groups.length;
  const atRisk = Float64Array.from(groups, ({ patients }) => patients);
  const observed = new Float64Array(count);
  const expected = new Float64Array(count);
  const covariance = groups.map(() => new Float64Array(count));
  const bins = groups[0].events.length;
  for (let bin = 0; bin < bins; bin++) {
    let risk = 0;
    let died = 0;
    for (let i = 0; i < count; i++) {
      risk += atRisk[i];
      died += groups[i].events[bin];
    }
    if (died > 0) {
      // The variance of one draw, times the draws, times what is left of it for want of replacement.
      const spread = risk > 1 ? (died * (risk - died)) / (risk - 1) : 0;
      for (let i = 0; i < count; i++) {
        const share = atRisk[i] / risk;
        observed[i] += groups[i].events[bin];
        expected[i] += died * share;
        for (let j = 0; j < i; j++) covariance[i][j] -= (spread * share * atRisk[j]) / risk;
        covariance[i][i] += spread * share * (1 - share);
      }
    }
    for (let i = 0; i < count; i++) atRisk[i] -= groups[i].events[bin] + groups[i].losses[bin];
  }
  const { chiSquare, degrees } = squaredDistance(
    observed.map((seen, i) => seen - expected[i]),
    covariance,
  );
  return { observed, expected, chiSquare, degrees, probability: chiSquareTail(chiSquare, degrees) };
}

/**
 * dᵀ V⁻ d by Cholesky's elimination. Rows that depend on those before, as the last always does, are passed over; the
 * rank is the degrees of freedom. @param covariance lower triangle; overwritten.
 */
function squaredDistance(
  difference: Float64Array,
  covariance: readonly Float64Array[],
): { chiSquare: number; degrees: number } {
  let chiSquare = 0;
  let degrees = 0;
  const solved = new Float64Array(difference.length);
  for (let i = 0; i < difference.length; i++) {
    const row = covariance[i];
    const variance = row[i];
    solved[i] = difference[i];
    for (let j = 0; j < i; j++) {
      for (let k = 0; k < j; k++) row[j] -= row[k] * covariance[j][k];
      row[j] = covariance[j][j] > 0 ? row[j] / covariance[j][j] : 0;
      row[i] -= row[j] * row[j];
      solved[i] -= row[j] * solved[j];
    }
    if (row[i] > roundingPart * variance) {
      row[i] = Math.sqrt(row[i]);
      solved[i] /= row[i];
      chiSquare += solved[i] * solved[i];
      degrees++;
    } else row[i] = 0;
  }
  return { chiSquare, degrees };
}
