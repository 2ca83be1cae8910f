import { RandomStream } from './random-stream.js';

/**
 * A stream whose first uniforms are given, such as a point of a lattice; the others are random. Whoever draws what
 * matters most first, and by inversion of `uniform`, has it spread evenly over a lattice.
 */
export class QuasiStream extends RandomStream {
  #given: ArrayLike<number> = [];
  #next = 0;

  /** Goes to the start of a stream, behind the uniforms given. */
  resetWith(given: ArrayLike<number>, index: number, process: number): this {
    this.#given = given;
    this.#next = 0;
    return this.reset(index, process);
  }

  override uniform(): number {
    return this.#next < this.#given.length ? this.#given[this.#next++] : super.uniform();
  }
}
