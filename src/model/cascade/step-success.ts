import type { CommonParameters } from '../common-rows.js';
import { invasion } from './migration.js';
import { lateOdds } from './phenotype.js';
import { underTrait, type StepSuccess } from './success.js';

/**
 * Steps of a parameter set, with the genes of the tumor and its ways to migrate.
 * @throws RangeError where the shares of these ways exclude each other.
 */
export function stepSuccess(params: CommonParameters): StepSuccess {
  const { initiationOdds, progressionOdds } = params;
  return {
    localInvasion: invasion(underTrait(params.localInvasion, initiationOdds), params).success,
    intravasation: underTrait(params.intravasation, initiationOdds),
    circulation: underTrait(params.circulation, progressionOdds),
    arrest: underTrait(params.arrest, progressionOdds),
    extravasation: underTrait(params.extravasation, progressionOdds),
    survival: underTrait(params.survival, progressionOdds),
    colonization: underTrait(params.colonization, lateOdds(params)),
  };
}
