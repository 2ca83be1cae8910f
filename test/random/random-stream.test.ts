import { expect } from 'chai';
import { masterKey } from '../../src/random/master-key.js';
import { RandomStream } from '../../src/random/random-stream.js';
import { chiSquareError, LIMIT, meanError, shareError } from '../support/goodness-of-fit.js';
import { testStream } from '../support/sampling.js';

const STREAMS = 200_000;

/** Streams in the orders in which an engine meets them: many patients, many processes, both. */
const ORDERS: Record<string, (n: number) => [index: number, process: number]> = {
  'consecutive indices': (n) => [n, 0],
  'consecutive indices, another process': (n) => [n, 3],
  'consecutive processes': (n) => [7, n],
  'five processes of consecutive indices': (n) => [Math.floor(n / 5), n % 5],
  'indices a power of two apart': (n) => [n * 4096, 1],
};

function uniformCells(observed: Float64Array, total: number): number {
  return chiSquareError(observed, new Float64Array(observed.length).fill(total / observed.length));
}

/** What `uniform` makes of two given words. */
function uniformOf(high: number, low: number): number {
  const words = [low, high];
  return Object.assign(testStream('words'), { uint32: () => words.pop() as number }).uniform();
}

describe('RandomStream', () => {
  for (const [name, order] of Object.entries(ORDERS)) {
    describe(`first words of ${name}`, () => {
      const stream = testStream('first words');
      const words = Float64Array.from({ length: STREAMS }, (_, n) => stream.reset(...order(n)).uint32());

      it('fill every byte evenly', () => {
        for (const shift of [0, 8, 16, 24]) {
          const counts = new Float64Array(256);
          for (const word of words) counts[(word >>> shift) & 255]++;
          expect(Math.abs(uniformCells(counts, STREAMS)), `bits from ${shift}`).to.be.below(LIMIT);
        }
      });

      it('are independent of those of the stream before', () => {
        for (const shift of [0, 14, 28]) {
          const counts = new Float64Array(256);
          for (let n = 1; n < STREAMS; n++) {
            counts[((words[n - 1] >>> shift) & 15) * 16 + ((words[n] >>> shift) & 15)]++;
          }
          expect(Math.abs(uniformCells(counts, STREAMS - 1)), `bits from ${shift}`).to.be.below(LIMIT);
        }
      });

      it('have every bit set half of the time, and flipped half of the time', () => {
        for (let bit = 0; bit < 32; bit++) {
          let set = 0;
          let flipped = 0;
          for (let n = 1; n < STREAMS; n++) {
            set += (words[n] >>> bit) & 1;
            flipped += ((words[n] ^ words[n - 1]) >>> bit) & 1;
          }
          expect(Math.abs(shareError(set, STREAMS - 1, 0.5)), `bit ${bit} set`).to.be.below(LIMIT);
          expect(Math.abs(shareError(flipped, STREAMS - 1, 0.5)), `bit ${bit} flipped`).to.be.below(LIMIT);
        }
      });

      it('never start the same stream twice', () => {
        const starts = new Set<number>();
        for (let n = 0; n < STREAMS; n++) starts.add(stream.reset(...order(n)).uniform());
        expect(starts.size).to.equal(STREAMS);
      });
    });
  }

  it('begins anew at each reset, whatever was drawn before', () => {
    const stream = testStream('reset');
    const first = [stream.reset(5, 2).uint32(), stream.uint32(), stream.uniform()];
    stream.reset(6, 2).uniform();
    expect([stream.reset(5, 2).uint32(), stream.uint32(), stream.uniform()]).to.deep.equal(first);
  });

  it('depends on both words of the key', () => {
    const start = (k0: number, k1: number) => new RandomStream({ k0, k1 }).reset(1, 1).uniform();
    expect(new Set([start(0, 0), start(1, 0), start(0, 1), start(1, 1)]).size).to.equal(4);
  });

  it('has even words within one stream', () => {
    const stream = testStream('one stream').reset(0, 0);
    const counts = new Float64Array(1024);
    for (let n = 0; n < 1_000_000; n++) counts[stream.uint32() >>> 22]++;
    expect(Math.abs(uniformCells(counts, 1_000_000))).to.be.below(LIMIT);
  });

  it('gives the same words for ever', () => {
    const stream = new RandomStream(masterKey('metastasis'));
    const start = (index: number, process: number) => {
      stream.reset(index, process);
      return [stream.uint32(), stream.uint32(), stream.uint32(), stream.uniform()];
    };
    expect(start(0, 0)).to.deep.equal([578414799, 4086300177, 3250068655, 0.02454478138191607]);
    expect(start(1, 0)).to.deep.equal([2630248445, 3981905730, 2657067967, 0.9821882616593488]);
    expect(start(0, 1)).to.deep.equal([174212081, 581344298, 2665936806, 0.4526240602462882]);
    expect(start(12345, 3)).to.deep.equal([1494798495, 2436976957, 1847820195, 0.008884784922181255]);
    expect(start(4294967295, 7)).to.deep.equal([799872136, 3235609433, 2074320738, 0.5169738672351175]);
  });
});

