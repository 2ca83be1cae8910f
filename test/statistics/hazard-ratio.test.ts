import { expect } from 'chai';
import { sampleExponential } from '../../src/random/exponential.js';
import { hazardRatio } from '../../src/statistics/hazard-ratio.js';
import type { GroupFollowUp } from '../../src/statistics/log-rank.js';
import { LIMIT, shareError } from '../support/goodness-of-fit.js';
import { largestDifference, rVectors } from '../support/r-vectors.js';
import { testStream } from '../support/sampling.js';

describe('hazardRatio', () => {
  for (const { name, groups, hazardRatio: theirs } of rVectors.survivals) {
    if (!theirs) continue;
    const [treated, control] = groups;
    const fields = ['ratio', 'lower', 'upper', 'logStandardError'] as const;

    it(`is coxph of R with ties after Efron: ${name}`, () => {
      expect(largestDifference(hazardRatio(treated, control), theirs, fields)).to.be.below(1e-9);
    });

    it(`is turned over where the groups are exchanged: ${name}`, () => {
      const { ratio, lower, upper } = hazardRatio(control, treated);
      expect(ratio * theirs.ratio).to.be.closeTo(1, 1e-9);
      expect(lower * theirs.upper).to.be.closeTo(1, 1e-9);
      expect(upper * theirs.lower).to.be.closeTo(1, 1e-9);
    });
  }

  it('is open where only one group has events, and not a number where none has', () => {
    const spared: GroupFollowUp = { patients: 4, events: [0, 0], losses: [1, 0] };
    const struck: GroupFollowUp = { patients: 4, events: [1, 1], losses: [0, 0] };
    expect(hazardRatio(spared, struck)).to.include({ ratio: 0, lower: 0, upper: Infinity });
    expect(hazardRatio(struck, spared)).to.include({ ratio: Infinity, lower: 0, upper: Infinity });
    expect(hazardRatio(spared, spared).ratio).to.be.NaN;
  });

  for (const truth of [0.05, 0.4, 1, 3]) {
    it(`has the true ratio in 95 % of its intervals: ${truth}`, () => {
      const stream = testStream(`hazard ratio ${truth}`);
      const bins = 2048;
      // A year of follow-up in narrow bins: what two events share a bin costs is below the error.
      const draw = (hazard: number): GroupFollowUp => {
        const events = new Float64Array(bins);
        const losses = new Float64Array(bins);
        const patients = 600;
        for (let i = 0; i < patients; i++) {
          const event = sampleExponential(stream) / hazard;
          const loss = sampleExponential(stream) / 0.3;
          const bin = Math.floor(Math.min(event, loss) * bins);
          if (bin < bins) (event < loss ? events : losses)[bin]++;
        }
        return { patients, events, losses };
      };
      const repetitions = 1500;
      let covered = 0;
      for (let i = 0; i < repetitions; i++) {
        const { lower, upper } = hazardRatio(draw(truth * 0.8), draw(0.8));
        if (lower < truth && truth < upper) covered++;
      }
      expect(Math.abs(shareError(covered, repetitions, 0.95))).to.be.below(LIMIT);
    });
  }
});
