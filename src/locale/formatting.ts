import { daysPerYear } from '../model/calendar.js';
import type { Writing } from './messages.js';

type NumberWords = Pick<Writing, 'oneIn' | 'range' | 'between'>;

/** What stands for a number that does not exist. */
export const noNumber = '—';

/** Beyond this size, or below its inverse, nobody counts the digits. */
const tooLong = 1e15;
const noBreakSpace = '\u00a0';
const narrowSpace = '\u202f';
const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const daysPerMonth = daysPerYear / 12;

/** A whole number in superscript digits: −5 gives '⁻⁵'. */
export const superscript = (exponent: number): string =>
  (exponent < 0 ? '⁻' : '') +
  String(Math.abs(exponent))
    .split('')
    .map((digit) => superscripts[Number(digit)])
    .join('');

/** Whether a share is told as one in so many. Not quite at a tenth, which the last bit would tell both ways. */
export const isRare = (share: number): boolean => share > 0 && share < 0.095;

/**
 * Writes numbers in one language. One per instance of the element: nothing here is global.
 * Whatever the number, the answer is text: NaN and the infinities give an em dash.
 */
export class Formatter {
  readonly language: string;
  readonly #writing: NumberWords;
  readonly #numbers = new Map<string, Intl.NumberFormat>();
  readonly #plurals: Intl.PluralRules;
  readonly #lists: Intl.ListFormat;

  /** @param language BCP 47 tag */
  constructor(language: string, writing: NumberWords) {
    this.language = language;
    this.#writing = writing;
    this.#plurals = new Intl.PluralRules(language);
    this.#lists = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  }

  /** Written in full, with at most `digits` decimals: 1234.5 gives '1,234.5'. */
  number(x: number, digits = 3): string {
    return Math.abs(x) < tooLong ? this.#write(x, { maximumFractionDigits: digits }) : this.scientific(x);
  }

  /** Written in full, to `digits` significant digits: 0.012345 gives '0.0123'. */
  significant(x: number, digits = 3): string {
    const size = Math.abs(x);
    const readable = size === 0 || (size >= 1 / tooLong && size < tooLong);
    return readable ? this.#write(x, { maximumSignificantDigits: digits }) : this.scientific(x, digits);
  }

  /** To `digits` significant digits, in full where that reads well, else as a power of ten. */
  quantity(x: number, digits = 3): string {
    const size = Math.abs(x);
    return size === 0 || (size >= 1e-3 && size < 1e6)
      ? this.significant(x, digits)
      : this.scientific(x, digits);
  }

  /** A share as a percentage: 0.354 gives '35.4%'. A share short of 1 never reads 100 %, one above 0 never 0 %. */
  percent(share: number): string {
    if (share >= 0.9995 && share < 1) return `>${noBreakSpace}${this.#percent(0.999, 3)}`;
    if (share > 0 && share < 1e-6) return `<${noBreakSpace}${this.#percent(1e-6, 1)}`;
    return Math.abs(share) < 0.01
      ? this.#percent(share, 2)
      : this.#write(share, { style: 'percent', maximumFractionDigits: 1 });
  }

  /** As a power of ten, to `digits` significant digits: 2e-5 gives '2 × 10⁻⁵', 1e-5 gives '10⁻⁵'. */
  scientific(x: number, digits = 2): string {
    if (!Number.isFinite(x)) return noNumber;
    if (x === 0) return this.significant(0);
    const [mantissa = '', power = ''] = x.toExponential(digits - 1).split('e');
    const exponent = Number(power);
    if (exponent === 0) return this.significant(x, digits);
    const ten = `10${superscript(exponent)}`;
    if (Math.abs(Number(mantissa)) === 1) return x < 0 ? `−${ten}` : ten;
    return `${this.significant(Number(mantissa), digits)}${noBreakSpace}×${noBreakSpace}${ten}`;
  }

  /** How rare: 2.4e7 gives '1 in 24 million'. @param x how many there are for one, at least 1. */
  oneIn(x: number): string {
    if (!(x >= 1) || x === Infinity) return noNumber;
    const many =
      x >= 9.95e11
        ? this.scientific(x)
        : x >= 9.95e5
          ? this.#write(x, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 })
          : this.significant(x, 2);
    return `1 ${this.#writing.oneIn} ${many}`;
  }

  /** A share as a percentage, or, where it is rare, as how rare: 0.35 gives '35%', 0.018 gives '1 in 56'. */
  chance(share: number): string {
    return isRare(share) ? this.oneIn(1 / share) : this.percent(share);
  }

  /** A duration in the unit that reads best: 40 gives '40 days', 900 gives '2.5 years'. @param days Days. */
  days(days: number): string {
    const size = Math.abs(days);
    if (size < 60) return this.#duration(days, 'day', size < 10 ? 1 : 0);
    if (size < 2 * daysPerYear) return this.#duration(days / daysPerMonth, 'month', 0);
    return this.years(days);
  }

  /** A duration in years: 1936 gives '5.3 years'. @param days Days. */
  years(days: number): string {
    const years = days / daysPerYear;
    return this.#duration(years, 'year', Math.abs(years) < 10 ? 1 : 0);
  }

  /** How wide a tumor is, in the unit that reads best: 0.21 gives '2.1 mm'. @param diameter cm */
  diameter(diameter: number): string {
    const inUnit = (size: number, unit: string): string =>
      this.#write(size, { style: 'unit', unit, maximumSignificantDigits: 2 }).replace(' ', noBreakSpace);
    return diameter < 1 ? inUnit(diameter * 10, 'millimeter') : inUnit(diameter, 'centimeter');
  }

  /** From one number to another, both written: '60% to 92%'; the one number where they are written alike. */
  range(lower: string, upper: string): string {
    return lower === upper ? lower : this.#writing.range(lower, upper);
  }

  /** Two theories in a sentence, and so many between them. */
  between(count: number): string {
    return this.#writing.between(count);
  }

  /** Items in a sentence: 'a, b, and c'. */
  list(items: readonly string[]): string {
    return this.#lists.format(items);
  }

  /** The form of a word that goes with a count. */
  plural(count: number, one: string, other: string): string {
    return this.#plurals.select(count) === 'one' ? one : other;
  }

  #percent(share: number, digits: number): string {
    return this.#write(share, { style: 'percent', maximumSignificantDigits: digits });
  }

  #duration(value: number, unit: 'day' | 'month' | 'year', digits: number): string {
    if (Math.abs(value) < 1e6) {
      return this.#write(value, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: digits });
    }
    if (!Number.isFinite(value)) return noNumber;
    // A number of many digits as a power of ten, with the plural that Intl gives to it.
    const words = this.#write(1e5, { style: 'unit', unit, unitDisplay: 'long' });
    return `${this.scientific(value)}${noBreakSpace}${words.replace(/^[\d\s.,]+/, '')}`;
  }

  #write(x: number, options: Intl.NumberFormatOptions): string {
    if (!Number.isFinite(x)) return noNumber;
    const name = JSON.stringify(options);
    let format = this.#numbers.get(name);
    if (!format) this.#numbers.set(name, (format = new Intl.NumberFormat(this.language, options)));
    // −0 is 0; a true minus sign; and one width of space before %, on which engines differ.
    return format
      .format(x === 0 ? 0 : x)
      .replace('-', '−')
      .replace(/\s%$/, `${narrowSpace}%`);
  }
}
