import { expect } from 'chai';
import { regroup, sharedBins } from '../../src/charts/regroup.js';
import { summaryFixture } from '../support/summary-fixture.js';

const fixtureTheories = summaryFixture().theories;
const { dormancy } = fixtureTheories[0]!;

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

describe('regrouped durations', () => {
  it('lose nobody', () => {
    for (const { dormancy: one } of fixtureTheories) {
      const bins = regroup(one, sharedBins([one]));
      expect(sum(bins.counts)).to.equal(sum(one.durations.counts));
      expect(sum(bins.expected)).to.be.closeTo(sum(one.durations.expected), 1e-9);
    }
  });

  it('put two half years into each year', () => {
    const { counts } = regroup(dormancy, { width: 1, bins: 30 });
    expect(counts[0]).to.equal(dormancy.durations.counts[0]! + dormancy.durations.counts[1]!);
  });

  it('are few enough to be told apart, and reach as far as anybody woke', () => {
    const { width, bins } = sharedBins(fixtureTheories.map((theory) => theory.dormancy));
    expect(bins).to.be.at.most(32);
    expect(width * bins).to.be.within(20, 22);
  });

  it('keep a few years where nobody woke', () => {
    const empty = {
      ...dormancy,
      durations: { edges: Float64Array.of(0, 1), counts: Float64Array.of(0), expected: Float64Array.of(0) },
    };
    expect(sharedBins([empty])).to.deep.equal({ width: 0.5, bins: 10 });
    expect(sharedBins([])).to.deep.equal({ width: 0.5, bins: 10 });
  });
});
