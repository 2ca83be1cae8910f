import { scenarios, scenarioParameters, type Scenario, type ScenarioId } from '../../model/scenarios.js';
import type { ParameterKey, Parameters } from '../../model/parameter-table.js';
import type { Basis, ParameterRow } from '../../params/parameter-row.js';
import type { SourceId } from '../../params/sources.js';

/** Where the value that a reset goes back to comes from: the page itself, the scenario, or the table. */
export type Origin =
  | { readonly from: 'page' }
  | { readonly from: 'scenario' | 'table'; readonly basis: Basis; readonly sources: readonly SourceId[] };

/** Finds the origin of a value. */
export function originOf(
  row: ParameterRow & { readonly key: ParameterKey },
  scenario: ScenarioId,
  base: Parameters,
): Origin {
  if (base[row.key] !== scenarioParameters(scenario)[row.key]) return { from: 'page' };
  const set = (scenarios[scenario] as Scenario).values[row.key];
  return set
    ? { from: 'scenario', basis: set.basis, sources: set.sources }
    : { from: 'table', basis: row.basis, sources: row.sources };
}
