import { exp } from '../../numeric/exp.js';
import { gaussLegendre } from '../../numeric/gauss-legendre.js';
import { log, logs } from '../../numeric/log.js';
import { sampleExponentials } from '../../random/exponential.js';
import type { RandomStream } from '../../random/random-stream.js';
import type { FounderClones, Sweep } from '../contracts.js';
import type { CumulativeIntensity } from '../cumulative-intensity.js';
import type { CloneBirths } from './clone-births.js';

/**
 * Clones followed one by one, the earliest; they are the large ones. The rest come in by their mean: following 128
 * changes no risk and no quantile by as much as 0.1 %.
 */
export const clonesFollowed = 16;
/** Pieces into which the time of the clones that come in by their mean is cut. */
const piecesOfMean = 8;
/** Longest piece, in log-size, where clones gain on the others: within it their share is taken as its mean. */
const longestPiece = 0.25;

const [nearNode, farNode] = gaussLegendre(2).nodes;

/**
 * The clones of one patient at a time, and the competent share of the tumor that they make up.
 *
 * A surviving clone born when the tumor had N₀ cells, at log-size x₀, has W e^{(1+φ)(x−x₀)} cells at log-size x,
 * W ~ Exp with mean 1/(1 − ε): fitness φ scales births and deaths alike. Relative to the tumor that is
 * (W/N₀) e^{φ(x−x₀)}; the sum over clones is kept as odds o, so that their share o/(1 + o) never exceeds the tumor.
 */
export class SwitchedClones implements FounderClones {
  readonly #cells: CumulativeIntensity;
  readonly #births: CloneBirths;
  readonly #meanSize: number;
  readonly #fitness: number;
  // Of each clone followed but the first: two exponential numbers, for its birth and its size. Of each: the clones expected
  // before it; the cells of the primary at its birth, the log of these, and its odds there. The log-sizes end with that of
  // the primary at diagnosis.
  readonly #luck = new Float64Array(2 * (clonesFollowed - 1));
  readonly #words = new Uint32Array(2 * 2 * (clonesFollowed - 1));
  readonly #expected = new Float64Array(clonesFollowed);
  readonly #sizes = new Float64Array(clonesFollowed);
  readonly #logSizes = new Float64Array(clonesFollowed + 1);
  readonly #oddsAtBirth = new Float64Array(clonesFollowed);
  // In each segment the share is constant: its start in log-size and in cumulative cells, its share, and the competent
  // cumulative cells before it. One more start closes the row.
  readonly #startLogSizes: Float64Array;
  readonly #starts: Float64Array;
  readonly #shares: Float64Array;
  readonly #before: Float64Array;
  #segments = 0;
  // Two log-sizes in each piece, and the odds there of being in a clone that is not followed.
  readonly #nodes: Float64Array;
  readonly #oddsAtNodes: Float64Array;
  // Odds of being in one of the clones up to each, at log-size 0 as it were: all grow alike, by e^{φx}. Made by `sweep`.
  readonly #oddsUpTo = new Float64Array(clonesFollowed + 1);
  #clones = 0;

  /**
   * @param cells cumulative cells of the primary, by log-size.
   * @param meanSize mean of W. @param fitness φ, at least 0.
   * @param highest largest log-size of a primary.
   */
  constructor(
    cells: CumulativeIntensity,
    births: CloneBirths,
    meanSize: number,
    fitness: number,
    highest: number,
  ) {
    this.#cells = cells;
    this.#births = births;
    this.#meanSize = meanSize;
    this.#fitness = fitness;
    const capacity = 2 * clonesFollowed + piecesOfMean + Math.ceil(highest / longestPiece);
    this.#startLogSizes = new Float64Array(capacity + 1);
    this.#starts = new Float64Array(capacity + 1);
    this.#shares = new Float64Array(capacity);
    this.#before = new Float64Array(capacity + 1);
    this.#nodes = new Float64Array(2 * capacity);
    this.#oddsAtNodes = new Float64Array(2 * capacity);
  }

  /**
   * Draws the clones of a primary that reaches log-size `last`.
   * @param luck two uniforms for the first clone, which is the largest as a rule: its birth and its size.
   * @returns the competent cells summed over its life, in scaled time.
   */
  enter(last: number, stream: RandomStream, luck: Float64Array): number {
    const clones = this.#drawClones(exp(last), stream, luck);
    const births = this.#logSizes;
    births[clones] = last;
    this.#clones = clones;
    let odds = 0;
    let clone = 0;
    // No clone gains on the others, and none comes in by its mean: the share is the same from one birth to the next.
    const constant = this.#fitness === 0 ? Math.min(clones, clonesFollowed - 1) : 0;
    for (; clone < constant; clone++) {
      odds += this.#oddsAtBirth[clone];
      this.#startLogSizes[clone] = births[clone];
      this.#shares[clone] = odds / (1 + odds);
    }
    this.#segments = constant;
    for (; clone < clones; clone++) {
      odds += this.#oddsAtBirth[clone];
      odds = this.#span(births[clone], births[clone + 1], odds, clone === clonesFollowed - 1);
    }
    this.#startLogSizes[this.#segments] = last;
    return this.#sum();
  }

