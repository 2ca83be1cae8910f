import { expect } from 'chai';
import { blockSize, CohortRun } from '../../src/model/cohort-run.js';
import type { Parameters } from '../../src/model/parameter-table.js';
import { scenarioIds, scenarioParameters } from '../../src/model/scenarios.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import type { CascadeStep, StepCounts } from '../../src/summary/cascade-ends.js';
import type { TheorySummary } from '../../src/summary/cohort-summary.js';
import { differenceInErrors, ratioEstimate } from '../support/estimate.js';
import { LIMIT } from '../support/goodness-of-fit.js';
import { requestWith, runCohort, theoryIds } from '../support/run-cohort.js';
import { oneHost } from '../support/tumor-of-size.js';

const bloodSteps = ['circulation', 'arrest', 'extravasation', 'survival', 'colonization'] as const;

/**
 * κ raises each step from circulation on to one power. From what κ is defined as, the factor on their product:
 * κ = product^(power − 1).
 */
function matchedSuccess(params: Parameters, step: CascadeStep, kappa: number): number {
  const base = params[step as (typeof bloodSteps)[number]];
  if (!(bloodSteps as readonly string[]).includes(step)) return base;
  const product = bloodSteps.reduce((all, each) => all * params[each], 1);
  return Math.pow(base, 1 + Math.log(kappa) / Math.log(product));
}

/** Standard errors by which the survivors of a step, each counted one by one, miss a probability. */
const stepError = ({ entered, survived }: StepCounts, p: number): number =>
  (survived - entered * p) / Math.sqrt(entered * p * (1 - p));

const countsOf = (summary: TheorySummary, id: CascadeStep): StepCounts =>
  summary.steps.find((step) => step.id === id)!.drawn;

for (const scenario of scenarioIds) {
  for (const matchedRisk of [null, 0.35]) {
    describe(`success at each step: ${scenario}, ${matchedRisk === null ? 'risk left free' : 'matched risk'}`, () => {
      // Emboli pass by chances of their own: see emboli.test.ts.
      const params = { ...scenarioParameters(scenario), emboliShare: 0 };
      const summary = runCohort(requestWith({ params, patients: 4000, matchedRisk, randomSeed: scenario }));
      // One host for all, so that survival and colonization have one probability for all patients too.
      const alike = { ...params, ...oneHost };

      for (const theory of summary.theories.filter(({ emboli }) => !emboli.isNeeded)) {
        it(`${theory.theory}: survived / entered is p, of cells by the billion`, () => {
          for (const step of [
            'localInvasion',
            'intravasation',
            'circulation',
            'arrest',
            'extravasation',
          ] as const) {
            const counts = countsOf(theory, step);
            expect(counts.entered, step).to.be.above(1e4);
            const p = matchedSuccess(params, step, theory.matchedRisk.scale);
            expect(Math.abs(stepError(counts, p)), step).to.be.below(LIMIT);
          }
        });

        it(`${theory.theory}: survived / entered is p in the new soil, for one host`, () => {
          const request = requestWith({
            theories: [theory.theory as TheoryId],
            params: alike,
            patients: 3200,
            matchedRisk,
            randomSeed: `${scenario} alike`,
          });
          const run = new CohortRun(request);
          // By block: of many founders in one patient a sample stands for all, and one block varies more than it says.
          const passed: number[] = [];
          const entered: number[] = [];
          let before = { passed: 0, entered: 0 };
          for (let more = true; more;) {
            more = run.advance();
            const counts = countsOf(run.summary().theories[0], 'colonization');
            const now = { passed: counts.survived + counts.pending, entered: counts.entered };
            passed.push(now.passed - before.passed);
            entered.push(now.entered - before.entered);
            before = now;
          }
          expect(passed.length).to.equal(request.patients / blockSize);
          const done = run.summary().theories[0];
          const { scale } = done.matchedRisk;
          const survival = stepError(countsOf(done, 'survival'), matchedSuccess(params, 'survival', scale));
          expect(Math.abs(survival), 'survival').to.be.below(LIMIT);
          const p = { value: matchedSuccess(params, 'colonization', scale), standardError: 0 };
          expect(Math.abs(differenceInErrors(ratioEstimate(passed, entered), p)), 'colonization').to.be.below(
            LIMIT,
          );
        });

        it(`${theory.theory}: what was drawn is what was expected`, () => {
          for (const { id, expected, drawn } of theory.steps) {
            for (const part of ['entered', 'lost'] as const) {
              // Beyond dormancy founders weigh in, of whom a sample may stand for all.
              if (id === 'dormancy' || id === 'colonization') continue;
              const error = (drawn[part] - expected[part]) / Math.sqrt(expected[part]);
              expect(Math.abs(error), `${id}: ${part}`).to.be.below(LIMIT);
            }
          }
        });
      }
    });
  }
}

describe('the steps of a cohort', () => {
  it('are the same product under both profiles of loss, so the same patients relapse', () => {
    const risk = (scenario: (typeof scenarioIds)[number]): number[] =>
      runCohort(
        requestWith({
          // Of an embolus more cells survive where survival is likelier: its lesion has a start.
          params: { ...scenarioParameters(scenario), ...oneHost, emboliShare: 0 },
          patients: 4000,
        }),
      ).theories.map(({ metastasisRisk }) => metastasisRisk);
    const [early, late] = [risk('early-loss'), risk('late-loss')];
    theoryIds.forEach((id, index) => {
      expect(Math.abs(early[index] - late[index]), id).to.be.below(4e-4 + 1e-2 * late[index]);
    });
  });
});
