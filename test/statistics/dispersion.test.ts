import { expect } from 'chai';
import { sampleGamma } from '../../src/random/gamma.js';
import { samplePoisson } from '../../src/random/poisson.js';
import { dispersion } from '../../src/statistics/dispersion.js';
import { LIMIT, shareError } from '../support/goodness-of-fit.js';
import { largestDifference, rVectors } from '../support/r-vectors.js';
import { drawMany, testStream } from '../support/sampling.js';

describe('dispersion', () => {
  for (const { name, counts, ...theirs } of rVectors.dispersions) {
    it(`is what R makes of the same formulas: ${name}`, () => {
      const fields = ['ratio', 'lower', 'upper', 'probability'] as const;
      expect(largestDifference(dispersion(counts), theirs, fields)).to.be.below(1e-9);
    });
  }

  it('is open where it cannot be told', () => {
    expect(dispersion([0, 0, 0]).ratio).to.be.NaN;
    expect(dispersion([3, 5])).to.include({ lower: 0, upper: Infinity });
    expect(dispersion([0, 0, 7])).to.include({ lower: 0, upper: Infinity });
    expect(dispersion([4, 4, 4, 4])).to.include({ ratio: 0, lower: 0, upper: Infinity });
  });

  const coverage = (units: number, truth: number, draw: () => number): number => {
    const repetitions = 3000;
    let covered = 0;
    for (let i = 0; i < repetitions; i++) {
      const { lower, upper } = dispersion(drawMany(units, draw));
      if (lower < truth && truth < upper) covered++;
    }
    return shareError(covered, repetitions, 0.95);
  };

  it('has the true ratio in 95 % of its intervals for Poisson counts', () => {
    const stream = testStream('dispersion, Poisson');
    for (const units of [50, 200]) {
      expect(Math.abs(coverage(units, 1, () => samplePoisson(stream, 5)))).to.be.below(LIMIT);
    }
  });

  it('has it in 95 % for clones of moderate spread too, where there are enough of them', () => {
    const stream = testStream('dispersion, clones');
    const draw = (): number => samplePoisson(stream, 2 * sampleGamma(stream, 10));
    expect(Math.abs(coverage(1000, 3, draw))).to.be.below(LIMIT);
  });
});
