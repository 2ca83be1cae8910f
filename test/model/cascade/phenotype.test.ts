import { expect } from 'chai';
import { lateOdds } from '../../../src/model/cascade/phenotype.js';
import { stepSuccess } from '../../../src/model/cascade/step-success.js';
import type { StepSuccess } from '../../../src/model/cascade/success.js';
import type { SleepLaw } from '../../../src/model/contracts.js';
import { angiogenic } from '../../../src/model/dormancy/angiogenic.js';
import { immuneEquilibrium } from '../../../src/model/dormancy/immune-equilibrium.js';
import { localHits } from '../../../src/model/dormancy/local-hits.js';
import { quiescence } from '../../../src/model/dormancy/quiescence.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { scenarioIds, scenarioParameters } from '../../../src/model/scenarios.js';
import { requestWith, runCohort } from '../../support/run-cohort.js';

const oddsOf = (p: number): number => p / (1 - p);
const long = 1e7;

/** Odds of waking, in the end, against dying asleep. */
const wakingOdds = (law: SleepLaw, began = 0): number => oddsOf(law.wokenProbability(long, began));

describe('genes act on steps by odds', () => {
  const classes: Partial<Record<keyof Parameters, readonly (keyof StepSuccess)[]>> = {
    tumorigenicFactor: [],
    initiationOdds: ['localInvasion', 'intravasation'],
    progressionOdds: ['circulation', 'arrest', 'extravasation', 'survival'],
    virulenceOdds: ['colonization'],
    suppressorOdds: ['colonization'],
  };
  for (const [key, steps] of Object.entries(classes)) {
    for (const scenario of scenarioIds) {
      it(`${key} on ${steps.join(', ') || 'none'}: ${scenario}`, () => {
        const base = stepSuccess(scenarioParameters(scenario));
        for (const factor of [0.05, 0.5, 1]) {
          const changed = stepSuccess({ ...scenarioParameters(scenario), [key]: factor });
          for (const [step, p] of Object.entries(base) as [keyof StepSuccess, number][]) {
            if (step === 'met') expect(changed[step]).to.equal(1);
            else if (!steps.includes(step) || factor === 1) expect(changed[step], step).to.equal(p);
            else expect(oddsOf(changed[step]) / oddsOf(p), step).to.be.closeTo(factor, 1e-12);
          }
        }
      });
    }
  }

  it('leave every probability one, and what is certain certain', () => {
    const certain = {
      ...defaultParameters,
      colonization: 1,
      arrest: 1,
      progressionOdds: 0.01,
      virulenceOdds: 100,
    };
    expect(stepSuccess(certain)).to.include({ colonization: 1, arrest: 1 });
    for (const p of Object.values(stepSuccess({ ...certain, initiationOdds: 100 })))
      expect(p).to.be.within(0, 1);
  });

  it('virulence and suppressors act together', () => {
    expect(lateOdds({ virulenceOdds: 8, suppressorOdds: 0.125 })).to.equal(1);
  });
});

describe('genes act on the odds of waking against death, in every mechanism', () => {
  const m = 3.7;
  const params = { ...defaultParameters, immuneEscapeRate: 0.2, immuneClearanceRate: 0.3 };
  const suppressed = { ...params, immuneSuppressionFactor: 9 };

  it('quiescence', () => {
    expect(
      wakingOdds(quiescence.sleepLaw(params, m)) / wakingOdds(quiescence.sleepLaw(params)),
    ).to.be.closeTo(m, 1e-12);
  });

  it('immune equilibrium, before the date of suppression and after it', () => {
    const before = wakingOdds(immuneEquilibrium.sleepLaw(params, m)) / (0.2 / 0.3);
    expect(before).to.be.closeTo(m, 1e-12);
    const after = wakingOdds(immuneEquilibrium.sleepLaw(suppressed, m), 1e5) / ((9 * 0.2) / 0.3);
    expect(after).to.be.closeTo(m, 1e-12);
  });

  it('local hits, each of them', () => {
    for (const hits of [1, 2, 4]) {
      const law = localHits({ ...params, localHits: hits }, m);
      const oneHit = Math.pow(law.wokenProbability(long, 0), 1 / hits);
      expect(oddsOf(oneHit) / (params.localHitRate / params.dormantDeathRate)).to.be.closeTo(m, 1e-10);
    }
  });

  it('angiogenic dormancy, which never kills, ends sooner by the factor', () => {
    const [law, base] = [angiogenic.sleepLaw(params, m), angiogenic.sleepLaw(params)];
    for (const days of [20, 50, 80]) {
      expect(law.wokenProbability(days, 0)).to.be.closeTo(base.wokenProbability(m * days, 0), 1e-12);
    }
  });

  it('without death, waking at a multiplied rate is waking in multiplied time', () => {
    const immortal = { ...params, dormantDeathRate: 0, immuneClearanceRate: 0 };
    for (const [law, base] of [
      [quiescence.sleepLaw(immortal, m), quiescence.sleepLaw(immortal)],
      [immuneEquilibrium.sleepLaw(immortal, m), immuneEquilibrium.sleepLaw(immortal)],
      [localHits(immortal, m), localHits(immortal)],
    ]) {
      for (const days of [100, 1000, 4000]) {
        expect(law.wokenProbability(days, 0)).to.be.closeTo(base.wokenProbability(m * days, 0), 1e-12);
      }
    }
  });
});

describe('the tumorigenic class', () => {
  const cohort = (changes: Partial<Parameters>): ReturnType<typeof runCohort> =>
    runCohort(requestWith({ patients: 256, params: { ...defaultParameters, ...changes } }));

  it('is the doubling time by another name, for primary and lesions alike', () => {
    expect(cohort({ tumorigenicFactor: 2 }).digest).to.equal(cohort({ doublingTime: 60 }).digest);
    expect(cohort({ tumorigenicFactor: 2 }).digest).to.not.equal(cohort({}).digest);
  });
});
