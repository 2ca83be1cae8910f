import type { CohortRequest } from '../../src/model/cohort-request.js';
import { defaultParameters } from '../../src/model/parameter-table.js';

/** A request under one theory, quick to build; `patients` says how long it takes. */
export function quickRequest(patients: number, changes: Partial<CohortRequest> = {}): CohortRequest {
  return {
    theories: ['clonal-selection'],
    patients,
    randomSeed: 'test',
    params: defaultParameters,
    matchedRisk: null,
    ...changes,
  };
}
