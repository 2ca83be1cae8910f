import type { MasterKey } from './master-key.js';

const WEYL = 0x9e3779b9;
const WARM_UP = 4;
const TWO_20 = 1048576;
const TWO_MINUS_52 = 2.220446049250313e-16;

/** Finalizer of MurmurHash3 (Appleby). */
function fmix32(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A second mixer, unrelated to the first: "lowbias32" (Wellons 2018). */
function mix2(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}

/**
 * A stream of random numbers (sfc32, Doty-Humphrey) that can be set in a few nanoseconds to any of 2³² patients times
 * 2³² processes. Each pair has a state of its own, so patients can be computed in any order and a process that draws
 * more than before leaves the luck of the others alone.
 */
export class RandomStream {
  // A typed array, because Chromium boxes 32-bit integers kept in fields: ten times slower.
  private readonly state = new Int32Array(4);
  private readonly k0: number;
  private readonly k1: number;

  constructor(key: MasterKey) {
    this.k0 = key.k0;
    this.k1 = key.k1;
    this.reset(0, 0);
  }

  /** Goes to the start of the stream of one patient (`index`) and one process, both whole numbers below 2³². */
  reset(index: number, process: number): this {
    const state = this.state;
    // The process must reach more than the counter word: with that alone consecutive streams fail PractRand.
    const q = Math.imul(process, WEYL);
    state[0] = fmix32(this.k0 ^ index ^ q);
    state[1] = mix2(this.k1 ^ index) + q;
    state[2] = index ^ this.k1;
    state[3] = 1 + process;
    for (let draw = 0; draw < WARM_UP; draw++) this.uint32();
    return this;
  }

  /** The next 32 bits, as a whole number from 0 to 2³² − 1. */
  uint32(): number {
    const state = this.state;
    const b = state[1];
    const c = state[2];
    const d = state[3];
    const output = (state[0] + b + d) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + output;
    state[3] = d + 1;
    return output >>> 0;
  }

  /**
   * Uniform on the open interval (0, 1), with 52 bits from two words: never 0, never 1, and events as rare as 10⁻¹⁰
   * occur as often as they should, which 32 bits cannot give.
   */
  uniform(): number {
    const high = this.uint32();
    return (high * TWO_20 + (this.uint32() >>> 12) + 0.5) * TWO_MINUS_52;
  }

  /** Fills the first `count` places with the next values of {@link uniform}. */
  uniforms(values: Float64Array, count = values.length): void {
    for (let i = 0; i < count; i++) {
      const high = this.uint32();
      values[i] = (high * TWO_20 + (this.uint32() >>> 12) + 0.5) * TWO_MINUS_52;
    }
  }

  /** Fills the array with the next words of {@link uint32}, at less cost: the state stays in registers. */
  words(into: Uint32Array): void {
    const state = this.state;
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    for (let i = 0; i < into.length; i++) {
      const output = (a + b + d) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + output) | 0;
      d = (d + 1) | 0;
      into[i] = output;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
  }
}
