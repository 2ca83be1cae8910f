import { exp } from '../../numeric/exp.js';
import { sampleGamma } from '../../random/gamma.js';
import { daysPerYear } from '../calendar.js';
import type { SleepLaw } from '../contracts.js';

/** Rates per year; `localHits` a whole number of at least 1. */
export interface LocalHitsParameters {
  readonly localHits: number;
  readonly localHitRate: number;
  readonly dormantDeathRate: number;
}

/**
 * The wait of a cell that must still gain `localHits` changes, one after the other, at the site where it landed,
 * and may die before each. It succeeds with probability (ν/(ν+δ))^m, after a Gamma(m, ν+δ) time. A wound does not write
 * the changes that such a cell lacks, so surgery does not end its wait.
 *
 * @param wakingOdds factor on the rate of each change.
 */
export function localHits(params: LocalHitsParameters, wakingOdds = 1): SleepLaw {
  const hits = params.localHits;
  const hitRate = (wakingOdds * params.localHitRate) / daysPerYear;
  const leavingRate = hitRate + params.dormantDeathRate / daysPerYear;
  const hitWins = hitRate / leavingRate;
  let allWin = 1;
  for (let hit = 0; hit < hits; hit++) allWin *= hitWins;

  return {
    logSize: 0,
    dated: false,
    mortal: true,
    wakesAtSurgery: false,
    wokenProbability(duration) {
      if (!(duration > 0)) return 0;
      // Erlang distribution: 1 − e^{−y} Σ_{j<m} y^j/j!
      const y = leavingRate * duration;
      let term = 1;
      let sum = 1;
      for (let j = 1; j < hits; j++) {
        term *= y / j;
        sum += term;
      }
      return allWin * (1 - exp(-y) * sum);
    },
    asleepProbability(duration) {
      if (!(duration > 0)) return 1;
      // After j hits, alive and waiting: Poisson(νt) hits, none of them the last, and no death.
      const y = hitRate * duration;
      let term = 1;
      let sum = 1;
      for (let j = 1; j < hits; j++) {
        term *= y / j;
        sum += term;
      }
      return exp(-leavingRate * duration) * sum;
    },
    draw({ sleep }, _, fate) {
      let won = 0;
      for (let hit = 0; hit < hits; hit++) if (sleep.uniform() < hitWins && won === hit) won++;
      // Every hit that came, and the death if one came first, each took an Exp(ν+δ) time.
      const succeeded = won === hits;
      const duration = sampleGamma(sleep, succeeded ? hits : won + 1) / leavingRate;
      fate[0] = succeeded ? duration : Infinity;
      fate[1] = succeeded ? Infinity : duration;
    },
  };
}
