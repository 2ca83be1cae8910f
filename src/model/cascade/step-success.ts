import type { CommonParameters } from '../common-rows.js';
import { mesenchymalAtRest, metShare } from './emt.js';
import { invasion } from './migration.js';
import { lateOdds } from './phenotype.js';
import { underTrait, type StepSuccess } from './success.js';

/**
 * Steps of a parameter set, with the genes of the tumor, its ways to migrate, and the EMT that colonization must undo.
 * @param mesenchymalShare of the competent cells that leave; by default as many as at rest.
 * @throws RangeError where the shares of these ways exclude each other.
 */
export function stepSuccess(
  params: CommonParameters,
  mesenchymalShare = mesenchymalAtRest(params),
): StepSuccess {
  const { initiationOdds, progressionOdds } = params;
  return {
    localInvasion: invasion(underTrait(params.localInvasion, initiationOdds), params).success,
    intravasation: underTrait(params.intravasation, initiationOdds),
    circulation: underTrait(params.circulation, progressionOdds),
    arrest: underTrait(params.arrest, progressionOdds),
    extravasation: underTrait(params.extravasation, progressionOdds),
    survival: underTrait(params.survival, progressionOdds),
    colonization: underTrait(params.colonization, lateOdds(params)),
    met: metShare(params, mesenchymalShare),
  };
}
