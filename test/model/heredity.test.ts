import { expect } from 'chai';
import { keptAbility, siblingDispersionOf } from '../../src/model/heredity.js';
import { samplePoisson } from '../../src/random/poisson.js';
import type { RandomStream } from '../../src/random/random-stream.js';
import { LIMIT, meanError } from '../support/goodness-of-fit.js';
import { testStream } from '../support/sampling.js';

/** Able cells in a line that begins with one, after a time in log-size, followed cell by cell. */
function lineOf(retention: number, birthRate: number, time: number, stream: RandomStream): number {
  let able = 1;
  let left = time;
  while (able > 0) {
    left += Math.log(stream.uniform()) / (able * (2 * birthRate - 1));
    if (left < 0) break;
    able--;
    if (stream.uniform() * (2 * birthRate - 1) < birthRate) {
      for (let daughter = 0; daughter < 2; daughter++) if (stream.uniform() < retention) able++;
    }
  }
  return able;
}

describe('ability kept over a passage', () => {
  for (const [retention, birthRate] of [
    [1, 5],
    [0.9, 1],
    [0.95, 2.5],
    [0, 2],
  ] as const) {
    it(`is the share of the descendants that still have it: retention ${retention}, b = ${birthRate}`, () => {
      const stream = testStream('kept ability');
      const cells = 12;
      // Lines of all cells grow by 1 per unit of log-size.
      const shares = Float64Array.from(
        { length: 40_000 },
        () => lineOf(retention, birthRate, Math.log(cells), stream) / cells,
      );
      expect(Math.abs(meanError(shares, keptAbility(retention, birthRate, cells)))).to.be.below(LIMIT);
    });
  }
});

describe('dispersion between sibling clones', () => {
  it('is exactly 1 where nothing is inherited', () => {
    for (const birthRate of [1, 5, 100]) expect(siblingDispersionOf(0, birthRate, 1e6)).to.equal(1);
  });

  it('is 1 + 2b (M − 1 − ln M)/ln M where what is gained stays', () => {
    for (const [birthRate, cells] of [
      [1, 1e6],
      [5, 1e4],
    ]) {
      const law = 1 + (2 * birthRate * (cells - 1 - Math.log(cells))) / Math.log(cells);
      expect(siblingDispersionOf(1, birthRate, cells) / law).to.be.closeTo(1, 1e-10);
    }
  });

  it('has no edge where able lines neither grow nor shrink', () => {
    const [below, at, above] = [0.89999, 0.9, 0.90001].map((retention) =>
      siblingDispersionOf(retention, 5, 1e6),
    );
    expect(at).to.be.closeTo((below + above) / 2, 1e-4 * at);
  });

  for (const [retention, birthRate] of [
    [1, 1],
    [1, 2],
    [0.9, 2],
    [0.5, 1.5],
  ] as const) {
    it(`is that of cultures grown cell by cell: retention ${retention}, b = ${birthRate}`, () => {
      const stream = testStream(`siblings ${retention} ${birthRate}`);
      const last = Math.log(60);
      const gain = 0.02;
      const cultures = 20_000;
      const counts = Float64Array.from({ length: cultures }, () => {
        // Lines begin at rate b u N; the more of them, the later.
        let able = 0;
        for (let lines = samplePoisson(stream, gain * birthRate * (Math.exp(last) - 1)); lines > 0; lines--) {
          const begun = Math.log(1 + stream.uniform() * (Math.exp(last) - 1));
          able += lineOf(retention, birthRate, last - begun, stream);
        }
        return able;
      });
      const mean = counts.reduce((sum, count) => sum + count) / cultures;
      // (count − mean)² − ratio · count has mean 0, up to 1/cultures.
      const ratio = siblingDispersionOf(retention, birthRate, Math.exp(last));
      const excess = counts.map((count) => (count - mean) ** 2 - ratio * count);
      expect(Math.abs(meanError(excess, 0))).to.be.below(LIMIT);
    });
  }
});
