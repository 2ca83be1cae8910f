import { expect } from 'chai';
import { sampleExponential } from '../../src/random/exponential.js';
import type { RandomStream } from '../../src/random/random-stream.js';
import { logRank, type GroupFollowUp } from '../../src/statistics/log-rank.js';
import { cellsError, LIMIT } from '../support/goodness-of-fit.js';
import { largestDifference, rVectors } from '../support/r-vectors.js';
import { testStream } from '../support/sampling.js';

const none = (bins: number): Float64Array => new Float64Array(bins);

/** A cohort with exponential events and losses, in `bins` bins of one unit of time. */
function drawCohort(stream: RandomStream, patients: number, hazard: number, bins: number): GroupFollowUp {
  const events = none(bins);
  const losses = none(bins);
  for (let i = 0; i < patients; i++) {
    const event = sampleExponential(stream) / hazard;
    const loss = sampleExponential(stream) / 0.05;
    const bin = Math.floor(Math.min(event, loss));
    if (bin < bins) (event < loss ? events : losses)[bin]++;
  }
  return { patients, events, losses };
}

describe('logRank', () => {
  for (const { name, groups, logRank: theirs } of rVectors.survivals) {
    it(`is survdiff of R: ${name}`, () => {
      const ours = logRank(groups);
      const fields = ['observed', 'expected', 'chiSquare', 'degrees', 'probability'] as const;
      expect(largestDifference(ours, theirs, fields)).to.be.below(1e-9);
    });

    it(`does not ask for the order of the groups: ${name}`, () => {
      const { chiSquare, degrees } = logRank([...groups].reverse());
      expect(chiSquare / theirs.chiSquare).to.be.closeTo(1, 1e-9);
      expect(degrees).to.equal(theirs.degrees);
    });
  }

  it('leaves out groups that have nobody, wherever they stand', () => {
    const { groups, logRank: theirs } = rVectors.survivals.find(({ name }) => name === 'three groups')!;
    const nobody = { patients: 0, events: none(21), losses: none(21) };
    for (const asked of [
      [nobody, ...groups],
      [groups[0], nobody, groups[1], groups[2], nobody],
    ]) {
      const { chiSquare, degrees } = logRank(asked);
      expect(chiSquare / theirs.chiSquare).to.be.closeTo(1, 1e-9);
      expect(degrees).to.equal(2);
    }
  });

  it('finds nothing where nothing happens, or to all at once', () => {
    const quiet = { patients: 5, events: none(3), losses: [0, 2, 0] };
    expect(logRank([quiet, quiet])).to.include({ chiSquare: 0, degrees: 0, probability: 1 });
    const doomed = { patients: 5, events: [0, 5, 0], losses: none(3) };
    expect(logRank([doomed, doomed])).to.include({ chiSquare: 0, degrees: 0, probability: 1 });
  });

  it('has a uniform p where the hazards are one, losses or not', () => {
    const stream = testStream('log-rank');
    const probabilities = Float64Array.from(
      { length: 4000 },
      () =>
        logRank([
          drawCohort(stream, 300, 0.1, 40),
          drawCohort(stream, 200, 0.1, 40),
          drawCohort(stream, 250, 0.1, 40),
        ]).probability,
    );
    expect(cellsError(probabilities, (p) => p, 20)).to.be.below(LIMIT);
  });
});
