/** Classes and types, without side effects: `metastasis-sim/define` registers the element. */
export { defineElements } from './element/define-elements.js';
export type { EventDetails } from './element/events.js';
export { MetastasisSim } from './element/metastasis-sim.js';
export { localeIds, type LocaleId } from './locale/registry.js';
export type { CohortRequest } from './model/cohort-request.js';
export { parameterTable, type ParameterKey, type Parameters } from './model/parameter-table.js';
export { scenarioIds, type ScenarioId } from './model/scenarios.js';
export type { TheoryId } from './model/theories/registry.js';
export type { ParameterRow } from './params/parameter-row.js';
export type { CohortSummary, TheorySummary } from './summary/cohort-summary.js';
