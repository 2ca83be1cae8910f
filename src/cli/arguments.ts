import { parseArgs } from 'node:util';
import type { RequestInput } from '../model/request.js';
import { shown } from '../params/problem.js';

/** A wrong call of the command: told in one line, exit code 2. */
export class UsageError extends Error {}

/** Options of `metastasis-sim run`. */
export interface RunOptions {
  readonly input: RequestInput;
  readonly patientsCsv: string | undefined;
}

/**
 * Reads the options of `run`.
 * @throws UsageError with a line that names the option and what to do.
 */
export function readRunOptions(words: readonly string[]): RunOptions {
  const options = {
    theories: { type: 'string' },
    patients: { type: 'string' },
    'random-seed': { type: 'string' },
    scenario: { type: 'string' },
    set: { type: 'string', multiple: true },
    'matched-risk': { type: 'string' },
    format: { type: 'string' },
    'patients-csv': { type: 'string' },
  } as const;
  const { values } = readWords(() => parseArgs({ args: [...words], options, strict: true }));
  if (values.format !== undefined && values.format !== 'json') {
    throw new UsageError(`--format ${values.format}: the only format is json`);
  }
  for (const [name, value] of Object.entries(values)) {
    const isEmpty = [value].flat().some((text) => text.replaceAll(';', '').trim() === '');
    if (isEmpty) throw new UsageError(`--${name} needs a value`);
  }
  return {
    input: {
      theories: values.theories,
      patients: values.patients,
      randomSeed: values['random-seed'],
      scenario: values.scenario,
      params: values.set?.join(';'),
      matchedRisk: values['matched-risk'],
    },
    patientsCsv: values['patients-csv'],
  };
}

/** Reads words of which none are allowed. @throws UsageError where there is one. */
export function readNoOptions(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`unexpected: ${shown(words.join(' '))}`);
}

function readWords<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // A value such as -1 looks like an option to the parser.
    const option = /^Option '(--[\w-]+)[^']*' argument is ambiguous/.exec(message)?.[1];
    throw new UsageError(
      option
        ? `${option} needs a value; one that begins with “-” is written ${option}=-1`
        : message.split('. ')[0],
    );
  }
}
