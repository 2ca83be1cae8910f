import { expect } from 'chai';
import { Digest } from '../../src/summary/digest.js';
import { testStream } from '../support/sampling.js';

function digestOf(values: Iterable<number>): string {
  const digest = new Digest();
  for (const value of values) digest.add(Float64Array.of(value));
  return digest.toString();
}

/** The double whose bits differ from those of `value` in one place, 0 to 63. */
function flipBit(value: number, bit: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const byte = bit >> 3;
  view.setUint8(byte, view.getUint8(byte) ^ (1 << (bit & 7)));
  return view.getFloat64(0);
}

describe('Digest', () => {
  it('is 16 hex digits, equal for equal sequences', () => {
    expect(digestOf([1.5, 2.5])).to.match(/^[0-9a-f]{16}$/);
    expect(digestOf([1.5, 2.5])).to.equal(digestOf([1.5, 2.5]));
    expect(digestOf([])).to.match(/^[0-9a-f]{16}$/);
  });

  it('can be read on the way without a trace', () => {
    const digest = new Digest();
    digest.add(Float64Array.of(1));
    expect(digest.toString()).to.equal(digestOf([1]));
    digest.add(Float64Array.of(2));
    expect(digest.toString()).to.equal(digestOf([1, 2]));
  });

  it('sees order, length and the sign of zero', () => {
    const sequences = [[], [0], [-0], [0, 0], [1, 2], [2, 1], [1, 2, 0], [Infinity], [-Infinity], [NaN]];
    expect(new Set(sequences.map(digestOf)).size).to.equal(sequences.length);
  });

  it('sees every single bit of every number', () => {
    const stream = testStream('digest bits');
    const values = Array.from({ length: 5 }, () => stream.uniform());
    const seen = new Set([digestOf(values)]);
    for (let place = 0; place < values.length; place++) {
      for (let bit = 0; bit < 64; bit++) {
        seen.add(digestOf(values.map((value, i) => (i === place ? flipBit(value, bit) : value))));
      }
    }
    expect(seen.size).to.equal(1 + 5 * 64);
  });

  it('does not repeat itself in a hundred thousand sequences', () => {
    const stream = testStream('digest collisions');
    const count = 100_000;
    const seen = new Set<string>();
    for (let i = 0; i < count; i++) seen.add(digestOf([i, stream.uniform()]));
    expect(seen.size).to.equal(count);
  });

  it('is the same in every place', () => {
    expect(digestOf([1, 0.1, -1e-300, Infinity, 12345.678])).to.equal('b98fc33b5d69a1c8');
  });
});
