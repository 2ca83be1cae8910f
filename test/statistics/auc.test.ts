import { expect } from 'chai';
import { sampleNormal } from '../../src/random/normal.js';
import { normalCdf } from '../../src/numeric/special-functions.js';
import { auc } from '../../src/statistics/auc.js';
import { wilsonInterval } from '../../src/statistics/proportion.js';
import { LIMIT, shareError } from '../support/goodness-of-fit.js';
import { largestDifference, rVectors } from '../support/r-vectors.js';
import { testStream } from '../support/sampling.js';

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

describe('auc', () => {
  for (const { name, cases, controls, rankSum, ...theirs } of rVectors.aucs) {
    it(`is roc of R’s pROC, with the variance of DeLong: ${name}`, () => {
      const fields = ['auc', 'standardError', 'lower', 'upper'] as const;
      expect(largestDifference(auc(cases, controls), theirs, fields)).to.be.below(1e-9);
    });

    it(`is the rank sum of R’s wilcox.test over the pairs: ${name}`, () => {
      expect(auc(cases, controls).auc).to.be.closeTo(rankSum / total(cases) / total(controls), 1e-14);
    });

    it(`is turned over where cases and controls are exchanged: ${name}`, () => {
      const { auc: area, standardError, lower, upper } = auc(controls, cases);
      expect(area).to.be.closeTo(1 - theirs.auc, 1e-12);
      expect(standardError).to.be.closeTo(theirs.standardError, 1e-12);
      expect(lower).to.be.closeTo(1 - theirs.upper, 1e-12);
      expect(upper).to.be.closeTo(1 - theirs.lower, 1e-12);
    });
  }

  it('does not claim to be sure where no score overlaps', () => {
    const { auc: area, standardError, lower, upper } = auc([0, 0, 8], [5, 7, 0]);
    expect([area, standardError]).to.deep.equal([1, 0]);
    expect({ lower, upper }).to.deep.equal(wilsonInterval(8, 8));
  });

  it('knows nothing without cases', () => {
    const { auc: area, lower, upper } = auc([0, 0], [3, 4]);
    expect(area).to.be.NaN;
    expect([lower, upper]).to.deep.equal([0, 1]);
  });

  it('has the true area in 95 % of its intervals', () => {
    const stream = testStream('auc');
    const bins = 400;
    const draw = (mean: number, count: number): Float64Array => {
      const scores = new Float64Array(bins);
      for (let i = 0; i < count; i++) {
        const bin = Math.floor(((mean + sampleNormal(stream) + 6) / 14) * bins);
        scores[Math.min(Math.max(bin, 0), bins - 1)]++;
      }
      return scores;
    };
    const truth = normalCdf(1.2 / Math.SQRT2);
    const repetitions = 3000;
    let covered = 0;
    for (let i = 0; i < repetitions; i++) {
      const { lower, upper } = auc(draw(1.2, 120), draw(0, 180));
      if (lower < truth && truth < upper) covered++;
    }
    expect(Math.abs(shareError(covered, repetitions, 0.95))).to.be.below(LIMIT);
  });
});
