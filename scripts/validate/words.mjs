/** Numbers as docs/validation.md prints them. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (power) =>
  [...String(power)].map((sign) => (sign === '-' ? '⁻' : SUPERSCRIPTS[Number(sign)])).join('');
const minus = (text) => text.replace('-', '−');

const DIGITS_OF_ERROR = 2;
const isPlain = (value) => value === 0 || (Math.abs(value) >= 1e-3 && Math.abs(value) < 1e5);
const exponentOf = (value) => Number(value.toExponential().split('e')[1]);

/** A value alone, to some significant digits. */
export function number(value, digits = 4) {
  if (isPlain(value)) return minus(String(Number(value.toPrecision(digits))));
  const power = exponentOf(value);
  return `${minus(String(Number((value / 10 ** power).toPrecision(digits))))} × 10${raised(power)}`;
}

/** A standard error below this part of its value is rounding. */
const ROUNDING = 1e-9;

/** How an estimate is printed: power of ten, and decimals that give its error two digits. */
function layout({ value, standardError }) {
  if (!(standardError > ROUNDING * Math.abs(value))) return null;
  const power = isPlain(value) ? 0 : exponentOf(value);
  return { power, decimals: Math.max(0, DIGITS_OF_ERROR - 1 - exponentOf(standardError / 10 ** power)) };
}

const fixed = (value, { power, decimals }) => minus((value / 10 ** power).toFixed(decimals));

/** `0.3683 ± 0.0014`, `(2.41 ± 0.03) × 10⁷`. */
export function estimate(result) {
  const printed = layout(result);
  if (!printed) return number(result.value);
  const pair = `${fixed(result.value, printed)} ± ${fixed(result.standardError, printed)}`;
  return printed.power === 0 ? pair : `(${pair}) × 10${raised(printed.power)}`;
}

/** A value in the decimals of the estimate that it stands beside. */
export function beside(value, result) {
  const printed = layout(result);
  return printed?.power === 0 ? fixed(value, printed) : number(value);
}

export const percent = (share, decimals = 0) => `${(100 * share).toFixed(decimals)} %`;

/** Standard errors. */
export const errors = (z) => minus(z.toFixed(2));

/** `clonal-selection` → `clonal selection`. */
export const theoryName = (id) => id.replaceAll('-', ' ');
