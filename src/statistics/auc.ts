import { exp } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import { normalQuantile } from '../numeric/special-functions.js';
import { wilsonInterval } from './proportion.js';

// DeLong's variance, and not Hanley and McNeil's: theirs holds for scores of one family of laws, and those of our
// patients are mixtures. From bins DeLong's costs one pass.
//
// No library: simple-statistics has the rank sum, of raw scores and without a variance; jstat and stdlib have none.

/** How well a score tells cases from controls. */
export interface Auc {
  /** P(a case scores above a control), ties counting one half. NaN without cases or without controls. */
  readonly auc: number;
  readonly standardError: number;
  /** 95 % interval, taken on the logit scale so that it stays between 0 and 1. */
  readonly lower: number;
  readonly upper: number;
}

const z95 = normalQuantile(0.975);

/**
 * Area under the curve of a score in bins, lowest first: the statistic of Mann & Whitney 1947 with the variance of
 * DeLong 1988. Scores of one bin are ties. Where no score overlaps the variance is 0, which says too much: the interval
 * is then Wilson's for as many pairs as the smaller group gives.
 * @param cases shape [bins]. @param controls shape [bins].
 */
export function auc(cases: ArrayLike<number>, controls: ArrayLike<number>): Auc {
  const ofCases = placements(cases, controls);
  const ofControls = placements(controls, cases);
  const area = ofCases.mean;
  const standardError = Math.sqrt(ofCases.errorSquared + ofControls.errorSquared);
  if (!(standardError > 0)) {
    const pairs = Math.min(ofCases.total, ofControls.total);
    return { auc: area, standardError, ...wilsonInterval(area * pairs, pairs) };
  }
  const logit = log(area / (1 - area));
  const half = (z95 * standardError) / (area * (1 - area));
  const share = (x: number): number => 1 / (1 + exp(-x));
  return { auc: area, standardError, lower: share(logit - half), upper: share(logit + half) };
}

/** Where the members of one group stand among the others: the share of these below, ties counting one half. */
function placements(
  members: ArrayLike<number>,
  others: ArrayLike<number>,
): { total: number; mean: number; errorSquared: number } {
  let total = 0;
  let otherTotal = 0;
  for (let bin = 0; bin < members.length; bin++) {
    total += members[bin];
    otherTotal += others[bin];
  }
  const eachPlacement = (visit: (placement: number, weight: number) => void): void => {
    let below = 0;
    for (let bin = 0; bin < members.length; bin++) {
      if (members[bin] > 0) visit((below + others[bin] / 2) / otherTotal, members[bin]);
      below += others[bin];
    }
  };
  let sum = 0;
  eachPlacement((placement, weight) => (sum += weight * placement));
  const mean = sum / total;
  let squares = 0;
  eachPlacement((placement, weight) => (squares += weight * (placement - mean) * (placement - mean)));
  return { total, mean, errorSquared: squares / (total - 1) / total };
}
