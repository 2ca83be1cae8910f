import { expect } from 'chai';
import { lowerGammaRegularized } from '../../src/numeric/special-functions.js';
import { sampleExponential } from '../../src/random/exponential.js';
import { AnnualHazard, poissonInterval } from '../../src/statistics/annual-hazard.js';
import { LIMIT } from '../support/goodness-of-fit.js';
import { testStream } from '../support/sampling.js';

/** Upper bound of the exact interval (Garwood 1936): the mean under which so few events have 2.5 %. */
function exactUpper(events: number): number {
  let low = events;
  let high = 10 + 4 * events;
  for (let pass = 0; pass < 60; pass++) {
    const middle = (low + high) / 2;
    // P(at most n events | mean) = 1 − P(Gamma(n + 1) ≤ mean).
    if (1 - lowerGammaRegularized(events + 1, middle) > 0.025) low = middle;
    else high = middle;
  }
  return low;
}

describe('interval of a Poisson mean', () => {
  for (const events of [0, 1, 2, 5, 10, 40, 300]) {
    it(`is the exact one for ${events} events`, () => {
      const { lower, upper } = poissonInterval(events);
      expect(upper / exactUpper(events)).to.be.closeTo(1, 1e-9);
      if (events === 0) expect(lower).to.equal(0);
      else {
        expect(lowerGammaRegularized(events, lower)).to.be.closeTo(0.025, 1e-9);
        expect(lower).to.be.below(events);
      }
      expect(upper).to.be.above(events);
    });
  }
});

describe('AnnualHazard', () => {
  it('counts events and person-years that one can count by hand', () => {
    const hazard = new AnnualHazard(3);
    hazard.add(0.5, true);
    hazard.add(1, true);
    hazard.add(1.25, false);
    hazard.add(2.5, true);
    hazard.add(3, true);
    hazard.add(7, true);
    const table = hazard.table();
    expect(table.map(({ from, to, events, personYears }) => [from, to, events, personYears])).to.deep.equal([
      [0, 1, 2, 5.5],
      [1, 2, 0, 3.25],
      [2, 3, 2, 2.5],
    ]);
    expect(table[1].lower).to.equal(0);
    expect(table[1].upper).to.be.closeTo(3.69 / 3.25, 0.01);
  });

  it('ends the last year with follow-up', () => {
    const hazard = new AnnualHazard(1.5);
    hazard.add(9, false);
    hazard.add(1.4, true);
    const last = hazard.table()[1];
    expect([last.from, last.to, last.events]).to.deep.equal([1, 1.5, 1]);
    expect(last.personYears).to.be.closeTo(0.9, 1e-12);
  });

  it('says that nothing is known where nobody was at risk', () => {
    const [{ events, personYears, lower, upper }] = new AnnualHazard(1).table();
    expect([events, personYears, lower, upper]).to.deep.equal([0, 0, 0, Infinity]);
  });

  it('finds a constant hazard again, whoever is lost', () => {
    const stream = testStream('annual hazard');
    const hazard = new AnnualHazard(10);
    for (let i = 0; i < 50_000; i++) {
      const relapse = sampleExponential(stream) / 0.08;
      const loss = sampleExponential(stream) / 0.1;
      hazard.add(Math.min(relapse, loss), relapse < loss);
    }
    for (const { events, personYears } of hazard.table()) {
      expect(Math.abs(events - 0.08 * personYears) / Math.sqrt(0.08 * personYears)).to.be.below(LIMIT);
    }
  });
});
