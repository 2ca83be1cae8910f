import type { ParameterRow } from '../params/parameter-row.js';
import { commonRows, type CommonParameters } from './common-rows.js';
import { theories } from './theories/registry.js';
import type { ValuesOf } from '../params/parameter-row.js';

type TheoryRows = (typeof theories)[number]['rows'];

/** Values of every parameter, in the units of the table. */
export type Parameters = CommonParameters & ValuesOf<TheoryRows>;

/** Key of a parameter. */
export type ParameterKey = keyof Parameters;

/** The parameter table: the only place where a default, a range, a unit or a basis stands. */
export const parameterTable: readonly (ParameterRow & { readonly key: ParameterKey })[] = [
  ...commonRows,
  ...theories.flatMap((theory): readonly (ParameterRow & { readonly key: ParameterKey })[] => theory.rows),
];

/** The defaults of the table. */
export const defaultParameters = Object.fromEntries(
  parameterTable.map((row) => [row.key, row.default]),
) as unknown as Parameters;
