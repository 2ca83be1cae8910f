import { exp } from '../../numeric/exp.js';
import { log } from '../../numeric/log.js';

/** Probability of success at each step for one competent cell; dormancy is told by its own mechanism. */
export interface StepSuccess {
  readonly localInvasion: number;
  readonly intravasation: number;
  readonly circulation: number;
  readonly arrest: number;
  readonly extravasation: number;
  readonly survival: number;
  readonly colonization: number;
  /** Share that is epithelial in time to colonize, whatever the host: a factor on colonization. */
  readonly met: number;
}

/** Success of a competent cell in the blood: circulation to colonization, dormancy left out. */
export const efficiency = (steps: StepSuccess): number => steps.circulation * injectedEfficiency(steps);

/** Success of a competent cell put into a vein: arrest to colonization, dormancy left out. */
export const injectedEfficiency = (steps: StepSuccess): number =>
  steps.arrest * steps.extravasation * steps.survival * steps.colonization * steps.met;

/**
 * Makes a competent cell more or less efficient, by raising each step from circulation to colonization to one power:
 * each step gives in proportion to how much it loses (on the log scale), none ever passes 1, and a step that loses
 * nothing changes nothing. Power 1 leaves all as it is, power 0 lets every competent cell in the blood succeed.
 */
export function withPower(steps: StepSuccess, power: number): StepSuccess {
  const raise = (p: number): number => exp(power * log(p));
  return {
    localInvasion: steps.localInvasion,
    intravasation: steps.intravasation,
    circulation: raise(steps.circulation),
    arrest: raise(steps.arrest),
    extravasation: raise(steps.extravasation),
    survival: raise(steps.survival),
    colonization: raise(steps.colonization),
    met: steps.met,
  };
}

/** A trait acts on a step by odds, so that a probability stays one: p' = m p / (1 − p + m p). */
export const byOdds = (p: number, multiplier: number): number => (multiplier * p) / (1 - p + multiplier * p);

/** The same, and the very same where the trait does nothing. */
export const underTrait = (p: number, odds: number): number => (odds === 1 ? p : byOdds(p, odds));

/**
 * What the host ("soil", polymorphisms) does to a founder's odds at survival and again at colonization. Its factor on
 * both together is exp(spread × score), so each of the two carries the root.
 */
export const hostOdds = (spread: number, score: number): number => exp(0.5 * spread * score);
