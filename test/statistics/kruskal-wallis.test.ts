import { expect } from 'chai';
import { kruskalWallis } from '../../src/statistics/kruskal-wallis.js';
import { cellsError, LIMIT } from '../support/goodness-of-fit.js';
import { largestDifference, rVectors } from '../support/r-vectors.js';
import { testStream } from '../support/sampling.js';

describe('kruskalWallis', () => {
  for (const { name, groups, ...theirs } of rVectors.kruskals) {
    it(`is kruskal.test of R: ${name}`, () => {
      const fields = ['statistic', 'degrees', 'probability'] as const;
      expect(largestDifference(kruskalWallis(groups), theirs, fields)).to.be.below(1e-9);
    });
  }

  it('leaves out groups without values', () => {
    const { groups, statistic, degrees } = rVectors.kruskals[0];
    const empty = groups[0].map(() => 0);
    const ours = kruskalWallis([empty, ...groups, empty]);
    expect(ours.statistic / statistic).to.be.closeTo(1, 1e-9);
    expect(ours.degrees).to.equal(degrees);
  });

  it('finds nothing where all values are alike, or there is none', () => {
    const alike = kruskalWallis([
      [0, 4, 0],
      [0, 7, 0],
    ]);
    expect(alike).to.deep.equal({ statistic: 0, degrees: 1, probability: 1 });
    expect(kruskalWallis([[0], [0]])).to.deep.equal({ statistic: 0, degrees: 0, probability: 1 });
  });

  it('has a uniform p where all groups follow one law', () => {
    const stream = testStream('Kruskal–Wallis');
    const draw = (count: number): Float64Array => {
      const values = new Float64Array(200);
      // Far from normal, with ties: the square of a uniform.
      for (let i = 0; i < count; i++) values[Math.floor(200 * stream.uniform() ** 2)]++;
      return values;
    };
    const probabilities = Float64Array.from(
      { length: 4000 },
      () => kruskalWallis([draw(120), draw(150), draw(200)]).probability,
    );
    expect(cellsError(probabilities, (p) => p, 20)).to.be.below(LIMIT);
  });
});
