import { expect } from 'chai';
import { normalCdf } from '../../src/numeric/special-functions.js';
import { sampleNormal } from '../../src/random/normal.js';
import { complementaryLogLogSlope } from '../../src/statistics/complementary-log-log.js';
import { LIMIT, shareError } from '../support/goodness-of-fit.js';
import { testStream } from '../support/sampling.js';

const risk = (level: number, slope: number, x: number): number => 1 - Math.exp(-Math.exp(level + slope * x));

describe('complementaryLogLogSlope', () => {
  it('is what R fits, with the robust interval', () => {
    // glm(…, family = binomial("cloglog")), and bread · meat · bread of single patients.
    const fit = complementaryLogLogSlope(
      [-1.2, -0.5, 0.1, 0.7, 1.3],
      [40, 90, 120, 80, 30],
      [2, 9, 31, 40, 25],
    );
    expect(fit.value).to.be.closeTo(1.504022862, 1e-8);
    expect(fit.lower).to.be.closeTo(1.16231364, 1e-7);
    expect(fit.upper).to.be.closeTo(1.845732084, 1e-7);
  });

  it('finds the line on which all shares lie', () => {
    const x = Array.from({ length: 100 }, (_, i) => i / 10);
    for (const [level, slope] of [
      [-3, 1],
      [-12, 3],
      [-33, 8],
      [0.5, -0.4],
      [-1, 0],
    ] as const) {
      const trials = x.map((at) => 1000 * Math.exp(-((at - 4) ** 2)));
      const events = x.map((at, i) => trials[i] * risk(level, slope, at));
      expect(complementaryLogLogSlope(x, trials, events).value, `slope ${slope}`).to.be.closeTo(slope, 1e-6);
    }
  });

  it('has none where all or nobody has an event, where all are alike, and where one point parts all', () => {
    const x = [1, 2, 3];
    for (const [trials, events] of [
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
      [
        [5, 5, 5],
        [0, 0, 0],
      ],
      [
        [5, 5, 5],
        [5, 5, 5],
      ],
      [
        [0, 9, 0],
        [0, 4, 0],
      ],
      [
        [5, 5, 5],
        [0, 0, 5],
      ],
    ]) {
      const fit = complementaryLogLogSlope(x, trials, events);
      for (const part of [fit.value, fit.lower, fit.upper]) expect(part, `${events}`).to.be.NaN;
    }
  });

  /** Errors by which 95 % of the intervals of many samples miss the slope that they would have without luck. */
  function coverage(name: string, patients: number, riskAt: (x: number) => number): number {
    const bins = 80;
    const x = Array.from({ length: bins }, (_, i) => -4 + (i + 0.5) / 10);
    const density = x.map((at) => 1e6 * Math.exp((-at * at) / 2));
    const truth = complementaryLogLogSlope(
      x,
      density,
      density.map((d, i) => d * riskAt(x[i])),
    ).value;
    const stream = testStream(name);
    const repetitions = 1500;
    let covered = 0;
    for (let repetition = 0; repetition < repetitions; repetition++) {
      const trials = new Float64Array(bins);
      const events = new Float64Array(bins);
      for (let patient = 0; patient < patients; patient++) {
        const bin = Math.min(bins - 1, Math.max(0, Math.floor((sampleNormal(stream) + 4) * 10)));
        trials[bin]++;
        if (stream.uniform() < riskAt(x[bin])) events[bin]++;
      }
      const { lower, upper } = complementaryLogLogSlope(x, trials, events);
      if (lower < truth && truth < upper) covered++;
    }
    return shareError(covered, repetitions, 0.95);
  }

  it('has the slope in 95 % of its intervals', () => {
    expect(Math.abs(coverage('slope', 400, (x) => risk(-1, 1.2, x)))).to.be.below(LIMIT);
  });

  it('has that of the best line in 95 % of them where the law is bent', () => {
    // As the risk of patients by the log of the diameter, in its standard deviations.
    const bent = (x: number): number => normalCdf(0.63 * x - 0.55);
    expect(Math.abs(coverage('slope of a bent law', 400, bent))).to.be.below(LIMIT);
  });
});
