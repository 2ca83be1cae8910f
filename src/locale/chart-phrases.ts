import type { PerTheory } from './contract/charts.js';
import type { Formatter } from './formatting.js';

/** A share in whole percent; with decimals only near 0 and 1, where these are all there is. */
export const wholePercent = (share: number, f: Formatter): string =>
  f.percent(share >= 0.01 && share <= 0.99 ? Math.round(share * 100) / 100 : share);

/** What is said of each theory, as a list within a sentence: "5 years under this, 3 years under that". */
export const forEachTheory = <Value>(
  entries: readonly PerTheory<Value>[],
  f: Formatter,
  say: (value: Value) => string,
): string => f.list(entries.map(({ under, value }) => `${say(value)} ${under}`));

/** More often than this many for one, a cell is said to succeed without fail. */
const withoutFail = 1.05;

/** How rare, with the words for "every one" and "none". @param cells how many there are for one success. */
export function rarity(cells: number, f: Formatter, words: { every: string; none: string }): string {
  if (!Number.isFinite(cells)) return words.none;
  return cells < withoutFail ? words.every : f.oneIn(cells);
}
