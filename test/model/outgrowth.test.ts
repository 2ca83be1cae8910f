import { expect } from 'chai';
import { exponential } from '../../src/model/growth/exponential.js';
import { gompertz } from '../../src/model/growth/gompertz.js';
import { Outgrowth } from '../../src/model/outgrowth.js';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import { cloneTimeCdf } from '../support/exact-laws.js';
import { cellsError, LIMIT } from '../support/goodness-of-fit.js';
import { cloneTimeLaw } from '../support/laws/clone-time.js';
import { lawSuite } from '../support/laws/suite.js';
import { testStream } from '../support/sampling.js';

const draws = 100_000;

lawSuite(cloneTimeLaw);

describe('probability of a surviving clone to have M cells', () => {
  for (const [ratio, overtSize] of [
    [0, 1e9],
    [0.8, 1e9],
    [0.95, 1e6],
  ]) {
    it(`is that of O3, ε = ${ratio}, M = ${overtSize}`, () => {
      const params = { ...defaultParameters, deathBirthRatio: ratio, overtSize };
      const outgrowth = new Outgrowth(params, exponential.shape(params), 3);
      for (const t of [0.5, 10, 20, 25, 30, 40]) {
        const law = cloneTimeCdf(t, Math.LN2, 1 - ratio, overtSize);
        expect(outgrowth.grownProbability(t)).to.be.closeTo(law, 1e-12);
      }
    });
  }
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
    const times = new Float64Array(draws);
    outgrowth.draw(stream, draws, times);
    expect(Math.abs(cellsError(times, grown, 40))).to.be.below(LIMIT);
  });

  for (const cells of [2, 5]) {
    it(`from ${cells} cells takes it from the sum of as many`, () => {
      const stream = testStream(`outgrowth of ${cells}`);
      const company = testStream(`company of ${cells}`);
      const times = new Float64Array(draws);
      outgrowth.draw(stream, draws, times, new Uint8Array(draws).fill(cells), company);
      // P(Gamma(k) ≥ w) = e^{−w} Σ_{j<k} w^j/j!, and e^{−w} is the law of one cell.
      const grownFrom = (t: number): number => {
        const w = -Math.log(grown(t));
        let term = 1;
        let sum = 1;
        for (let j = 1; j < cells; j++) sum += term *= w / j;
        return grown(t) * sum;
      };
      expect(Math.abs(cellsError(times, grownFrom, 40))).to.be.below(LIMIT);
    });
  }

  it('has that as its probability too', () => {
    for (const t of [0, 5, 10, 12, 14, 16, 18, 25]) {
      expect(outgrowth.grownProbability(t), `t = ${t}`).to.be.closeTo(t === 0 ? 0 : grown(t), 1e-10);
    }
  });
});
