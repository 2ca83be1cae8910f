import { expect } from 'chai';
import { kaplanMeier } from '../../src/statistics/kaplan-meier.js';
import { largestDifference, rVectors } from '../support/r-vectors.js';

describe('kaplanMeier', () => {
  // Ten patients: events at 1, 1, 3, 4, 6; lost at 1, 3, 3, 5; one left at the end. A tie counts its events first.
  const events = [0, 2, 0, 1, 1, 0, 1, 0];
  const losses = [0, 1, 0, 2, 0, 1, 0, 0];
  const curve = kaplanMeier(10, events, losses);

  it('counts who is at risk just before each time', () => {
    expect([...curve.atRisk]).to.deep.equal([10, 10, 7, 7, 4, 3, 2, 1]);
  });

  it('multiplies the survivors at each event', () => {
    const byHand = [1, 8 / 10, 8 / 10, (8 / 10) * (6 / 7), (8 / 10) * (6 / 7) * (3 / 4)];
    const expected = [...byHand, byHand[4], byHand[4] / 2, byHand[4] / 2];
    expected.forEach((value, time) =>
      expect(curve.survival[time], `time ${time}`).to.be.closeTo(value, 1e-14),
    );
  });

  it('has the band of Greenwood’s variance on the log(−log) scale', () => {
    // At time 4: Σ d/(n(n−d)) = 2/80 + 1/42 + 1/12.
    const greenwood = 2 / 80 + 1 / 42 + 1 / 12;
    const survival = 18 / 35;
    const spread = (1.959963984540054 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
    expect(curve.lower[4]).to.be.closeTo(Math.pow(survival, Math.exp(spread)), 1e-9);
    expect(curve.upper[4]).to.be.closeTo(Math.pow(survival, Math.exp(-spread)), 1e-9);
    for (let time = 1; time < events.length; time++) {
      expect(curve.lower[time]).to.be.below(curve.survival[time]);
      expect(curve.upper[time]).to.be.above(curve.survival[time]);
    }
  });

  it('starts at one, with no width, and ends at zero where the last patient at risk has the event', () => {
    expect([curve.survival[0], curve.lower[0], curve.upper[0]]).to.deep.equal([1, 1, 1]);
    const { survival, lower, upper } = kaplanMeier(2, [1, 1], [0, 0]);
    expect([...survival]).to.deep.equal([0.5, 0]);
    expect([lower[1], upper[1]]).to.deep.equal([0, 0]);
  });

  it('is the share still free where nobody is lost', () => {
    const { survival } = kaplanMeier(8, [1, 0, 3, 2], [0, 0, 0, 0]);
    [7 / 8, 7 / 8, 4 / 8, 2 / 8].forEach((share, time) => expect(survival[time]).to.be.closeTo(share, 1e-14));
  });

  it('stays where it was after all are lost', () => {
    const { survival, atRisk } = kaplanMeier(3, [1, 0, 0], [0, 2, 0]);
    expect([...atRisk]).to.deep.equal([3, 2, 0]);
    expect(survival[2]).to.be.closeTo(2 / 3, 1e-14);
  });

  for (const { name, groups, curves } of rVectors.survivals) {
    it(`is survfit of R with its band on the log(−log) scale: ${name}`, () => {
      groups.forEach(({ patients, events: seen, losses: lost }, index) => {
        const whole = kaplanMeier(patients, seen, lost);
        const { time, ...theirs } = curves[index];
        const at = (values: Float64Array): number[] => time.map((t) => values[t]);
        const ours = {
          survival: at(whole.survival),
          lower: at(whole.lower),
          upper: at(whole.upper),
        };
        const difference = largestDifference(ours, theirs, ['survival', 'lower', 'upper']);
        expect(difference, `group ${index}`).to.be.below(1e-9);
      });
    });
  }
});
