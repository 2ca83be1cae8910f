import type { ValuesOf } from '../params/parameter-row.js';
import { cascadeRows } from './cascade/rows.js';
import { clinicRows } from './clinic-rows.js';
import { quiescenceRows } from './dormancy/quiescence.js';
import { growthRows } from './growth/rows.js';
import { patientRows } from './virtual-patient.js';

/** Rows that every theory may read; a theory's own rows live in its own file. */
export const commonRows = [
  ...patientRows,
  ...growthRows,
  ...cascadeRows,
  ...quiescenceRows,
  ...clinicRows,
] as const;

/** Values of the rows that all theories share, in the units of the table. */
export type CommonParameters = ValuesOf<typeof commonRows>;
