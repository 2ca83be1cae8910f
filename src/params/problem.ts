/** What can be wrong with an input. */
export type ProblemCode =
  | 'unknownParameter'
  | 'notANumber'
  | 'notWhole'
  | 'belowMinimum'
  | 'aboveMaximum'
  | 'unknownChoice'
  | 'unknownTheory'
  | 'noTheory'
  | 'unknownScenario'
  | 'brokenAssignment'
  | 'tooLong';

/**
 * A bad input, said in full: which one, what was given, what would have been right and what was used instead.
 * A language turns it into a sentence.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** Name of the attribute or key of the parameter. */
  readonly name: string;
  /** What was given, cut to a length that can be shown. */
  readonly given: string;
  /** What is used instead; empty where the input is left out. */
  readonly used: string;
  /** What is allowed: a bound, or a list of names. Empty where nothing could be right. */
  readonly allowed: string;
}

/** Input cut to a length that can be shown. */
export const shown = (given: string): string => (given.length > 60 ? `${given.slice(0, 57)}…` : given);
