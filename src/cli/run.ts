import { CohortRun } from '../model/cohort-run.js';
import { resolveRequest } from '../model/request.js';
import type { Problem } from '../params/problem.js';
import type { CohortSummary, TheorySummary } from '../summary/cohort-summary.js';
import { UsageError, type RunOptions } from './arguments.js';
import { PatientsFile } from './patients-file.js';

/**
 * Runs a cohort.
 * @returns the result as JSON text.
 * @throws UsageError where an option is wrong: a command does not guess.
 */
export function run({ input, patientsCsv }: RunOptions, version: string): string {
  const { request, problems } = resolveRequest(input, Infinity);
  if (problems.length > 0) throw new UsageError(problems.map(sentence).join('; '));
  let csv: PatientsFile | null = null;
  const cohort = startRun(request, (...outcome) => csv?.add(...outcome));
  // Only now: a request that is refused must not cost an earlier file.
  if (patientsCsv !== undefined) csv = new PatientsFile(patientsCsv);
  while (cohort.advance());
  csv?.close();
  return toJson(cohort.summary(), version);
}

function startRun(...request: ConstructorParameters<typeof CohortRun>): CohortRun {
  try {
    return new CohortRun(...request);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

const optionNames: Readonly<Record<string, string>> = {
  theories: '--theories',
  patients: '--patients',
  'random-seed': '--random-seed',
  scenario: '--scenario',
  'matched-risk': '--matched-risk',
  params: '--set',
};

function sentence({ code, name, given, allowed }: Problem): string {
  const option = Object.hasOwn(optionNames, name) ? optionNames[name] : `--set ${name}`;
  const reasons: Readonly<Record<Problem['code'], string>> = {
    unknownParameter: 'no such parameter (see metastasis-sim params)',
    notANumber: `not a number (allowed: ${allowed})`,
    notWhole: `not a whole number (allowed: ${allowed})`,
    belowMinimum: `too small (allowed: ${allowed})`,
    aboveMaximum: `too large (allowed: ${allowed})`,
    unknownChoice: `unknown (allowed: ${allowed})`,
    unknownTheory: `no such theory (allowed: ${allowed})`,
    noTheory: `names no theory (allowed: ${allowed})`,
    unknownScenario: `no such scenario (allowed: ${allowed})`,
    brokenAssignment: 'not of the form key=value',
    tooLong: `too long (allowed: ${allowed} characters)`,
  };
  if (code === 'unknownParameter') return `--set: “${name}” is ${reasons[code]}`;
  return `${option}: “${given}” is ${reasons[code]}`.replace('is names', 'names');
}

function toJson(summary: CohortSummary, version: string): string {
  const { randomSeed, patients, digest, horizon, theories } = summary;
  const result = {
    version,
    randomSeed,
    patients,
    digest,
    horizon,
    theories: Object.fromEntries(theories.map((theory) => [theory.theory, theoryJson(theory)])),
  };
  return JSON.stringify(result, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value,
  );
}

function theoryJson({ theory: _, matchedRisk, ...rest }: TheorySummary): object {
  const { scale, efficiencyNeeded, ...matching } = matchedRisk;
  return { matchedRiskScale: scale, efficiencyNeeded, matchedRisk: matching, ...rest };
}
