import type { CohortRequest } from '../../src/model/cohort-request.js';
import { CohortRun, type OutcomeListener } from '../../src/model/cohort-run.js';
import { defaultParameters } from '../../src/model/parameter-table.js';
import { theories } from '../../src/model/theories/registry.js';
import type { CohortSummary } from '../../src/summary/cohort-summary.js';

/** Names of every theory, in their order. */
export const theoryIds = theories.map(({ id }) => id);

/** The default request, under every theory, the risk left free, with `changes`. */
export const requestWith = (changes: Partial<CohortRequest>): CohortRequest => ({
  theories: theoryIds,
  patients: 1000,
  randomSeed: 'test',
  params: defaultParameters,
  matchedRisk: null,
  ...changes,
});

/** Simulates a whole cohort. */
export function runCohort(request: CohortRequest, listener?: OutcomeListener): CohortSummary {
  const run = new CohortRun(request, listener);
  while (run.advance());
  return run.summary();
}
