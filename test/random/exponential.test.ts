import { expect } from 'chai';
import { randomExponential } from 'd3-random';
import { sampleExponential, sampleExponentials } from '../../src/random/exponential.js';
import {
  cellsError,
  kolmogorovSmirnovError,
  LIMIT,
  momentsError,
  shareError,
} from '../support/goodness-of-fit.js';
import { drawMany, oracleSource, testStream } from '../support/sampling.js';

const DRAWS = 2_000_000;

describe('sampleExponential', () => {
  const stream = testStream('exponential');
  const values = drawMany(DRAWS, () => sampleExponential(stream));

  it('has the mean, variance and skewness of the law', () => {
    expect(momentsError(values, { mean: 1, variance: 1, third: 2 })).to.be.below(LIMIT);
  });

  it('fills a thousand equally likely cells evenly', () => {
    expect(Math.abs(cellsError(values, (x) => -Math.expm1(-x), 1000))).to.be.below(LIMIT);
  });

  it('is right in the tail, across the place where the ziggurat ends', () => {
    for (const x of [3, 6, 7.6, 7.69711747013105, 7.8, 9, 11]) {
      const count = values.filter((value) => value > x).length;
      expect(Math.abs(shareError(count, DRAWS, Math.exp(-x))), `above ${x}`).to.be.below(LIMIT);
    }
  });

  it('is right near 0', () => {
    for (const x of [1e-1, 1e-2, 1e-3, 1e-4, 1e-5]) {
      const count = values.filter((value) => value < x).length;
      expect(Math.abs(shareError(count, DRAWS, -Math.expm1(-x))), `below ${x}`).to.be.below(LIMIT);
    }
  });

  it('is never 0, and has 20 bits more than one word holds', () => {
    expect(values.every((value) => value > 0)).to.be.true;
    const valueOf = (low: number) => {
      const words = [0, low * 4096 + 100];
      return sampleExponential(Object.assign(testStream('words'), { uint32: () => words.pop() as number }));
    };
    expect(valueOf(0)).to.be.within(1e-18, 1e-15);
    expect(valueOf(2) / valueOf(0)).to.be.closeTo(5, 1e-12);
    expect(valueOf(2 ** 20 - 1) / valueOf(0)).to.be.closeTo(2 ** 21 - 1, 1e-6);
  });

  it('draws many of the same law, the proposals first', () => {
    const many = new Float64Array(DRAWS / 10);
    sampleExponentials(testStream('many'), many, new Uint32Array(2 * many.length));
    expect(momentsError(many, { mean: 1, variance: 1, third: 2 })).to.be.below(LIMIT);
    expect(kolmogorovSmirnovError(values.slice(0, many.length), many)).to.be.below(LIMIT);
    const tail = many.filter((value) => value > 7.8).length;
    expect(Math.abs(shareError(tail, many.length, Math.exp(-7.8)))).to.be.below(LIMIT);
    // Ninety-nine in a hundred are the first proposal: the same numbers that one draw after the other begins with.
    const first = new Float64Array(1);
    sampleExponentials(testStream('one'), first, new Uint32Array(2));
    expect(first[0]).to.equal(sampleExponential(testStream('one')));
  });

  it('has the law of d3-random', () => {
    const oracle = drawMany(300_000, randomExponential.source(oracleSource())(1));
    expect(kolmogorovSmirnovError(values.slice(0, 300_000), oracle)).to.be.below(LIMIT);
  });

  it('gives the same values for ever', () => {
    const golden = testStream('metastasis').reset(0, 0);
    expect([1, 2, 3].map(() => sampleExponential(golden))).to.deep.equal([
      0.7498354831630897, 0.027781598018189475, 0.3221363048003054,
    ]);
  });
});
