import { parseNumber, parseParameters } from '../params/codec.js';
import { shown, type Problem, type ProblemCode } from '../params/problem.js';
import type { CohortRequest } from './cohort-request.js';
import { parameterTable, type Parameters } from './parameter-table.js';
import { scenarioIds, scenarioParameters, type ScenarioId } from './scenarios.js';
import { coreTheories, theories, type TheoryId } from './theories/registry.js';

/** A request as people write it, each part as text; what is absent or empty takes its default. */
export interface RequestInput {
  /** Ids, separated by commas or spaces. */
  readonly theories?: string | undefined;
  readonly patients?: string | undefined;
  readonly randomSeed?: string | undefined;
  readonly scenario?: string | undefined;
  /** `key=value; key=value` or a JSON object; over the scenario. */
  readonly params?: string | undefined;
  /** A share between 0 and 1, or `off`. */
  readonly matchedRisk?: string | undefined;
}

/** A request that can be run, and everything that was wrong with what was written. */
export interface ResolvedRequest {
  readonly request: CohortRequest;
  readonly scenario: ScenarioId;
  readonly problems: readonly Problem[];
}

/** What a request is when nothing is said. */
export const requestDefaults = {
  theories: coreTheories.map((theory) => theory.id) as readonly TheoryId[],
  patients: 2000,
  randomSeed: '1',
  scenario: scenarioIds[0],
  matchedRisk: 0.35,
} as const;

/** Longest random seed. */
const seedLength = 100;

/**
 * Reads a request. Nothing throws: what is wrong is told, with what is used instead.
 * @param patientsLimit largest cohort; Infinity for none.
 */
export function resolveRequest(input: RequestInput, patientsLimit: number): ResolvedRequest {
  const problems: Problem[] = [];
  const tell = (
    code: ProblemCode,
    name: string,
    given: string,
    used: string | number,
    allowed: string,
  ): void => {
    problems.push({ code, name, given: shown(given), used: String(used), allowed });
  };

  const scenario = readScenario(input.scenario, tell);
  const read = parseParameters(input.params ?? '', parameterTable);
  problems.push(...read.problems);
  const request: CohortRequest = {
    theories: readTheories(input.theories, tell),
    patients: readPatients(input.patients, patientsLimit, tell),
    randomSeed: readRandomSeed(input.randomSeed, tell),
    params: withRoomForShares({ ...scenarioParameters(scenario), ...read.values } as Parameters, tell),
    matchedRisk: readMatchedRisk(input.matchedRisk, tell),
  };
  return { request, scenario, problems };
}

type Tell = (code: ProblemCode, name: string, given: string, used: string | number, allowed: string) => void;

/** Nothing said: absent, or only white space. */
const silent = (text: string | undefined): text is undefined => text === undefined || text.trim() === '';

function readScenario(text: string | undefined, tell: Tell): ScenarioId {
  if (silent(text)) return requestDefaults.scenario;
  const found = scenarioIds.find((id) => id === text.trim());
  if (!found) tell('unknownScenario', 'scenario', text, requestDefaults.scenario, scenarioIds.join(', '));
  return found ?? requestDefaults.scenario;
}

/** Two of the three ways to migrate are told; what the first leaves bounds the second. */
function withRoomForShares(params: Parameters, tell: Tell): Parameters {
  const { collectiveShare, mesenchymalShare } = params;
  const room = Math.round((1 - collectiveShare) * 1e9) / 1e9;
  if (mesenchymalShare <= room) return params;
  tell('aboveMaximum', 'mesenchymalShare', String(mesenchymalShare), room, `0 – ${room}`);
  return { ...params, mesenchymalShare: room };
}

function readTheories(text: string | undefined, tell: Tell): readonly TheoryId[] {
  if (silent(text)) return requestDefaults.theories;
  const known = theories.map((theory): TheoryId => theory.id);
  const chosen: TheoryId[] = [];
  const unknown: string[] = [];
  for (const name of text.split(/[\s,]+/).filter((part) => part !== '')) {
    const id = known.find((candidate) => candidate === name);
    if (!id) unknown.push(name);
    else if (!chosen.includes(id)) chosen.push(id);
  }
  const used = chosen.length > 0 ? chosen : requestDefaults.theories;
  if (unknown.length > 0) {
    tell('unknownTheory', 'theories', [...new Set(unknown)].join(', '), used.join(', '), known.join(', '));
  }
  if (chosen.length === 0 && unknown.length === 0) {
    tell('noTheory', 'theories', text, used.join(', '), known.join(', '));
  }
  return used;
}

function readPatients(text: string | undefined, limit: number, tell: Tell): number {
  if (silent(text)) return requestDefaults.patients;
  const allowed = Number.isFinite(limit) ? `1 – ${limit}` : '≥ 1';
  const value = parseNumber(text);
  const problem = (code: ProblemCode, used: number): number => {
    tell(code, 'patients', text, used, allowed);
    return used;
  };
  if (Number.isNaN(value)) return problem('notANumber', requestDefaults.patients);
  if (value < 1) return problem('belowMinimum', requestDefaults.patients);
  if (value > limit) return problem('aboveMaximum', limit);
  if (!Number.isSafeInteger(value)) return problem('notWhole', Math.round(value));
  return value;
}

function readRandomSeed(text: string | undefined, tell: Tell): string {
  if (text === undefined || text === '') return requestDefaults.randomSeed;
  if (text.length <= seedLength) return text;
  tell('tooLong', 'random-seed', text, requestDefaults.randomSeed, `≤ ${seedLength}`);
  return requestDefaults.randomSeed;
}

function readMatchedRisk(text: string | undefined, tell: Tell): number | null {
  if (silent(text)) return requestDefaults.matchedRisk;
  if (text.trim() === 'off') return null;
  const value = parseNumber(text);
  const allowed = '0.01 – 0.95, off';
  const problem = (code: ProblemCode, used: number): number => {
    tell(code, 'matched-risk', text, used, allowed);
    return used;
  };
  if (Number.isNaN(value)) return problem('notANumber', requestDefaults.matchedRisk);
  if (value < 0.01) return problem('belowMinimum', 0.01);
  if (value > 0.95) return problem('aboveMaximum', 0.95);
  return value;
}
