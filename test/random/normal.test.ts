import { expect } from 'chai';
import { randomNormal } from 'd3-random';
import { normalCdf } from '../../src/numeric/special-functions.js';
import { sampleNormal } from '../../src/random/normal.js';
import {
  cellsError,
  kolmogorovSmirnovError,
  LIMIT,
  meanError,
  momentsError,
  shareError,
} from '../support/goodness-of-fit.js';
import { drawMany, oracleSource, testStream } from '../support/sampling.js';

const DRAWS = 2_000_000;

describe('sampleNormal', () => {
  const stream = testStream('normal');
  const values = drawMany(DRAWS, () => sampleNormal(stream));

  it('has the mean, variance, skewness and kurtosis of the law', () => {
    expect(momentsError(values, { mean: 0, variance: 1, third: 0 })).to.be.below(LIMIT);
    const fourthPowers = values.map((x) => x ** 4);
    expect(Math.abs(meanError(fourthPowers, 3))).to.be.below(LIMIT);
  });

  it('fills a thousand equally likely cells evenly', () => {
    expect(Math.abs(cellsError(values, normalCdf, 1000))).to.be.below(LIMIT);
  });

  it('is right in both tails, across the place where the ziggurat ends', () => {
    for (const x of [2, 3, 3.6, 3.6541528853610088, 3.7, 4, 4.5]) {
      for (const sign of [-1, 1]) {
        const count = values.filter((value) => sign * value > x).length;
        expect(Math.abs(shareError(count, DRAWS, normalCdf(-x))), `beyond ${sign * x}`).to.be.below(LIMIT);
      }
    }
  });

  it('has the law of the tail beyond the ziggurat', () => {
    const start = 3.6541528853610088;
    const excesses: number[] = [];
    for (let draw = 0; draw < 20_000_000; draw++) {
      const x = Math.abs(sampleNormal(stream));
      if (x > start) excesses.push(x);
    }
    const tail = (x: number) => 1 - normalCdf(-x) / normalCdf(-start);
    expect(Math.abs(cellsError(Float64Array.from(excesses), tail, 50))).to.be.below(LIMIT);
    const mean = Math.exp(-0.5 * start * start) / Math.sqrt(2 * Math.PI) / normalCdf(-start);
    expect(Math.abs(meanError(Float64Array.from(excesses), mean))).to.be.below(LIMIT);
  });

  it('is right near 0', () => {
    for (const x of [1e-1, 1e-2, 1e-3, 1e-4]) {
      const count = values.filter((value) => Math.abs(value) < x).length;
      const probability = normalCdf(x) - normalCdf(-x);
      expect(Math.abs(shareError(count, DRAWS, probability)), `within ${x}`).to.be.below(LIMIT);
    }
  });

  it('has the law of d3-random', () => {
    const oracle = drawMany(300_000, randomNormal.source(oracleSource())(0, 1));
    expect(kolmogorovSmirnovError(values.slice(0, 300_000), oracle)).to.be.below(LIMIT);
  });

  it('gives the same values for ever', () => {
    const golden = testStream('metastasis').reset(0, 0);
    expect([1, 2, 3].map(() => sampleNormal(golden))).to.deep.equal([
      0.9312032173504737, 0.029898473891432614, -0.3957937421137315,
    ]);
  });
});
