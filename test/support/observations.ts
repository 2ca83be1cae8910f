import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import type { ObservationSummary, TheorySummary } from '../../src/summary/cohort-summary.js';
import type { ObservationId } from '../../src/summary/observation-ids.js';
import { requestWith, runCohort } from './run-cohort.js';

const z95 = 1.959963984540054;

/** One observation of a theory. */
export const observed = ({ observations }: TheorySummary, id: ObservationId): ObservationSummary =>
  observations.find((observation) => observation.id === id)!;

/** Standard errors, read off the interval, by which an observation misses a value. */
export const missedBy = ({ value, lower, upper }: ObservationSummary, expected: number): number =>
  (value - expected) / ((upper - lower) / 2 / z95);

/** A theory's summary of a cohort with the defaults but for `changes`, the risk left free unless it is given. */
export const summaryWith = (
  theory: TheoryId,
  patients: number,
  changes: Partial<Parameters>,
  matchedRisk: number | null = null,
): TheorySummary =>
  runCohort(
    requestWith({
      theories: [theory],
      patients,
      randomSeed: 'observations',
      params: { ...defaultParameters, ...changes },
      matchedRisk,
    }),
  ).theories[0];

/** Founders that all grow at once, and fast enough to be overt by the horizon. */
export const allOvert: Partial<Parameters> = {
  doublingTime: 10,
  doublingTimeSpread: 0,
  dormantShare: 0,
  localHits: 1,
  localHitRate: 1e9,
  dormantDeathRate: 0,
  horizon: 40,
};
