/** Pieces of Markdown that generated documents share. */

export const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** `localInvasion` → `Local invasion`. */
export const title = (name) =>
  name
    .replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
    .replace(/^./, (first) => first.toUpperCase());

/** A value of the parameter table. */
export const parameterValue = (value) =>
  typeof value === 'number' && value !== 0 && (Math.abs(value) < 1e-3 || Math.abs(value) >= 1e5)
    ? value.toExponential().replace('e+', 'e')
    : String(value);

const UNITS = {
  probability: 'share (0–1)',
  hours: 'hours',
  days: 'days',
  years: 'years',
  centimeters: 'cm',
  milliliters: 'mL',
  cells: 'cells',
  perDay: 'per day',
  perYear: 'per year',
  perDivision: 'per division',
  cellsPerDay: 'cells per day',
  logStandardDeviation: 'σ of ln',
  exponent: 'exponent',
  factor: 'factor',
  ratio: 'ratio',
  count: 'number',
  choice: 'choice',
};

/** The unit of a row of the parameter table, in words. */
export function parameterUnit({ unit }) {
  if (!(unit in UNITS)) throw new Error(`No words for the unit ${unit}`);
  return UNITS[unit];
}
