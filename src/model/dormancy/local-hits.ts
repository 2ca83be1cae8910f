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

  /** P(neither a hit nor death within `duration`). */
  const staysProbability = (duration: number): number => (duration > 0 ? exp(-leavingRate * duration) : 1);
  /** Σ_{j<m} y^j/j! */
  const firstTerms = (y: number): number => {
    let term = 1;
    let sum = 1;
    for (let j = 1; j < hits; j++) {
      term *= y / j;
      sum += term;
    }
    return sum;
  };
  // Erlang distribution.
  const wokenOf = (duration: number, stays: number): number =>
    duration > 0 ? allWin * (1 - stays * firstTerms(leavingRate * duration)) : 0;
  // After j hits, alive and waiting: Poisson(νt) hits, none of them the last, and no death.
  const asleepOf = (duration: number, stays: number): number =>
    duration > 0 ? stays * firstTerms(hitRate * duration) : 1;

  return {
    logSize: 0,
    dated: false,
    mortal: true,
    wakesAtSurgery: false,
    wokenProbability: (duration) => wokenOf(duration, staysProbability(duration)),
    asleepProbability: (duration) => asleepOf(duration, staysProbability(duration)),
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
