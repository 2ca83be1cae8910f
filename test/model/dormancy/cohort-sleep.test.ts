import { expect } from 'chai';
import { CohortRun } from '../../../src/model/cohort-run.js';
import { dormancyMechanisms } from '../../../src/model/dormancy/registry.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { lowerGammaRegularized } from '../../../src/numeric/special-functions.js';
import { everySleep } from '../../support/dormancy.js';
import { chiSquareError, LIMIT, shareError } from '../../support/goodness-of-fit.js';
import { requestWith, runCohort, theoryIds } from '../../support/run-cohort.js';
import { tumorOfSize } from '../../support/tumor-of-size.js';

const year = 365.25;

/** Patients so alike that none has many founders: each founder then counts once. */
const fewFounders: Partial<Parameters> = {
  diameterMaximum: 3,
  doublingTimeSpread: 0.4,
  switchProbability: 1e-4,
  localHostSpread: 0.5,
  hostSpread: 0.3,
  propensitySpread: 0.5,
};

describe('the curve behind the histogram of sleep', () => {
  for (const [name, changes] of Object.entries<Partial<Parameters>>({
    'the defaults': {},
    'every mechanism, suppression and surgery': everySleep,
    'surgery alone': { surgeryWakingShare: 0.6 },
    'pauses of 6 years': { quiescenceShare: 0, angiogenicShare: 1, angiogenicDelay: 6 * year },
  })) {
    it(`is that of the founders drawn: ${name}`, () => {
      const params = { ...defaultParameters, ...fewFounders, ...changes };
      const { theories } = runCohort(requestWith({ patients: 5000, params, matchedRisk: 0.35 }));
      for (const { theory, dormancy, thinnedPatients } of theories) {
        expect(thinnedPatients, theory).to.equal(0);
        const { counts, expected } = dormancy.durations;
        const kept = Array.from(expected.keys()).filter((bin) => expected[bin] >= 10);
        const error = chiSquareError(
          kept.map((bin) => counts[bin]),
          kept.map((bin) => expected[bin]),
        );
        expect(error, theory).to.be.below(LIMIT);
        const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
        const woken = total(counts);
        expect(Math.abs(woken - total(expected)) / Math.sqrt(woken), theory).to.be.below(LIMIT);
        const sum = (state: 'woken' | 'asleep' | 'diedAsleep'): number =>
          dormancy.mechanisms.reduce((all, mechanism) => all + mechanism[state], 0);
        expect(sum('woken')).to.be.closeTo(woken, 1e-6 * woken);
        expect([sum('asleep'), sum('diedAsleep')]).to.deep.equal([dormancy.asleep, dormancy.diedAsleep]);
      }
    });
  }
});

describe('O7 with surgery: sleepers that land just before it', () => {
  it('relapse by exp(−K₀ P(woken))', () => {
    const patients = 30_000;
    const [waking, death, share, shape, delay] = [0.1, 0.05, 0.5, 4, 1];
    const params: Parameters = {
      ...defaultParameters,
      ...tumorOfSize(1e9),
      localInvasion: 1,
      intravasation: 1,
      circulation: 1,
      arrest: 1,
      extravasation: 1,
      survival: 1,
      colonization: 1,
      doublingTime: 1e-3,
      overtSize: 1e6,
      departureRate: 2e-5,
      propensityMedian: 1,
      dormantShare: 1,
      wakingRate: waking,
      dormantDeathRate: death,
      surgeryWakingShare: share,
      surgeryWakingDelay: delay,
      surgeryWakingShape: shape,
      horizon: 10,
    };
    const run = new CohortRun(requestWith({ theories: ['initial-oncogenesis'], patients, params }));
    let sleepers = 0;
    run.look(0, ({ foundersExpected }) => (sleepers = foundersExpected));
    while (run.advance());
    const { time, survival } = run.summary().theories[0].metastasisFreeSurvival;
    for (const years of [0.5, 1, 1.5, 3, 10]) {
      const bin = time.findIndex((t) => t >= years * year * (1 - 1e-12));
      const t = time[bin] / year;
      const [leaving, beta] = [waking + death, shape / delay];
      const own = (waking / leaving) * (1 - Math.exp(-leaving * t));
      const called = lowerGammaRegularized(shape, beta * t);
      const diedFirst =
        (death / leaving) *
        (called - (beta / (beta + leaving)) ** shape * lowerGammaRegularized(shape, (beta + leaving) * t));
      const woken = own + share * (called * (1 - own) - diedFirst);
      const free = Math.exp(-sleepers * woken);
      expect(Math.abs(shareError(Math.round(survival[bin] * patients), patients, free))).to.be.below(LIMIT);
    }
  });
});

describe('a mix of mechanisms', () => {
  it('leaves all as it is where the parts of the others are 0, whatever their other values', () => {
    const others: Partial<Parameters> = {
      angiogenicDelay: 500,
      immuneEscapeRate: 1,
      surgeryWakingDelay: 3,
      quiescenceShare: 0.3,
    };
    const plain = runCohort(requestWith({ patients: 500 }));
    const same = runCohort(requestWith({ patients: 500, params: { ...defaultParameters, ...others } }));
    expect(same.digest).to.equal(plain.digest);
    expect(
      plain.theories.map(({ dormancy }) => dormancy.mechanisms.map(({ mechanism }) => mechanism)),
    ).to.deep.equal(
      theoryIds.map((theory) => [theory === 'parallel-evolution' ? 'local-hits' : 'quiescence']),
    );
  });

  it('divides sleepers by the parts', () => {
    const params: Parameters = {
      ...defaultParameters,
      quiescenceShare: 0.2,
      angiogenicShare: 0,
      immuneShare: 0.6,
    };
    const { theories } = runCohort(
      requestWith({ patients: 3000, theories: ['initial-oncogenesis'], params }),
    );
    const counts = theories[0].dormancy.mechanisms.map((m) => m.woken + m.asleep + m.diedAsleep);
    expect(counts).to.have.length(2);
    const all = counts[0] + counts[1];
    // Founders of a patient choose apart; weights of thinned patients widen the error a little.
    expect(Math.abs(counts[0] / all - 0.25)).to.be.below(0.01);
  });

  it('is refused where no mechanism has a part', () => {
    const params: Parameters = { ...defaultParameters, quiescenceShare: 0 };
    expect(() => new CohortRun(requestWith({ params }))).to.throw(RangeError, 'quiescenceShare');
  });

  it('has a mechanism of each name once', () => {
    const ids = dormancyMechanisms.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
