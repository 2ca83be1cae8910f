import { expect } from 'chai';
import { exponential } from '../../src/model/growth/exponential.js';
import { gompertz } from '../../src/model/growth/gompertz.js';
import { Outgrowth } from '../../src/model/outgrowth.js';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import { cloneTimeCdf, cloneTimeDeviation, cloneTimeMean } from '../support/exact-laws.js';
import { cellsError, LIMIT, meanError } from '../support/goodness-of-fit.js';
import { growLesion } from '../support/literal-lesion.js';
import { drawMany, testStream } from '../support/sampling.js';

const draws = 100_000;
/** Exponential growth in scaled time: a doubling in τ = 1. */
const lambda = Math.LN2;

describe('O3: time of a surviving clone to M cells', () => {
  for (const [ratio, overtSize] of [
    [0, 1e9],
    [0.8, 1e9],
    [0.95, 1e6],
  ]) {
    const sigma = 1 - ratio;
    const outgrowth = new Outgrowth(
      { ...defaultParameters, deathBirthRatio: ratio, overtSize },
      exponential.shape(defaultParameters),
      3,
    );

    it(`is (ln(σ₁M) + Gumbel)/λ in the engine, ε = ${ratio}, M = ${overtSize}`, () => {
      const stream = testStream(`O3 ${ratio} ${overtSize}`);
      const times = drawMany(draws, () => outgrowth.draw(stream));
      expect(Math.abs(cellsError(times, (t) => cloneTimeCdf(t, lambda, sigma, overtSize), 40))).to.be.below(
        LIMIT,
      );
      const mean = cloneTimeMean(lambda, sigma, overtSize);
      expect(Math.abs(meanError(times, mean)), 'mean').to.be.below(LIMIT);
      const squares = times.map((t) => (t - mean) ** 2);
      expect(Math.abs(meanError(squares, cloneTimeDeviation(lambda) ** 2)), 'variance').to.be.below(LIMIT);
    });

    it(`is its probability too, ε = ${ratio}, M = ${overtSize}`, () => {
      for (const t of [0.5, 10, 20, 25, 30, 40]) {
        expect(outgrowth.grownProbability(t)).to.be.closeTo(cloneTimeCdf(t, lambda, sigma, overtSize), 1e-12);
      }
    });
  }

  it('is that of a lesion grown cell by cell', () => {
    const stream = testStream('O3 literal');
    const growth = exponential.shape(defaultParameters);
    const times = drawMany(2500, () => growLesion(stream, growth, 0.6, 800));
    expect(Math.abs(cellsError(times, (t) => cloneTimeCdf(t, lambda, 0.4, 800), 20))).to.be.below(LIMIT);
  });
});

describe('outgrowth under Gompertz', () => {
  const params: Parameters = { ...defaultParameters, deathBirthRatio: 0.8 };
  const outgrowth = new Outgrowth(params, gompertz.shape(params), 3);
  const limit = Math.log(params.capacity);
  const alpha = Math.LN2 / (limit - Math.log(1e9));
  const left = limit - Math.log(params.overtSize);
  /** t = (1/α) ln[(ln K − ln W)/(ln K − ln M)], solved for W. */
  const grown = (t: number): number => Math.exp(-0.2 * Math.exp(limit - left * Math.exp(alpha * t)));

  it('takes (1/α) ln[(ln K − ln W)/(ln K − ln M)] from an exponential W', () => {
    const stream = testStream('Gompertz outgrowth');
    const times = drawMany(draws, () => outgrowth.draw(stream));
    expect(Math.abs(cellsError(times, grown, 40))).to.be.below(LIMIT);
  });

  it('has that as its probability too', () => {
    for (const t of [0, 5, 10, 12, 14, 16, 18, 25]) {
      expect(outgrowth.grownProbability(t), `t = ${t}`).to.be.closeTo(t === 0 ? 0 : grown(t), 1e-10);
    }
  });
});
