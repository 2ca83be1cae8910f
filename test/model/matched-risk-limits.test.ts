import { expect } from 'chai';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import type { CohortSummary } from '../../src/summary/cohort-summary.js';
import { LIMIT, shareError } from '../support/goodness-of-fit.js';
import { requestWith, runCohort } from '../support/run-cohort.js';

const patients = 20_000;
const bloodSteps = ['circulation', 'arrest', 'extravasation', 'survival', 'colonization'] as const;

const cohort = (
  matchedRisk: number | null,
  changes: Partial<Parameters> = {},
  count = patients,
  randomSeed = `matched ${matchedRisk}`,
): CohortSummary =>
  runCohort(
    requestWith({ matchedRisk, patients: count, randomSeed, params: { ...defaultParameters, ...changes } }),
  );

describe('limits of matched risk', () => {
  it('asks for more the higher the target', () => {
    const targets = [0.05, 0.1, 0.2, 0.35, 0.5, 0.7];
    const runs = targets.map((target) => cohort(target, {}, 500, 'monotone').theories);
    for (let i = 1; i < targets.length; i++) {
      runs[i].forEach(({ theory, matchedRisk, metastasisRisk }, index) => {
        const before = runs[i - 1][index];
        expect(matchedRisk.scale, `${theory} at ${targets[i]}`).to.be.above(before.matchedRisk.scale);
        expect(metastasisRisk, `${theory} at ${targets[i]}`).to.be.at.least(before.metastasisRisk);
      });
    }
  });

  it('belongs to the parameters, not to the cohort', () => {
    const one = cohort(0.35, {}, 64, 'one').theories.map(({ matchedRisk }) => matchedRisk);
    const other = cohort(0.35, {}, 640, 'other').theories.map(({ matchedRisk }) => matchedRisk);
    expect(other).to.deep.equal(one);
  });

  it('says what a rare clone cannot reach, and the best it can do', () => {
    const [{ theory, matchedRisk, metastasisRisk }] = cohort(0.9, { switchProbability: 1e-9 }).theories;
    expect(theory).to.equal('clonal-selection');
    expect(matchedRisk.reachable).to.equal(false);
    expect(matchedRisk.efficiencyNeeded).to.be.closeTo(1, 1e-12);
    expect(matchedRisk.expectedRisk).to.be.below(0.9);
    const best = shareError(Math.round(metastasisRisk * patients), patients, matchedRisk.expectedRisk);
    expect(Math.abs(best)).to.be.below(LIMIT);
  });

  it('says what cells that never fail cannot avoid', () => {
    const certain = Object.fromEntries(bloodSteps.map((step) => [step, 1]));
    for (const { theory, matchedRisk } of cohort(0.001, certain, 64).theories) {
      expect(matchedRisk.reachable, theory).to.equal(false);
      expect(matchedRisk.scale, theory).to.equal(1);
      expect(matchedRisk.expectedRisk, theory).to.be.above(0.001);
    }
  });

  it('is off where no target is given, and then foretells the risk', () => {
    const product = bloodSteps.reduce((all, step) => all * defaultParameters[step], 1);
    for (const { theory, matchedRisk, metastasisRisk } of cohort(null).theories) {
      expect(matchedRisk.target, theory).to.equal(null);
      expect(matchedRisk.scale, theory).to.equal(1);
      expect(matchedRisk.reachable, theory).to.equal(true);
      expect(matchedRisk.efficiencyNeeded / product, theory).to.be.closeTo(1, 1e-12);
      const { expectedRisk } = matchedRisk;
      const error = shareError(Math.round(metastasisRisk * patients), patients, expectedRisk);
      expect(Math.abs(error), theory).to.be.below(LIMIT);
    }
  });
});
