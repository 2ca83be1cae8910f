import type { ParameterKey, Parameters } from '../../model/parameter-table.js';

/** What is said of one parameter. Plain text, in whole sentences but for the label. */
export interface ParameterWords {
  /** Beside its control: two to five words. */
  readonly label: string;
  /** What it is: one sentence for a student of biology. */
  readonly help: string;
  /** Why this number: what the default rests on, or was weighed against, and plainly where it is assumed. */
  readonly why: string;
}

/** What is said of a parameter that is one of a few names. */
export interface ChoiceWords<Option extends string> extends ParameterWords {
  readonly options: { readonly [Id in Option]: string };
}

/** One entry for each row of the parameter table; a new row asks for its words here. */
export type ParameterMessages = {
  readonly [Key in ParameterKey]: Parameters[Key] extends string
    ? ChoiceWords<Parameters[Key]>
    : ParameterWords;
};
