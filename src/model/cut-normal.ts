import { normalCdf, normalQuantile } from '../numeric/special-functions.js';

/** A normal law cut to an interval: what lies outside is left out, and the rest is drawn by inversion. */
export class CutNormal {
  readonly #mean: number;
  readonly #spread: number;
  readonly #lower: number;
  readonly #upper: number;
  /** Probability below the interval, and below its upper end, before the cut. */
  readonly #before: number;
  readonly #within: number;

  /** @param spread standard deviation before the cut; with 0, all mass is the mean moved into the interval. */
  constructor(mean: number, spread: number, lower = -Infinity, upper = Infinity) {
    this.#mean = mean;
    this.#spread = spread;
    this.#lower = lower;
    this.#upper = upper;
    this.#before = this.#cdf(lower);
    this.#within = this.#cdf(upper);
  }

  /** Value at a quantile in (0, 1). */
  quantile(probability: number): number {
    return this.#invert(this.#before + probability * (this.#within - this.#before), this.#upper);
  }

  /** Value at a quantile in (0, 1) of the law cut at `upper` as well. */
  quantileBelow(upper: number, probability: number): number {
    const within = Math.min(this.#within, this.#cdf(upper));
    return this.#invert(this.#before + probability * (within - this.#before), Math.min(upper, this.#upper));
  }

  #cdf(x: number): number {
    if (x === -Infinity) return 0;
    if (x === Infinity) return 1;
    return this.#spread > 0 ? normalCdf((x - this.#mean) / this.#spread) : 0.5;
  }

  #invert(probability: number, upper: number): number {
    const value = this.#spread > 0 ? this.#mean + this.#spread * normalQuantile(probability) : this.#mean;
    // Far in a tail the normal law runs out of digits; the interval does not.
    return Math.min(Math.max(value, this.#lower), upper);
  }
}
