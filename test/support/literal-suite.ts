import { expect } from 'chai';
import { growthLaws } from '../../src/model/growth/registry.js';
import type { Parameters } from '../../src/model/parameter-table.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import {
  compareFounders,
  compareParties,
  comparePatients,
  compareSteps,
  describeComparison,
  type Comparison,
} from './cohort-agreement.js';
import { LIMIT } from './goodness-of-fit.js';
import { engineCohort, literalCohort, type ObservedCohort } from './observed-cohort.js';
import { smallTumors } from './small-tumors.js';

const patients = 1536;

const disagreements = (comparisons: readonly Comparison[]): string[] =>
  comparisons.filter(({ errors }) => !(Math.abs(errors) < LIMIT)).map(describeComparison);

/** What a suite changes of the small tumors. */
interface SuiteChanges {
  readonly name: string;
  readonly params: Partial<Parameters>;
  /** Lesions that pause grow on without luck in the engine, so that only their whole growth can be compared. */
  readonly pauses: boolean;
}

/** Holds one theory of the engine against the literal simulator, under every growth law. */
export function literalSuite(theory: TheoryId, changes?: SuiteChanges): void {
  for (const growthLaw of Object.keys(growthLaws) as Parameters['growthLaw'][]) {
    describe(`${theory}${changes ? `, ${changes.name}` : ''}, ${growthLaw} growth: the engine and the literal simulator`, () => {
      const params = { ...smallTumors(growthLaw), ...changes?.params };
      const request = { patients, randomSeed: `${theory} ${growthLaw}`, params };
      const horizon = params.horizon * 365.25;
      let engine: ObservedCohort;
      let literal: ObservedCohort;
      const compareAll = (ours: ObservedCohort): Comparison[] => [
        ...compareSteps(ours, literal),
        ...comparePatients(ours, literal, horizon),
      ];

      before(() => {
        engine = engineCohort(request, theory);
        literal = literalCohort(request, theory);
      });

      it('agree on the success of each step and on what is pending', () => {
        expect(disagreements(compareSteps(engine, literal))).to.deep.equal([]);
      });

      it('agree on the patients with founders and with metastases, at diagnosis and at the horizon', () => {
        expect(disagreements(comparePatients(engine, literal, horizon))).to.deep.equal([]);
      });

      it('agree on who founds alone, and how many cells of an embolus do', () => {
        expect(disagreements(compareParties(engine, literal))).to.deep.equal([]);
      });

      it('agree on when founders leave, how long they sleep and how long they grow', () => {
        const comparisons = [
          ...compareFounders(engine, literal, 'departure log-size', (founder) => founder.departureLogSize),
          ...compareFounders(engine, literal, 'asleep', ({ asleep }) => (asleep > 0 ? asleep : null)),
          ...(changes?.pauses
            ? []
            : compareFounders(engine, literal, 'growing', (founder) => founder.growing)),
          ...compareFounders(engine, literal, 'overt', (founder) => founder.overt),
        ];
        expect(disagreements(comparisons)).to.deep.equal([]);
      });

      it('would disagree if one cell in eight more were lost in the circulation', () => {
        const changed = { ...params, circulation: params.circulation * 0.875 };
        expect(disagreements(compareAll(engineCohort({ ...request, params: changed }, theory)))).to.not.be
          .empty;
      });
    });
  }
}
