import { parseValue } from '../params/codec.js';
import { shown, type Problem } from '../params/problem.js';
import type { CohortRequest } from '../model/cohort-request.js';
import { parameterTable, type Parameters } from '../model/parameter-table.js';
import { resolveRequest, type RequestInput } from '../model/request.js';
import type { ScenarioId } from '../model/scenarios.js';

/** Largest cohort that a page may ask for. The command line has no such limit. */
export const patientLimit = 100_000;

/** What was set at run time, on top of the attributes: texts, as a user types them. */
export interface Changes {
  readonly inputs: Omit<RequestInput, 'params'>;
  readonly params: { readonly [key: string]: string };
}

/** Nothing set at run time. */
export const noChanges: Changes = { inputs: {}, params: {} };

/** Inputs turned into what is simulated. */
export interface Settled {
  readonly request: CohortRequest;
  readonly scenario: ScenarioId;
  /** The values before the changes of run time: what a reset goes back to. */
  readonly base: Parameters;
  readonly problems: readonly Problem[];
}

/** Lays the changes over the attributes. Whatever is wrong is told in `problems`; a request always comes out. */
export function settle(attributes: RequestInput, changes: Changes): Settled {
  const { request, scenario, problems } = resolveRequest({ ...attributes, ...changes.inputs }, patientLimit);
  const found = [...problems];
  const set: Record<string, number | string> = {};
  for (const [key, text] of Object.entries(changes.params)) {
    const row = parameterTable.find((candidate) => candidate.key === key);
    if (!row) {
      found.push({ code: 'unknownParameter', name: shown(key), given: shown(text), used: '', allowed: '' });
      continue;
    }
    const { value, problem } = parseValue(row, text, request.params[row.key]);
    set[key] = value;
    if (problem) found.push(problem);
  }
  return {
    request: { ...request, params: { ...request.params, ...set } },
    scenario,
    base: request.params,
    problems: found,
  };
}

/** True where two requests give the same results. */
export const sameRequest = (one: CohortRequest, other: CohortRequest): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
