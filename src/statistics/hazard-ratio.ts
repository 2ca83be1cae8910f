import { exp } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import { normalQuantile } from '../numeric/special-functions.js';
import type { GroupFollowUp } from './log-rank.js';

// Cox's model, and not the one-step estimates from the log-rank counts. Theirs (Pike; Peto) lean towards 1 where the
// hazards differ much, as before and after a treatment that works; Mantel and Haenszel's does not, but has no agreed
// interval. With one yes-or-no covariate the likelihood needs the counts alone, and the few steps to its peak cost less
// than the curve. Efron's ties: with 1024 bins and 10⁵ patients some thirty events share one.
//
// No library: jstat, simple-statistics and stdlib have no model of survival.

/** Ratio of two hazards taken as proportional. */
export interface HazardRatio {
  readonly ratio: number;
  /** 95 % interval, by the curvature of the log-likelihood in the log of the ratio (Wald). */
  readonly lower: number;
  readonly upper: number;
  /** Standard error of the log of the ratio. Infinity where only one group has events: the likelihood has no peak. */
  readonly logStandardError: number;
}

const z95 = normalQuantile(0.975);
const newtonSteps = 20;
const settled = 1e-12;

/** Slope and curvature of the log-likelihood in β, the log of the ratio. */
interface Likelihood {
  readonly score: number;
  readonly information: number;
}

/**
 * Hazard of `treated` over that of `control`, by Cox's partial likelihood (Cox 1972) with ties after Efron 1977. 0 or
 * Infinity, with the interval 0 to Infinity, where only one of the groups has events; NaN where none has.
 */
export function hazardRatio(treated: GroupFollowUp, control: GroupFollowUp): HazardRatio {
  const start = mantelHaenszel(treated, control);
  if (!(start > 0 && start < Infinity)) {
    return { ratio: start, lower: 0, upper: Infinity, logStandardError: Infinity };
  }
  let beta = log(start);
  let information = 0;
  for (let step = 0; step < newtonSteps; step++) {
    const slope = likelihood(treated, control, exp(beta));
    information = slope.information;
    const move = slope.score / information;
    beta += move;
    if (move < settled && move > -settled) break;
  }
  const logStandardError = 1 / Math.sqrt(information);
  return {
    ratio: exp(beta),
    lower: exp(beta - z95 * logStandardError),
    upper: exp(beta + z95 * logStandardError),
    logStandardError,
  };
}

/** Walks both groups through the bins with events: at risk and events of the treated, then of the others. */
function forEachDeath(
  treated: GroupFollowUp,
  control: GroupFollowUp,
  visit: (atRisk: number, died: number, othersAtRisk: number, othersDied: number) => void,
): void {
  let atRisk = treated.patients;
  let othersAtRisk = control.patients;
  for (let bin = 0; bin < treated.events.length; bin++) {
    const died = treated.events[bin];
    const othersDied = control.events[bin];
    if (died + othersDied > 0) visit(atRisk, died, othersAtRisk, othersDied);
    atRisk -= died + treated.losses[bin];
    othersAtRisk -= othersDied + control.losses[bin];
  }
}

/** Ratio of crossed sums, right where hazards are proportional however far apart: near the peak from the start. */
function mantelHaenszel(treated: GroupFollowUp, control: GroupFollowUp): number {
  let above = 0;
  let below = 0;
  forEachDeath(treated, control, (atRisk, died, othersAtRisk, othersDied) => {
    above += (died * othersAtRisk) / (atRisk + othersAtRisk);
    below += (othersDied * atRisk) / (atRisk + othersAtRisk);
  });
  return above / below;
}

function likelihood(treated: GroupFollowUp, control: GroupFollowUp, ratio: number): Likelihood {
  let score = 0;
  let information = 0;
  forEachDeath(treated, control, (atRisk, died, othersAtRisk, othersDied) => {
    const deaths = died + othersDied;
    score += died;
    for (let earlier = 0; earlier < deaths; earlier++) {
      // Efron: of those that die together, a share has left before each.
      const gone = earlier / deaths;
      const weight = ratio * (atRisk - gone * died);
      const share = weight / (weight + othersAtRisk - gone * othersDied);
      score -= share;
      information += share * (1 - share);
    }
  });
  return { score, information };
}
