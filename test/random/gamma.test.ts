import { expect } from 'chai';
import { randomGamma } from 'd3-random';
import { lowerGammaRegularized } from '../../src/numeric/special-functions.js';
import { sampleGamma } from '../../src/random/gamma.js';
import {
  cellsError,
  kolmogorovSmirnovError,
  LIMIT,
  momentsError,
  shareError,
} from '../support/goodness-of-fit.js';
import { drawMany, oracleSource, testStream } from '../support/sampling.js';

const DRAWS = 200_000;

describe('sampleGamma', () => {
  for (const shape of [0.01, 0.3, 1, 1.5, 4, 50, 1e4]) {
    describe(`of shape ${shape}`, () => {
      const stream = testStream(`gamma ${shape}`);
      const values = drawMany(DRAWS, () => sampleGamma(stream, shape));

      it('has the mean, variance and skewness of the law', () => {
        expect(momentsError(values, { mean: shape, variance: shape, third: 2 * shape })).to.be.below(LIMIT);
      });

      it('fills a hundred equally likely cells evenly', () => {
        const error = cellsError(values, (x) => lowerGammaRegularized(shape, x), 100);
        expect(Math.abs(error)).to.be.below(LIMIT);
      });

      it('has the law of d3-random', () => {
        const oracle = drawMany(DRAWS, randomGamma.source(oracleSource())(shape));
        expect(kolmogorovSmirnovError(values.slice(), oracle)).to.be.below(LIMIT);
      });
    });
  }

  it('is right to a part in a thousand where most proposals need the exact test', () => {
    const stream = testStream('gamma squeeze');
    const values = drawMany(2_000_000, () => sampleGamma(stream, 1));
    expect(Math.abs(cellsError(values, (x) => -Math.expm1(-x), 100))).to.be.below(LIMIT);
    expect(momentsError(values, { mean: 1, variance: 1, third: 2 })).to.be.below(LIMIT);
  });

  it('is right in the tails', () => {
    const stream = testStream('gamma tails');
    const draws = 1_000_000;
    const values = drawMany(draws, () => sampleGamma(stream, 2));
    for (const x of [0.01, 0.05, 12, 14]) {
      const below = values.filter((value) => value < x).length;
      const error = shareError(below, draws, lowerGammaRegularized(2, x));
      expect(Math.abs(error), `below ${x}`).to.be.below(LIMIT);
    }
  });

  it('keeps its relative spread at huge shapes', () => {
    const stream = testStream('huge gamma');
    const shape = 1e12;
    const values = drawMany(DRAWS, () => sampleGamma(stream, shape));
    expect(momentsError(values, { mean: shape, variance: shape, third: 2 * shape })).to.be.below(LIMIT);
  });

  it('refuses a shape that is not positive', () => {
    const stream = testStream('refused');
    for (const shape of [0, -1, NaN, Infinity]) {
      expect(() => sampleGamma(stream, shape), String(shape)).to.throw(RangeError);
    }
  });

  it('gives the same values for ever', () => {
    const golden = testStream('metastasis').reset(0, 0);
    expect([0.5, 1, 30].map((shape) => sampleGamma(golden, shape))).to.deep.equal([
      1.3069486437515077, 0.12247423939194267, 27.790720927537976,
    ]);
  });
});
