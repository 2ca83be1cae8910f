import type { SourceId } from './sources.js';

/**
 * Where a value comes from.
 * `cited`: read in the source named; `fitted`: chosen so that something cited comes out; `assumed`: neither.
 * The reason in words is a string of the interface, in each language.
 */
export type Basis = 'cited' | 'fitted' | 'assumed';

/** Units of the table. Controls, attributes, URLs and the command line use the same one. */
export type Unit =
  | 'probability'
  | 'hours'
  | 'days'
  | 'years'
  | 'centimeters'
  | 'milliliters'
  | 'cells'
  | 'perDay'
  | 'perYear'
  | 'perDivision'
  | 'cellsPerDay'
  | 'logStandardDeviation'
  | 'exponent'
  | 'factor'
  | 'ratio'
  | 'count'
  | 'choice';

/** Where a row stands in the controls: the tumor, then the cascade in the order in which a cell lives it. */
export type ParameterGroup =
  | 'primary'
  | 'patients'
  | 'departure'
  | 'localInvasion'
  | 'intravasation'
  | 'circulation'
  | 'arrest'
  | 'extravasation'
  | 'survival'
  | 'dormancy'
  | 'colonization'
  | 'clinic';

interface RowBase {
  readonly key: string;
  readonly group: ParameterGroup;
  /** Shown in the first, short set of controls. */
  readonly basic: boolean;
  readonly basis: Basis;
  /** What the value rests on, or was weighed against. Empty where nothing published speaks to it. */
  readonly sources: readonly SourceId[];
}

/** A number with its range. `scale` tells how a slider divides the range. */
export interface NumberRow extends RowBase {
  readonly kind: 'number';
  readonly unit: Exclude<Unit, 'choice'>;
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly scale: 'linear' | 'log' | 'integer';
}

/** One of a few names. */
export interface ChoiceRow extends RowBase {
  readonly kind: 'choice';
  readonly unit: 'choice';
  readonly default: string;
  readonly options: readonly string[];
}

/** One row of the parameter table: everything that is known of a parameter but its words. */
export type ParameterRow = NumberRow | ChoiceRow;

/** Value type of each key of a table. */
export type ValuesOf<Rows extends readonly ParameterRow[]> = {
  readonly [Row in Rows[number] as Row['key']]: Row extends ChoiceRow ? Row['options'][number] : number;
};
