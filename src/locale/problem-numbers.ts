import type { Problem } from '../params/problem.js';
import type { Formatter } from './formatting.js';

const decimalNumber = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;
/** Enough for every value that a field takes. */
const digits = 12;

const write = (text: string, f: Formatter): string =>
  text.replace(decimalNumber, (number) =>
    // Beyond all numbers, as it was given.
    Number.isFinite(+number) ? f.quantity(+number, digits) : number,
  );

/** What is allowed: mostly from one number to another. */
function writeRange(text: string, f: Formatter): string {
  const [lower = '', upper = lower] = write(text, f).split(' – ');
  return f.range(lower, upper);
}

/** A problem about a number, with what is used and allowed written as the language writes numbers. */
export const withNumbers = (problem: Problem, f: Formatter): Problem => ({
  ...problem,
  used: write(problem.used, f),
  allowed: writeRange(problem.allowed, f),
});

/** The same where what was given is a number too. */
export const allInNumbers = (problem: Problem, f: Formatter): Problem => ({
  ...withNumbers(problem, f),
  given: write(problem.given, f),
});
