import type { PerTheory } from './contract/charts.js';
import type { Formatter } from './formatting.js';

/** A share in whole percent; with decimals only near 0 and 1, where these are all there is. */
export const wholePercent = (share: number, f: Formatter): string =>
  f.percent(share >= 0.01 && share <= 0.99 ? Math.round(share * 100) / 100 : share);

/** More theories than this are not told one by one. */
const mostTold = 4;

/**
 * What a sentence tells of: everything, or of many the least and the greatest, and how many are between; what has no
 * number is no extreme. Among equals the longest name stands for all, so that a specimen keeps room for any.
 */
export function extremes<Entry extends { readonly under: string }>(
  entries: readonly Entry[],
  measure: (entry: Entry) => number,
  f: Formatter,
): { readonly told: readonly Entry[]; readonly between: string } {
  const measured = entries.filter((entry) => !Number.isNaN(measure(entry)));
  const some = entries.length > mostTold && measured.length > 0 ? measured : entries;
  if (some.length <= mostTold) return { told: some, between: '' };
  const first = (from: readonly Entry[], sign: number): Entry =>
    [...from].sort((a, b) => sign * (measure(a) - measure(b)) || b.under.length - a.under.length)[0]!;
  const least = first(some, 1);
  const others = some.filter((entry) => entry !== least);
  return { told: [least, first(others, -1)], between: ` (${f.between(others.length - 1)})` };
}

/** What is said of each theory, as a list within a sentence: "5 years under this, 3 years under that". */
export function forEachTheory<Value>(
  entries: readonly PerTheory<Value>[],
  f: Formatter,
  say: (value: Value, index: number) => string,
  measure: (value: Value) => number = Number,
): string {
  const { told, between } = extremes(entries, ({ value }) => measure(value), f);
  return f.list(told.map(({ under, value }, index) => `${say(value, index)} ${under}`)) + between;
}

/** More often than this many for one, a cell is said to succeed without fail. */
const withoutFail = 1.05;

/** How rare, with the words for "every one" and "none". @param cells how many there are for one success. */
export function rarity(cells: number, f: Formatter, words: { every: string; none: string }): string {
  if (!Number.isFinite(cells)) return words.none;
  return cells < withoutFail ? words.every : f.oneIn(cells);
}
