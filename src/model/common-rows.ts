import type { ValuesOf } from '../params/parameter-row.js';
import { emtRows } from './cascade/emt.js';
import { migrationRows } from './cascade/migration.js';
import { phenotypeRows } from './cascade/phenotype.js';
import { cascadeRows } from './cascade/rows.js';
import { sheddingRows } from './cascade/shedding.js';
import { circulatingRows } from './circulating-cells.js';
import { clinicRows } from './clinic-rows.js';
import { mixRows } from './dormancy/mix.js';
import { dormancyMechanisms } from './dormancy/registry.js';
import { surgeryRows } from './dormancy/surgery.js';
import { growthRows } from './growth/rows.js';
import { invasiveFrontRows } from './invasive-front.js';
import { patientRows } from './virtual-patient.js';

type MechanismRows = (typeof dormancyMechanisms)[number]['rows'];

/** Rows that every theory may read; a theory's own rows live in its own file. */
export const commonRows = [
  ...patientRows,
  ...growthRows,
  ...cascadeRows,
  ...phenotypeRows,
  ...migrationRows,
  ...emtRows,
  ...sheddingRows,
  ...invasiveFrontRows,
  ...mixRows,
  ...dormancyMechanisms.flatMap((mechanism): readonly MechanismRows[number][] => mechanism.rows),
  ...surgeryRows,
  ...clinicRows,
  ...circulatingRows,
] as const;

/** Values of the rows that all theories share, in the units of the table. */
export type CommonParameters = ValuesOf<typeof commonRows>;