  /** Adds the segments up. @returns all competent cumulative cells. */
  #sum(): number {
    const segments = this.#segments;
    const starts = this.#starts;
    const before = this.#before;
    const shares = this.#shares;
    this.#cells.upToEach(this.#startLogSizes, segments + 1, starts);
    let sum = 0;
    for (let segment = 0; segment < segments; segment++) {
      before[segment] = sum;
      sum += shares[segment] * (starts[segment + 1] - starts[segment]);
    }
    before[segments] = sum;
    return sum;
  }

  /**
   * Draws the clones followed: the log-size of the primary at the birth of each, and its odds there.
   * @returns how many are born before the primary has `lastSize` cells.
   */
  #drawClones(lastSize: number, stream: RandomStream, luck: Float64Array): number {
    const others = this.#luck;
    const expected = this.#expected;
    const sizes = this.#sizes;
    const odds = this.#oddsAtBirth;
    sampleExponentials(stream, others, this.#words);
    expected[0] = -log(luck[0]);
    odds[0] = -log(luck[1]);
    for (let clone = 1; clone < clonesFollowed; clone++) {
      expected[clone] = expected[clone - 1] + others[2 * clone - 2];
      odds[clone] = others[2 * clone - 1];
    }
    this.#births.sizesAt(expected, sizes);
    let clones = 0;
    while (clones < clonesFollowed && sizes[clones] < lastSize) {
      odds[clones] *= this.#meanSize / sizes[clones];
      clones++;
    }
    logs(sizes, clones, this.#logSizes);
    return clones;
  }

  /** Log-sizes of the primary by which shares of those competent cells have been there. */
  sharesToLogSizes(shares: Float64Array, count: number, logSizes: Float64Array): void {
    for (let i = 0; i < count; i++) logSizes[i] = this.#shareToLogSize(shares[i]);
  }

  #shareToLogSize(share: number): number {
    const before = this.#before;
    const target = share * before[this.#segments];
    let low = 0;
    let high = this.#segments;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (before[middle] <= target) low = middle;
      else high = middle;
    }
    return this.#cells.logSizeAt(this.#starts[low] + (target - before[low]) / this.#shares[low]);
  }

  /** Share of the primary's cells that are in clones, at its last log-size; the mean of its last piece. */
  shareAtLast(): number {
    return this.#segments > 0 ? this.#shares[this.#segments - 1] : 0;
  }

  sweep(): Sweep | null {
    const upTo = this.#oddsUpTo;
    const last = this.#logSizes[this.#clones];
    for (let clone = 0; clone < this.#clones; clone++) {
      const grown = this.#fitness > 0 ? exp(-this.#fitness * this.#logSizes[clone]) : 1;
      upTo[clone + 1] = upTo[clone] + this.#oddsAtBirth[clone] * grown;
    }
    const rest = exp(-this.#fitness * last) + this.#oddsOfOthers(last);
    const half = (upTo[this.#clones] + rest) / 2;
    for (let clone = 1; clone <= this.#clones; clone++) {
      if (upTo[clone] - upTo[clone - 1] > half) {
        return { clone, birth: this.#logSizes[clone - 1], pace: 1 + this.#fitness };
      }
    }
    return null;
  }

  cloneOf(logSize: number, luck: number): number {
    let clones = this.#clones;
    while (clones > 0 && this.#logSizes[clones - 1] > logSize) clones--;
    const target = luck * (this.#oddsUpTo[clones] + this.#oddsOfOthers(logSize));
    for (let clone = 1; clone <= clones; clone++) if (target < this.#oddsUpTo[clone]) return clone;
    return 0;
  }

  /** Odds, at log-size x, of being in a clone that is not followed, on the scale of `#oddsUpTo`. */
  #oddsOfOthers(x: number): number {
    const lastBorn = this.#logSizes[clonesFollowed - 1];
    if (this.#clones < clonesFollowed || x <= lastBorn) return 0;
    this.#nodes[0] = x;
    this.#births.meanOdds(lastBorn, this.#nodes, 1, this.#oddsAtNodes);
    const odds = this.#oddsAtNodes[0];
    return this.#fitness > 0 ? odds * exp(-this.#fitness * x) : odds;
  }

  /**
   * Adds the segments between two log-sizes in which no followed clone is born.
   * @param odds of the clones followed, at `from`. @param others whether the clones that come by their mean are in.
   * @returns the odds of the clones followed, at `to`.
   */
  #span(from: number, to: number, odds: number, others: boolean): number {
    const fitness = this.#fitness;
    const width = to - from;
    const pieces = Math.max(others ? piecesOfMean : 1, fitness > 0 ? Math.ceil(width / longestPiece) : 1);
    const step = width / pieces;
    const gainOver = (part: number): number => (fitness > 0 ? exp(fitness * step * part) : 1);
    const gain = gainOver(1);
    const nearGain = gainOver(nearNode);
    const farGain = gainOver(farNode);
    // Cells of a piece crowd at its end.
    const nearWeight = 1 / (1 + exp(step * (farNode - nearNode)));
    const starts = this.#startLogSizes;
    const first = this.#segments;
    const nodes = this.#nodes;
    const ofOthers = this.#oddsAtNodes;
    for (let piece = 0; piece < pieces; piece++) {
      starts[first + piece] = from + piece * step;
      nodes[2 * piece] = starts[first + piece] + nearNode * step;
      nodes[2 * piece + 1] = starts[first + piece] + farNode * step;
    }
    if (others) this.#births.meanOdds(from, nodes, 2 * pieces, ofOthers);
    else ofOthers.fill(0, 0, 2 * pieces);
    let own = odds;
    for (let piece = 0; piece < pieces; piece++) {
      const near = ofOthers[2 * piece] + own * nearGain;
      const far = ofOthers[2 * piece + 1] + own * farGain;
      this.#shares[first + piece] = (nearWeight * near) / (1 + near) + ((1 - nearWeight) * far) / (1 + far);
      own *= gain;
    }
    this.#segments = first + pieces;
    return own;
  }
}
