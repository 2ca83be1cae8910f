/**
 * The engine without a page: for Node, for workers, for whoever wants numbers.
 *
 * @example
 * const { request } = resolveRequest({ patients: '2000', randomSeed: '7' }, Infinity);
 * const run = new CohortRun(request);
 * while (run.advance());
 * console.log(run.summary().digest);
 */
export { circulatingCourse } from './model/circulating-cells.js';
export { CohortRun, blockSize, type OutcomeListener, type PatientLook } from './model/cohort-run.js';
export type { CohortRequest } from './model/cohort-request.js';
export {
  defaultParameters,
  parameterTable,
  type ParameterKey,
  type Parameters,
} from './model/parameter-table.js';
export type { Observation } from './model/observations/observation.js';
export { observations } from './model/observations/registry.js';
export { patientLives, type FounderFate, type FounderLife, type PatientLife } from './model/patient-life.js';
export { requestDefaults, resolveRequest, type RequestInput, type ResolvedRequest } from './model/request.js';
export {
  scenarioIds,
  scenarioParameters,
  scenarios,
  type Scenario,
  type ScenarioId,
} from './model/scenarios.js';
export { theories, type TheoryId } from './model/theories/registry.js';
export type { Outcome } from './model/clinic.js';
export type { VirtualPatient } from './model/virtual-patient.js';
export type { Basis, ChoiceRow, NumberRow, ParameterRow, Unit } from './params/parameter-row.js';
export type { Problem, ProblemCode } from './params/problem.js';
export { sources, type Source, type SourceId } from './params/sources.js';
export { cascadeSteps, type CascadeStep, type StepCounts } from './summary/cascade-ends.js';
export type * from './summary/cohort-summary.js';
export { observationIds, type ObservationId } from './summary/observation-ids.js';
