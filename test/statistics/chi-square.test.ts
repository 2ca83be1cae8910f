import { expect } from 'chai';
import { chiSquareTail } from '../../src/statistics/chi-square.js';
import { rVectors } from '../support/r-vectors.js';

describe('chiSquareTail', () => {
  for (const { statistic, degrees, probability } of rVectors.chiSquares) {
    it(`is that of R: ${statistic}, ${degrees} degrees of freedom`, () => {
      expect(chiSquareTail(statistic, degrees) / probability).to.be.closeTo(1, 1e-11);
    });
  }

  it('is 1 where nothing can differ, and 0 beyond all', () => {
    expect(chiSquareTail(0, 3)).to.equal(1);
    expect(chiSquareTail(0, 0)).to.equal(1);
    expect(chiSquareTail(Infinity, 3)).to.equal(0);
    expect(chiSquareTail(NaN, 3)).to.be.NaN;
  });
});
