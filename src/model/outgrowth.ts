import { exp } from '../numeric/exp.js';
import { gaussLegendre } from '../numeric/gauss-legendre.js';
import { log, log1p, logs } from '../numeric/log.js';
import { sampleExponential } from '../random/exponential.js';
import type { RandomStream } from '../random/random-stream.js';
import type { CommonParameters } from './common-rows.js';
import type { GrowthShape } from './contracts.js';
import { agesAt } from './growth/ages.js';

/**
 * Growth of a lesion from one awake founder to overt size, at the speed of the primary. Chance acts while the lesion
 * is small: a lineage that survives behaves as if it had started from an effective size W, exponential with mean
 * 1/(1 − ε), and grew by the law from there. Early extinction is part of the steps before.
 */
export class Outgrowth {
  readonly #growth: GrowthShape;
  readonly #survives: number;
  readonly #overtAge: number;
  /** Scaled time within which all but 10⁻¹² of the lesions are overt. */
  readonly certainTime: number;
  /** Scaled times to overt size at the quantiles of W that a quadrature rule takes. Shape [nodeCount]. */
  readonly nodeTimes: Float64Array;
  /** Their weights, which sum to 1. Shape [nodeCount]. */
  readonly nodeWeights: Float64Array;
  /** Scaled time that a lesion saves which starts an e-fold larger than that of one cell. */
  readonly timePerLead: number;

  /** @param nodeCount points of the quadrature over W. */
  constructor(params: CommonParameters, growth: GrowthShape, nodeCount: number) {
    this.#growth = growth;
    this.#survives = 1 - params.deathBirthRatio;
    this.#overtAge = growth.age(Math.min(log(params.overtSize), growth.limit * (1 - 1e-9)));
    this.certainTime = this.#timeFrom(1e-12 / this.#survives);
    const { nodes, weights } = gaussLegendre(nodeCount);
    this.nodeTimes = nodes.map((q) => this.#timeFrom(-log1p(-q) / this.#survives));
    this.nodeWeights = weights;
    this.timePerLead = 1 / growth.rate(-log(this.#survives));
  }

  /**
   * Draws the scaled times of `count` lesions from the start of growth to overt size.
   * @param cells that each starts from, one or more; W is then a gamma variable of this shape.
   * @param company stream of the cells beyond the first.
   */
  draw(
    stream: RandomStream,
    count: number,
    times: Float64Array,
    cells?: Uint8Array,
    company: RandomStream = stream,
  ): void {
    for (let i = 0; i < count; i++) times[i] = sampleExponential(stream);
    if (cells) {
      for (let i = 0; i < count; i++) {
        for (let cell = 1; cell < cells[i]; cell++) times[i] += sampleExponential(company);
      }
    }
    for (let i = 0; i < count; i++) times[i] /= this.#survives;
    logs(times, count, times);
    agesAt(this.#growth, times, count, times);
    for (let i = 0; i < count; i++) times[i] = Math.max(0, this.#overtAge - times[i]);
  }

  /** P(a lesion is overt within the scaled time after it began to grow): P(W is at least what that time asks for). */
  grownProbability(scaledTime: number): number {
    if (scaledTime >= this.certainTime) return 1;
    if (!(scaledTime > 0)) return 0;
    return exp(-this.#survives * exp(this.logSizeBefore(scaledTime)));
  }

  /** Log-size of a lesion that will be overt after some more scaled time of growth. */
  logSizeBefore(scaledTime: number): number {
    return this.#growth.logSize(this.#overtAge - scaledTime);
  }

  /** Scaled time that a lesion of this log-size still needs to be overt: without luck, which acts on a few cells only. */
  timeLeft(logSize: number): number {
    return Math.max(0, this.#overtAge - this.#growth.age(logSize));
  }

  #timeFrom(effectiveSize: number): number {
    return Math.max(0, this.#overtAge - this.#growth.age(log(effectiveSize)));
  }
}
