import type { Basis } from '../params/parameter-row.js';
import type { SourceId } from '../params/sources.js';
import { defaultParameters, type ParameterKey, type Parameters } from './parameter-table.js';

/** A value that a scenario sets, with where it comes from. */
export interface ScenarioValue {
  readonly value: number | string;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

/** A named set of values; what it does not set is the table's default. */
export interface Scenario {
  readonly values: { readonly [Key in ParameterKey]?: ScenarioValue };
}

/** Every scenario. The first is the default. */
export const scenarios = {
  /** The defaults of the table. */
  'generic-carcinoma': { values: {} },
  /**
   * Radiolabel studies: about 1 % of injected cells alive at 24 h (arrest × extravasation); then 0.02 over survival
   * and colonization, so that the product is that of `late-loss`. Both splits are assumed.
   */
  'early-loss': {
    values: {
      arrest: { value: 0.02, basis: 'fitted', sources: ['fidler-1970'] },
      extravasation: { value: 0.5, basis: 'fitted', sources: ['fidler-1970'] },
      survival: { value: 0.1, basis: 'assumed', sources: [] },
      colonization: { value: 0.2, basis: 'assumed', sources: [] },
    },
  },
  /** Videomicroscopy: most injected cells arrive in the organ alive, and are lost there. */
  'late-loss': {
    values: {
      arrest: { value: 0.87, basis: 'cited', sources: ['luzzi-1998'] },
      extravasation: { value: 0.92, basis: 'cited', sources: ['luzzi-1998', 'koop-1995'] },
      survival: { value: 0.025, basis: 'cited', sources: ['luzzi-1998'] },
      colonization: { value: 0.01, basis: 'cited', sources: ['luzzi-1998'] },
    },
  },
  /** Surgery as a cause of an early wave of relapses. */
  'surgery-wakes': {
    values: { surgeryWakingShare: { value: 0.2, basis: 'assumed', sources: ['demicheli-1996'] } },
  },
} as const satisfies Record<string, Scenario>;

/** Name of a scenario. */
export type ScenarioId = keyof typeof scenarios;

/** Names of all scenarios, the default first. */
export const scenarioIds = Object.keys(scenarios) as readonly ScenarioId[];

/** The whole set of values of a scenario. */
export function scenarioParameters(id: ScenarioId): Parameters {
  const set = Object.entries(scenarios[id].values as Scenario['values']);
  return { ...defaultParameters, ...Object.fromEntries(set.map(([key, { value }]) => [key, value])) };
}
