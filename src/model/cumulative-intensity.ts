import { highWord } from '../numeric/float-bits.js';
import { gaussLegendre } from '../numeric/gauss-legendre.js';
import type { GrowthShape } from './contracts.js';

/** Cells of the grid per unit of log-size: fine enough that what is linear within a cell is exact to 3×10⁻⁵. */
const cellsPerUnit = 64;

/** Sixty-four buckets to a doubling, about one to a place of the table: where to look is read off a value's first bits. */
const bucketOf = (cumulative: number): number => highWord(cumulative) >> 14;

/**
 * Cumulative intensity C(x) = ∫₀ˣ w(y)/r(y) dy of departures along the life of a primary, in log-size and scaled
 * time: cells that have left by log-size x = doubling time × C(x). One table serves all patients of a parameter set.
 */
export class CumulativeIntensity {
  readonly #cumulative: Float64Array;
  readonly #slope: Float64Array;
  /** For each bucket, the last place of the table below it; one more bucket closes the row. */
  readonly #lastBelow: Int32Array;
  readonly #firstBucket: number;

  /**
   * @param growth curve that gives the rate r(x).
   * @param intensityAt w(x): departures per day at log-size x. Not negative.
   * @param highest largest log-size that will be asked for; below the limit of growth.
   */
  constructor(growth: GrowthShape, intensityAt: (x: number) => number, highest: number) {
    const { nodes, weights } = gaussLegendre(4);
    const cells = Math.ceil(highest * cellsPerUnit);
    this.#cumulative = new Float64Array(cells + 1);
    this.#slope = new Float64Array(cells + 1);
    const density = (x: number): number => {
      const rate = growth.rate(x);
      return rate > 0 ? intensityAt(x) / rate : 0;
    };
    for (let cell = 0; cell < cells; cell++) {
      let sum = 0;
      for (let k = 0; k < nodes.length; k++) sum += weights[k] * density((cell + nodes[k]) / cellsPerUnit);
      this.#cumulative[cell + 1] = this.#cumulative[cell] + sum / cellsPerUnit;
    }
    for (let i = 0; i <= cells; i++) this.#slope[i] = density(i / cellsPerUnit) / cellsPerUnit;

    let start = 0;
    while (start < cells && this.#cumulative[start + 1] === 0) start++;
    this.#firstBucket = bucketOf(this.#cumulative[Math.min(start + 1, cells)]);
    const buckets = bucketOf(this.#cumulative[cells]) - this.#firstBucket + 1;
    this.#lastBelow = new Int32Array(buckets + 1).fill(cells - 1);
    let next = 0;
    for (let i = start + 1; i <= cells; i++) {
      const bucket = bucketOf(this.#cumulative[i]) - this.#firstBucket;
      while (next <= bucket) this.#lastBelow[next++] = i - 1;
    }
  }

  /** C(x), by cubic Hermite interpolation. */
  upTo(x: number): number {
    if (x <= 0) return 0;
    const position = x * cellsPerUnit;
    const cell = Math.min(position | 0, this.#cumulative.length - 2);
    const f = position - cell;
    const c0 = this.#cumulative[cell];
    const c1 = this.#cumulative[cell + 1];
    const step = c1 - c0;
    const bend0 = this.#slope[cell] - step;
    const bend1 = step - this.#slope[cell + 1];
    const between = c0 + f * (step + (1 - f) * (bend0 * (1 - f) + bend1 * f));
    // Where departures begin within a cell, the curve would first fall.
    return between > c0 ? between : c0;
  }

  /** Fills the first `count` places of `into` with C of those of `logSizes`. */
  upToEach(logSizes: Float64Array, count: number, into: Float64Array): void {
    for (let i = 0; i < count; i++) into[i] = this.upTo(logSizes[i]);
  }

  /** The log-size x at which C(x) reaches `cumulative`, at most its last value: the inverse of {@link upTo}. */
  logSizeAt(cumulative: number): number {
    const table = this.#cumulative;
    const guide = this.#lastBelow;
    const bucket = Math.min(bucketOf(cumulative) - this.#firstBucket, guide.length - 2);
    let low = guide[Math.max(bucket, 0)];
    let high = bucket < 0 ? low + 1 : guide[bucket + 1] + 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (table[middle] <= cumulative) low = middle;
      else high = middle;
    }
    const step = table[high] - table[low];
    return (low + (step > 0 ? (cumulative - table[low]) / step : 0)) / cellsPerUnit;
  }
}
