import { expect } from 'chai';
import { randomPoisson } from 'd3-random';
import { samplePoisson } from '../../src/random/poisson.js';
import { chiSquareError, kolmogorovSmirnovError, LIMIT, momentsError } from '../support/goodness-of-fit.js';
import { constantStream, drawMany, oracleSource, testStream } from '../support/sampling.js';

const DRAWS = 200_000;

/** Observed and expected counts of the values of a Poisson law, its tails merged so that each cell expects 10 at least. */
function cells(values: Float64Array, mean: number): [observed: number[], expected: number[]] {
  const observed = [0];
  const expected = [0];
  let probability = Math.exp(-mean);
  let rest = 1;
  const perCount = new Map<number, number>();
  for (const value of values) perCount.set(value, (perCount.get(value) ?? 0) + 1);
  for (let count = 0; rest * values.length > 20; count++) {
    if (expected[expected.length - 1] >= 10) {
      observed.push(0);
      expected.push(0);
    }
    observed[observed.length - 1] += perCount.get(count) ?? 0;
    expected[expected.length - 1] += probability * values.length;
    rest -= probability;
    probability *= mean / (count + 1);
  }
  const seen = observed.reduce((sum, count) => sum + count);
  observed[observed.length - 1] += values.length - seen;
  expected[expected.length - 1] += rest * values.length;
  return [observed, expected];
}

describe('samplePoisson', () => {
  for (const mean of [1e-3, 0.3, 1, 7, 24.99, 25.01, 80, 400]) {
    it(`has the probabilities of the law at mean ${mean}`, () => {
      const stream = testStream(`poisson ${mean}`);
      const values = drawMany(DRAWS, () => samplePoisson(stream, mean));
      expect(Math.abs(chiSquareError(...cells(values, mean)))).to.be.below(LIMIT);
    });
  }

  for (const mean of [25.01, 40]) {
    it(`is right to a part in a thousand at mean ${mean}, near the start of the rejection method`, () => {
      const stream = testStream(`fine ${mean}`);
      const values = drawMany(2_000_000, () => samplePoisson(stream, mean));
      expect(Math.abs(chiSquareError(...cells(values, mean)))).to.be.below(LIMIT);
      expect(momentsError(values, { mean, variance: mean, third: mean })).to.be.below(LIMIT);
    });
  }

  for (const mean of [1e-3, 0.3, 7, 24.99, 25.01, 400, 1e6, 1e12, 1e15]) {
    it(`has the mean, variance and skewness of the law at mean ${mean}`, () => {
      const stream = testStream(`moments ${mean}`);
      const values = drawMany(DRAWS, () => samplePoisson(stream, mean));
      expect(momentsError(values, { mean, variance: mean, third: mean })).to.be.below(LIMIT);
      expect(values.every((value) => Number.isSafeInteger(value) && value >= 0)).to.be.true;
    });
  }

  for (const mean of [0.3, 24.99, 25.01, 1e6, 1e12]) {
    it(`has the law of d3-random at mean ${mean}`, () => {
      const stream = testStream(`oracle ${mean}`);
      const values = drawMany(50_000, () => samplePoisson(stream, mean));
      const oracle = drawMany(50_000, randomPoisson.source(oracleSource())(mean));
      expect(kolmogorovSmirnovError(values, oracle)).to.be.below(LIMIT);
    });
  }

  it('gives 1 in exactly the share of uniforms that a mean of 10⁻⁹ asks for', () => {
    expect(samplePoisson(constantStream(1 - 1.000001e-9), 1e-9)).to.equal(0);
    expect(samplePoisson(constantStream(1 - 0.999999e-9), 1e-9)).to.equal(1);
    expect(samplePoisson(constantStream(1 - 2 ** -53), 1e-9)).to.equal(1);
  });

  it('ends at the last uniform below 1', () => {
    expect(samplePoisson(constantStream(1 - 2 ** -53), 24.999)).to.be.within(70, 90);
  });

  it('draws one uniform below a mean of 25, and none for mean 0', () => {
    for (const mean of [0, 1e-9, 0.5, 3, 24.9]) {
      let used = 0;
      const counting = Object.assign(testStream('counting'), {
        uniform: () => {
          used++;
          return 0.7;
        },
      });
      samplePoisson(counting, mean);
      expect(used, `mean ${mean}`).to.equal(mean === 0 ? 0 : 1);
    }
  });

  it('never falls when the mean rises, for the same luck', () => {
    const stream = testStream('monotone');
    for (let patient = 0; patient < 3000; patient++) {
      let before = 0;
      for (let mean = 0.01; mean < 25; mean *= 1.3) {
        const count = samplePoisson(stream.reset(patient, 0), mean);
        expect(count, `patient ${patient}, mean ${mean}`).to.be.at.least(before);
        before = count;
      }
    }
  });

  it('gives 0 for mean 0', () => {
    const stream = testStream('zero');
    for (let draw = 0; draw < 100; draw++) expect(samplePoisson(stream, 0)).to.equal(0);
  });

  it('refuses a mean that is no mean', () => {
    const stream = testStream('refused');
    for (const mean of [-1e-9, -1, NaN, Infinity]) {
      expect(() => samplePoisson(stream, mean), String(mean)).to.throw(RangeError);
    }
  });

  it('gives the same values for ever', () => {
    const golden = testStream('metastasis').reset(0, 0);
    expect([2, 20, 30, 1e4, 1e12].map((mean) => samplePoisson(golden, mean))).to.deep.equal([
      0, 23, 27, 9803, 999998802797,
    ]);
  });
});
