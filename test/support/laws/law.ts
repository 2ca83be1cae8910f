import type { Estimate } from '../estimate.js';
import { meanError, shareError } from '../goodness-of-fit.js';

/** Number of a law in docs/model.md, section 16. */
export type LawId = `O${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}` | 'clones';

/** One thing that a law foretells, held against what came out. */
export interface LawRow {
  readonly what: string;
  /** Null, as `simulated`, where a whole distribution is compared. */
  readonly expected: number | null;
  readonly simulated: Estimate | null;
  /** By how many standard errors the two differ. */
  readonly errors: number;
}

/** A picture of a check: what the law says as a line, what came out as points. */
export interface LawPlot {
  readonly title: string;
  readonly x: LawAxis;
  readonly y: LawAxis;
  readonly line: readonly (readonly [x: number, y: number])[];
  readonly points: readonly { readonly x: number; readonly y: number; readonly standardError: number }[];
}

/** One axis of a picture. */
export interface LawAxis {
  readonly label: string;
  readonly log?: boolean;
}

/** What a check gave. */
export interface LawResult {
  readonly rows: readonly LawRow[];
  readonly plot?: LawPlot;
}

/** One experiment on a law. */
export interface LawCheck {
  readonly name: string;
  /** Simulates, from a seed of its own: the same rows each time. */
  run(): LawResult;
}

/** A law that the code must reproduce, with its experiments. */
export interface Law {
  readonly id: LawId;
  readonly title: string;
  /** What is foretold, in one sentence. */
  readonly statement: string;
  /** Which part of the engine is asked; where the answer is none, why. */
  readonly asks: string;
  /** Empty where the engine has nothing yet that the law speaks of. */
  readonly checks: readonly LawCheck[];
}

/** A share of independent trials; the standard error is that under the law. */
export const shareRow = (what: string, count: number, trials: number, probability: number): LawRow => ({
  what,
  expected: probability,
  simulated: {
    value: count / trials,
    standardError: Math.sqrt((probability * (1 - probability)) / trials),
  },
  errors: shareError(count, trials, probability),
});

/** A count that is Poisson under the law. */
export const countRow = (what: string, count: number, expected: number): LawRow => ({
  what,
  expected,
  simulated: { value: count, standardError: Math.sqrt(expected) },
  errors: (count - expected) / Math.sqrt(expected),
});

/** A mean of independent values; the standard error is estimated from them. */
export function meanRow(what: string, values: Float64Array, expected: number): LawRow {
  const value = values.reduce((sum, x) => sum + x, 0) / values.length;
  const errors = meanError(values, expected);
  return {
    what,
    expected,
    simulated: { value, standardError: errors === 0 ? 0 : (value - expected) / errors },
    errors,
  };
}

/** A whole distribution: the level of a test of fit, as standard errors. */
export const fitRow = (what: string, errors: number): LawRow => ({
  what,
  expected: null,
  simulated: null,
  errors,
});

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number of cells as it is read: 10⁷, 3 × 10⁸. */
export function cellsInWords(cells: number): string {
  const [factor, power] = cells.toExponential().split('e+');
  const ten = `10${[...power].map((digit) => superscripts[Number(digit)]).join('')}`;
  return factor === '1' ? ten : `${factor} × ${ten}`;
}

/** The height of a row's point, where it has a number. */
export const pointOf = ({ simulated }: LawRow): { y: number; standardError: number } => ({
  y: simulated!.value,
  standardError: simulated!.standardError,
});

/** Points of a line, evenly spaced on its axis. */
export function lineOf(f: (x: number) => number, from: number, to: number, log = false): [number, number][] {
  const pieces = 60;
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const part = i / pieces;
    const x = log ? from * Math.pow(to / from, part) : from + (to - from) * part;
    return [x, f(x)];
  });
}
