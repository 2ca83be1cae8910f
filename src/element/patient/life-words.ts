import type { Messages } from '../../locale/messages.js';
import type { FounderFate, PatientLife } from '../../model/patient-life.js';
import type { LifeWords } from '../../locale/contract/interface.js';

/** Counts what became of a patient's founders, to be put into a sentence. */
export function lifeWords(life: PatientLife, { science }: Messages): LifeWords {
  const count = (fate: FounderFate): number =>
    life.founders.filter((founder) => founder.fate === fate).length;
  return {
    theory: science.theories[life.theory].name,
    founders: life.founderCount,
    told: life.founders.length,
    overt: count('overt'),
    asleep: count('asleep'),
    diedAsleep: count('diedAsleep'),
    growing: count('growing'),
    firstOvert: firstOvert(life),
    horizon: life.horizon,
    loss: life.loss,
  };
}

/** Days from diagnosis to the first overt metastasis; null where there is none by the horizon. */
export const firstOvert = ({ founders }: PatientLife): number | null =>
  founders.reduce<number | null>(
    (first, { overt }) => (overt === null ? first : Math.min(overt, first ?? overt)),
    null,
  );

/** True where some theories give the patient a metastasis and others do not. */
export const theoriesDisagree = (lives: readonly PatientLife[]): boolean =>
  new Set(lives.map((life) => firstOvert(life) !== null)).size > 1;
