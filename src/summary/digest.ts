const word = new Float64Array(1);
const halves = new Int32Array(word.buffer);

/**
 * Fingerprint of a sequence of doubles, bit by bit: equal when every number is equal, in order. Not cryptographic.
 * Two lanes of 32 bits, each a multiply–rotate mix (the scheme of MurmurHash3, Appleby).
 */
export class Digest {
  // A typed array, because Chromium boxes 32-bit integers kept in fields.
  readonly #lanes = new Int32Array([0x3c6ef372, 0x510e527f]);

  /** Goes on with these numbers. An array, because a number handed over on its own is put on the heap first. */
  add(values: Float64Array): void {
    for (let i = 0; i < values.length; i++) {
      word[0] = values[i];
      this.#mix(halves[0]);
      this.#mix(halves[1]);
    }
  }

  /** 16 hex digits. */
  toString(): string {
    return [...this.#lanes].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  }

  #mix(bits: number): void {
    const lanes = this.#lanes;
    let a = lanes[0] ^ Math.imul(bits, 0xcc9e2d51 | 0);
    a = (a << 13) | (a >>> 19);
    lanes[0] = Math.imul(a, 5) + 0xe6546b64;
    let b = lanes[1] ^ Math.imul(bits, 0x1b873593);
    b = (b << 15) | (b >>> 17);
    lanes[1] = Math.imul(b, 0x85ebca6b | 1) + lanes[0];
  }
}
