import type { NumberRow, ParameterRow } from './parameter-row.js';
import { shown, type Problem, type ProblemCode } from './problem.js';

/** A value that was read, and what was wrong with what was written, if anything. */
export interface ParsedValue {
  readonly value: number | string;
  readonly problem: Problem | null;
}

/** Values that were read, by key, and everything that was wrong. */
export interface ParsedParameters {
  readonly values: Readonly<Record<string, number | string>>;
  readonly problems: readonly Problem[];
}

const decimalNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Reads a decimal number such as `-1.5e-3`; NaN for anything else. */
export const parseNumber = (text: string): number =>
  decimalNumber.test(text.trim()) ? Number(text.trim()) : NaN;

/** Reads the value of one row. A number out of range is moved to the bound; anything else wrong gives the default. */
export function parseValue(
  row: ParameterRow,
  text: string,
  fallback: number | string = row.default,
): ParsedValue {
  if (row.kind === 'choice') {
    const value = text.trim();
    if (row.options.includes(value)) return { value, problem: null };
    return {
      value: fallback,
      problem: describe('unknownChoice', row.key, text, fallback, row.options.join(', ')),
    };
  }
  const value = parseNumber(text);
  if (Number.isNaN(value)) {
    return { value: fallback, problem: describe('notANumber', row.key, text, fallback, rangeOf(row)) };
  }
  return clamp(row, value, text);
}

function clamp(row: NumberRow, value: number, text: string): ParsedValue {
  const outside = (code: ProblemCode, used: number): ParsedValue => ({
    value: used,
    problem: describe(code, row.key, text, used, rangeOf(row)),
  });
  if (value < row.minimum) return outside('belowMinimum', row.minimum);
  if (value > row.maximum) return outside('aboveMaximum', row.maximum);
  if (row.scale === 'integer' && !Number.isInteger(value)) return outside('notWhole', Math.round(value));
  return { value, problem: null };
}

const rangeOf = (row: NumberRow): string => `${row.minimum} – ${row.maximum}`;

function describe(
  code: ProblemCode,
  name: string,
  given: string,
  used: number | string,
  allowed: string,
): Problem {
  return { code, name, given: shown(given), used: String(used), allowed };
}

/**
 * Reads a list of assignments, either `key=value; key=value` or a JSON object. What cannot be read is left out and
 * told; nothing throws.
 */
export function parseParameters(text: string, table: readonly ParameterRow[]): ParsedParameters {
  const assignments = text.trim().startsWith('{') ? fromJson(text) : fromList(text);
  if (!assignments) {
    return {
      values: {},
      problems: [describe('brokenAssignment', 'params', text, '', 'key=value; key=value')],
    };
  }
  const values: Record<string, number | string> = {};
  const problems: Problem[] = [];
  for (const [key, given] of assignments) {
    const row = table.find((candidate) => candidate.key === key);
    if (given === null) {
      problems.push(describe('brokenAssignment', 'params', key, '', 'key=value'));
    } else if (!row) {
      problems.push(describe('unknownParameter', shown(key), given, '', ''));
    } else {
      const { value, problem } = parseValue(row, given);
      values[key] = value;
      if (problem) problems.push(problem);
    }
  }
  return { values, problems };
}

type Assignment = readonly [key: string, given: string | null];

function fromList(text: string): Assignment[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals > 0 ? [part.slice(0, equals).trim(), part.slice(equals + 1).trim()] : [part, null];
    });
}

function fromJson(text: string): Assignment[] | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
  return Object.entries(read).map(([key, value]) => [
    key,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ]);
}

/** Writes a value as {@link parseValue} reads it: the same in every language. */
export const formatValue = (value: number | string): string => String(value);
