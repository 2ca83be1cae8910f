import { lowerGammaRegularized, normalQuantile } from '../../src/numeric/special-functions.js';

/** Standard errors beyond which a comparison fails. */
export const LIMIT = 4;

/** Standard errors by which the mean of `values` misses `expected`; the error is estimated from the values. */
export function meanError(values: Float64Array, expected: number): number {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    const deviation = value - expected;
    sum += deviation;
    squares += deviation * deviation;
  }
  const n = values.length;
  const variance = squares / n - (sum / n) ** 2;
  return sum / Math.sqrt(n * variance);
}

/** Standard errors by which `count` of `trials` misses a probability. */
export function shareError(count: number, trials: number, probability: number): number {
  return (count - trials * probability) / Math.sqrt(trials * probability * (1 - probability));
}

/** Pearson's chi-square test as standard errors: the normal quantile of its level, above 0 for a bad fit. */
export function chiSquareError(observed: ArrayLike<number>, expected: ArrayLike<number>): number {
  let statistic = 0;
  for (let i = 0; i < observed.length; i++) {
    if (expected[i] < 5) throw new RangeError(`Cell ${i} expects only ${expected[i]} values: merge it`);
    statistic += (observed[i] - expected[i]) ** 2 / expected[i];
  }
  return normalQuantile(lowerGammaRegularized((observed.length - 1) / 2, statistic / 2));
}

/**
 * Two-sample Kolmogorov–Smirnov test as standard errors of a normal law with the same two-sided level, 2·exp(−2t²)
 * for t = D·√(nm/(n+m)). Ties make it cautious. Sorts both samples.
 */
export function kolmogorovSmirnovError(first: Float64Array, second: Float64Array): number {
  first.sort();
  second.sort();
  let largest = 0;
  for (let i = 0, j = 0; i < first.length && j < second.length;) {
    const x = Math.min(first[i], second[j]);
    while (i < first.length && first[i] === x) i++;
    while (j < second.length && second[j] === x) j++;
    largest = Math.max(largest, Math.abs(i / first.length - j / second.length));
  }
  const t = largest * Math.sqrt((first.length * second.length) / (first.length + second.length));
  return -normalQuantile(Math.min(1, 2 * Math.exp(-2 * t * t)) / 2);
}

/** Central moments of a law. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
  /** E(x − mean)³, which is the skewness times variance^{3/2}. */
  readonly third: number;
}

/** The largest of the standard errors by which mean, variance and third central moment miss those of a law. */
export function momentsError(values: Float64Array, { mean, variance, third }: Moments): number {
  const scale = Math.sqrt(variance);
  const errors = [0, 1, third / scale ** 3].map((expected, k) =>
    meanError(
      values.map((x) => ((x - mean) / scale) ** (k + 1)),
      expected,
    ),
  );
  return Math.max(...errors.map(Math.abs));
}

/** Chi-square test of `values` over cells of equal probability under a continuous law, as standard errors. */
export function cellsError(values: Float64Array, cdf: (x: number) => number, cells: number): number {
  const counts = new Float64Array(cells);
  for (const x of values) counts[Math.min(cells - 1, Math.floor(cdf(x) * cells))]++;
  return chiSquareError(counts, new Float64Array(cells).fill(values.length / cells));
}
