import { expect } from 'chai';
import type { CohortRequest } from '../../src/model/cohort-request.js';
import { CohortRun } from '../../src/model/cohort-run.js';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import type { TheorySummary } from '../../src/summary/cohort-summary.js';
import {
  freeOfMetastasis,
  sleepersCured,
  sleepersHazard,
  sleepersQuiet,
  twoHitsQuiet,
} from '../support/exact-laws.js';
import { LIMIT, shareError } from '../support/goodness-of-fit.js';
import { tumorOfSize } from '../support/tumor-of-size.js';

const patients = 30_000;
const daysPerYear = 365.25;

function cohort(theory: TheoryId, params: Parameters, randomSeed: string): [TheorySummary, CohortRun] {
  const request: CohortRequest = { theories: [theory], patients, randomSeed, params, matchedRisk: null };
  const run = new CohortRun(request);
  while (run.advance());
  return [run.summary().theories[0], run];
}

const certain: Partial<Parameters> = {
  localInvasion: 1,
  intravasation: 1,
  circulation: 1,
  arrest: 1,
  extravasation: 1,
  survival: 1,
  colonization: 1,
};

describe('O4: no metastasis at size N, exponential growth', () => {
  const exported = 1e-8;
  const sigma = 0.03;
  const doublingTime = 50;

  const params = (size: number, steps: Partial<Parameters>): Parameters => ({
    ...defaultParameters,
    ...tumorOfSize(size),
    ...certain,
    ...steps,
    growthLaw: 'exponential',
    doublingTime,
    // Cells that leave in proportion to size, and wait for nothing.
    disseminationRate: exported * 1e6,
    disseminationExponent: 1,
    disseminationLimit: 1,
    localHits: 1,
    localHitRate: 1e9,
    dormantDeathRate: 0,
    horizon: 100,
  });

  for (const size of [1e7, 3e7, 1e8]) {
    const free = freeOfMetastasis(exported, sigma, size, Math.LN2 / doublingTime);
    for (const [name, steps] of Object.entries<Partial<Parameters>>({
      'all loss in one step': { survival: sigma },
      'loss spread over the steps': {
        localInvasion: 0.5,
        intravasation: 0.8,
        circulation: 0.5,
        arrest: 0.75,
        extravasation: 0.8,
        survival: 0.5,
        colonization: 0.5,
      },
    })) {
      it(`is exp(−νσ₁(N−1)/r): N = ${size}, ${name}`, () => {
        const [summary] = cohort('parallel-evolution', params(size, steps), `O4 ${size} ${name}`);
        const error = shareError(Math.round(summary.metastasisRisk * patients), patients, 1 - free);
        expect(Math.abs(error)).to.be.below(LIMIT);
      });
    }
  }
});

describe('O7: sleepers', () => {
  // A tumor that grows in days, in years of sleep: all founders land as good as at diagnosis, and grow at once.
  const instant: Parameters = {
    ...defaultParameters,
    ...tumorOfSize(1e9),
    ...certain,
    doublingTime: 1e-3,
    overtSize: 1e6,
    horizon: 30,
  };
  const times = [1, 2, 5, 10, 20, 30];

  const free = ({ metastasisFreeSurvival: { time, survival } }: TheorySummary, years: number): number => {
    const bin = time.findIndex((t) => t >= years * daysPerYear * (1 - 1e-12));
    return Math.round(survival[bin] * patients);
  };
  /** The curve is kept in bins, of which the one that holds a time is wholly counted. */
  const binEnd = ({ metastasisFreeSurvival: { time } }: TheorySummary, years: number): number =>
    time.find((t) => t >= years * daysPerYear * (1 - 1e-12))! / daysPerYear;

  const expectedFounders = (run: CohortRun): number => {
    let expected = 0;
    run.look(0, ({ foundersExpected }) => (expected = foundersExpected));
    return expected;
  };

  it('wake with hazard K₀a e^{−(a+δ)t}, and a share exp(−K₀a/(a+δ)) is cured', () => {
    const [waking, death] = [0.2, 0.1];
    const params: Parameters = {
      ...instant,
      departureRate: 2e-5,
      propensityMedian: 1,
      dormantShare: 1,
      wakingRate: waking,
      dormantDeathRate: death,
    };
    const [summary, run] = cohort('initial-oncogenesis', params, 'O7');
    const sleepers = expectedFounders(run);
    expect(sleepers).to.be.within(0.5, 5);
    for (const years of times) {
      const probability = sleepersQuiet(sleepers, waking, death, binEnd(summary, years));
      const error = shareError(free(summary, years), patients, probability);
      expect(Math.abs(error), `${years} years`).to.be.below(LIMIT);
    }
    const never = shareError(free(summary, 30), patients, sleepersCured(sleepers, waking, death));
    expect(Math.abs(never), 'cured').to.be.below(LIMIT);

    const { events, atRisk } = summary.metastasisFreeSurvival;
    const binYears = 30 / (events.length - 1);
    for (const years of [0, 3, 8]) {
      const first = Math.round(years / binYears) + 1;
      const bins = Math.round(0.25 / binYears);
      let seen = 0;
      let expected = 0;
      for (let bin = first; bin < first + bins; bin++) {
        seen += events[bin];
        expected += atRisk[bin] * binYears * sleepersHazard(sleepers, waking, death, (bin - 0.5) * binYears);
      }
      expect(Math.abs(seen - expected) / Math.sqrt(expected), `hazard at ${years} years`).to.be.below(LIMIT);
    }
  });

  it('that need two hits wake after a phase-type wait', () => {
    const [hitRate, death] = [0.4, 0.1];
    const params: Parameters = {
      ...instant,
      disseminationRate: 60,
      disseminationExponent: 0.3,
      localHits: 2,
      localHitRate: hitRate,
      dormantDeathRate: death,
      departureRate: 1e-5,
    };
    const [summary, run] = cohort('parallel-evolution', params, 'O7 hits');
    const sleepers = expectedFounders(run);
    expect(sleepers).to.be.within(0.5, 5);
    for (const years of times) {
      const probability = twoHitsQuiet(sleepers, hitRate, death, binEnd(summary, years));
      const error = shareError(free(summary, years), patients, probability);
      expect(Math.abs(error), `${years} years`).to.be.below(LIMIT);
    }
  });
});