describe('RandomStream.uniform', () => {
  it('stays inside of the open interval', () => {
    expect(uniformOf(0, 0)).to.equal(2 ** -53);
    expect(uniformOf(0xffffffff, 0xffffffff)).to.equal(1 - 2 ** -53);
  });

  it('is an even lattice of 2⁵² points, so that events of 10⁻⁹ are as frequent as they should be', () => {
    for (const high of [0, 1, 4, 2 ** 31, 2 ** 32 - 1]) {
      for (const low of [0, 1, 12345, 2 ** 20 - 1]) {
        expect(uniformOf(high, low * 4096 + 4095)).to.equal((high * 2 ** 20 + low + 0.5) / 2 ** 52);
      }
    }
    const pointsBelow = Math.floor(1e-9 * 2 ** 52 + 0.5);
    expect(pointsBelow / 2 ** 52).to.be.closeTo(1e-9, 1e-15);
  });

  it('is uniform in its small values, octave by octave', () => {
    const stream = testStream('octaves');
    const draws = 2_000_000;
    const octaves = 18;
    const counts = new Float64Array(octaves);
    for (let n = 0; n < draws; n++) counts[Math.min(octaves - 1, Math.floor(-Math.log2(stream.uniform())))]++;
    const expected = counts.map((_, k) => draws * 2 ** -(k === octaves - 1 ? k : k + 1));
    expect(Math.abs(chiSquareError(counts, expected))).to.be.below(LIMIT);
  });

  it('is uniform in the bits that 32 do not hold', () => {
    const stream = testStream('low bits');
    const draws = 500_000;
    const counts = new Float64Array(1024);
    for (let n = 0; n < draws; n++) counts[Math.floor((stream.uniform() * 2 ** 42) % 1024)]++;
    expect(Math.abs(uniformCells(counts, draws))).to.be.below(LIMIT);
  });

  it('has the moments of a uniform law', () => {
    const stream = testStream('moments');
    const values = Float64Array.from({ length: 1_000_000 }, () => stream.uniform());
    expect(Math.abs(meanError(values, 1 / 2))).to.be.below(LIMIT);
    expect(
      Math.abs(
        meanError(
          values.map((u) => u * u),
          1 / 3,
        ),
      ),
    ).to.be.below(LIMIT);
    expect(
      Math.abs(
        meanError(
          values.map((u) => (u - 0.5) ** 4),
          1 / 80,
        ),
      ),
    ).to.be.below(LIMIT);
  });
});

describe('RandomStream in bulk', () => {
  it('gives the words and the uniforms that come one by one, and goes on from there', () => {
    const many = testStream('many');
    const each = testStream('many');
    const words = new Uint32Array(7);
    const uniforms = new Float64Array(5);
    many.words(words);
    expect([...words]).to.deep.equal(Array.from(words, () => each.uint32()));
    many.uniforms(uniforms, 3);
    expect([...uniforms]).to.deep.equal([each.uniform(), each.uniform(), each.uniform(), 0, 0]);
    expect(many.uint32()).to.equal(each.uint32());
  });
});
