import { expect } from 'chai';
import { samplePoisson } from '../../src/random/poisson.js';
import type { RandomStream } from '../../src/random/random-stream.js';
import { ClusteredRatio, type Estimate } from '../../src/statistics/clustered-ratio.js';
import { wilsonInterval } from '../../src/statistics/proportion.js';
import { LIMIT, shareError } from '../support/goodness-of-fit.js';
import { testStream } from '../support/sampling.js';

function clusters(...pairs: readonly (readonly [number, number])[]): ClusteredRatio {
  const ratio = new ClusteredRatio();
  for (const [numerator, denominator] of pairs) ratio.add(numerator, denominator);
  return ratio;
}

describe('ClusteredRatio', () => {
  it('is what one computes by hand', () => {
    // Residuals from 6/12 are 1, −1 and 0: variance 3/2 · 2/144.
    const { value, lower, upper } = clusters([2, 2], [1, 4], [3, 6]).ratio();
    const half = 1.959963984540054 * Math.sqrt(3 / 144);
    expect(value).to.equal(0.5);
    expect(lower).to.be.closeTo(0.5 - half, 1e-12);
    expect(upper).to.be.closeTo(0.5 + half, 1e-12);
  });

  it('has nothing to say of nothing, and no end for one cluster', () => {
    for (const part of Object.values(new ClusteredRatio().ratio())) expect(part).to.be.NaN;
    for (const part of Object.values(new ClusteredRatio().share())) expect(part).to.be.NaN;
    expect(clusters([1, 2]).ratio()).to.deep.equal({ value: 0.5, lower: -Infinity, upper: Infinity });
    expect(clusters([10, 20]).share()).to.deep.equal({ value: 0.5, ...wilsonInterval(0.5, 1) });
  });

  it('gives single trials the interval of Wilson', () => {
    const share = new ClusteredRatio();
    for (let i = 0; i < 1000; i++) share.add(i % 4 === 0 ? 1 : 0, 1);
    const wilson = wilsonInterval(250, 1000);
    const { lower, upper } = share.share();
    expect(lower).to.be.closeTo(wilson.lower, 2e-5);
    expect(upper).to.be.closeTo(wilson.upper, 2e-5);
  });

  it('counts clusters, and not what is in them, at 0 and at 1', () => {
    expect(clusters([0, 50], [0, 50], [0, 50], [0, 50]).share()).to.deep.equal({
      value: 0,
      ...wilsonInterval(0, 4),
    });
    const { lower, upper } = clusters([1, 1], [1, 1], [98, 98]).share();
    expect(lower).to.be.below(wilsonInterval(2, 2).lower);
    expect(upper).to.equal(1);
  });

  it('is sure, to the number of trials, where all clusters agree', () => {
    const { value, lower, upper } = clusters([0.3, 1], [3, 10], [300, 1000]).share();
    const all = wilsonInterval(303.3, 1011);
    expect(value).to.be.closeTo(0.3, 1e-12);
    expect(lower).to.be.closeTo(all.lower, 1e-9);
    expect(upper).to.be.closeTo(all.upper, 1e-9);
  });

  /** Trials of a patient of the kind that has many of them, and more successes, or of the other. */
  const patient = (stream: RandomStream): readonly [number, number] => {
    const isHeavy = stream.uniform() < 0.3;
    const trials = 1 + samplePoisson(stream, isHeavy ? 12 : 2);
    let successes = 0;
    for (let i = 0; i < trials; i++) if (stream.uniform() < (isHeavy ? 0.2 : 0.02)) successes++;
    return [successes, trials];
  };
  const truth = (0.3 * 13 * 0.2 + 0.7 * 3 * 0.02) / (0.3 * 13 + 0.7 * 3);

  function coverage(name: string, interval: (ratio: ClusteredRatio) => Omit<Estimate, 'value'>): number {
    const stream = testStream(name);
    const repetitions = 1500;
    let covered = 0;
    for (let i = 0; i < repetitions; i++) {
      const { lower, upper } = interval(clusters(...Array.from({ length: 400 }, () => patient(stream))));
      if (lower < truth && truth < upper) covered++;
    }
    return shareError(covered, repetitions, 0.95);
  }

  it('has the true share in 95 % of its intervals, of either kind', () => {
    expect(Math.abs(coverage('share', (ratio) => ratio.share()))).to.be.below(LIMIT);
    expect(Math.abs(coverage('ratio', (ratio) => ratio.ratio()))).to.be.below(LIMIT);
  });

  it('would not, were trials counted as independent', () => {
    const stream = testStream('naive');
    let covered = 0;
    for (let i = 0; i < 500; i++) {
      let [successes, trials] = [0, 0];
      for (let k = 0; k < 400; k++) {
        const [some, of] = patient(stream);
        successes += some;
        trials += of;
      }
      const { lower, upper } = wilsonInterval(successes, trials);
      if (lower < truth && truth < upper) covered++;
    }
    expect(shareError(covered, 500, 0.95)).to.be.below(-LIMIT);
  });
});
