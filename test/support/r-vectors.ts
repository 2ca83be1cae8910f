import type { Auc } from '../../src/statistics/auc.js';
import type { Dispersion } from '../../src/statistics/dispersion.js';
import type { HazardRatio } from '../../src/statistics/hazard-ratio.js';
import type { KruskalWallisTest } from '../../src/statistics/kruskal-wallis.js';
import type { GroupFollowUp, LogRankTest } from '../../src/statistics/log-rank.js';

/** What R said of small samples: written by `r/vectors.R`. */
export interface RVectors {
  readonly chiSquares: readonly { statistic: number; degrees: number; probability: number }[];
  readonly survivals: readonly {
    readonly name: string;
    readonly groups: readonly GroupFollowUp[];
    /** Kaplan–Meier curve of each group, at its times with events, while somebody is free. */
    readonly curves: readonly Readonly<Record<'time' | 'survival' | 'lower' | 'upper', readonly number[]>>[];
    readonly logRank: Omit<LogRankTest, 'observed' | 'expected'> &
      Readonly<Record<'observed' | 'expected', readonly number[]>>;
    /** Of the first group over the second, where there are two. */
    readonly hazardRatio?: HazardRatio;
  }[];
  readonly aucs: readonly (Auc & {
    readonly name: string;
    readonly cases: readonly number[];
    readonly controls: readonly number[];
    readonly rankSum: number;
  })[];
  readonly kruskals: readonly (KruskalWallisTest & {
    readonly name: string;
    readonly groups: readonly (readonly number[])[];
  })[];
  readonly dispersions: readonly (Dispersion & {
    readonly name: string;
    readonly counts: readonly number[];
  })[];
}

const response = await fetch(new URL('r/vectors.json', import.meta.url));

/** Vectors from R, with ties and losses. */
export const rVectors = (await response.json()) as RVectors;

/** The largest relative difference between named numbers of two results; lists are compared number by number. */
export function largestDifference<Result extends object>(
  ours: Result,
  theirs: { readonly [Name in keyof Result]?: ArrayLike<number> | number },
  names: readonly (keyof Result)[],
): number {
  const list = (value: unknown): number[] =>
    typeof value === 'number' ? [value] : Array.from(value as ArrayLike<number>);
  const differences = names.flatMap((name) => {
    const wanted = list(theirs[name]);
    const given = list(ours[name]);
    if (wanted.length !== given.length) throw new RangeError(`${String(name)}: lengths differ`);
    return wanted.map((value, i) => Math.abs(given[i] - value) / Math.max(Math.abs(value), Number.MIN_VALUE));
  });
  // Math.max passes NaN on.
  return Math.max(...differences);
}
