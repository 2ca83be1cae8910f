import { expect } from 'chai';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import type { CascadeStep } from '../../src/summary/cascade-ends.js';
import type { TheorySummary } from '../../src/summary/cohort-summary.js';
import { LIMIT, shareError } from '../support/goodness-of-fit.js';
import { requestWith, runCohort } from '../support/run-cohort.js';
import { oneHost } from '../support/tumor-of-size.js';

/** Emboli that matter, in soil in which several of their cells survive. */
const helped: Partial<Parameters> = {
  emboliShare: 0.2,
  survival: 0.5,
  colonization: 4e-4,
};

const summaryOf = (theory: TheoryId, changes: Partial<Parameters>, patients: number): TheorySummary =>
  runCohort(requestWith({ theories: [theory], params: { ...defaultParameters, ...changes }, patients }))
    .theories[0];

describe('a cohort with emboli', () => {
  const everyone = runCohort(requestWith({ patients: 4000, matchedRisk: 0.35, randomSeed: 'emboli' }));

  for (const { theory, steps, emboli } of everyone.theories) {
    it(`${theory}: what was drawn is what was expected, in cells and in events`, () => {
      for (const { id, expected, drawn, events } of steps) {
        // Beyond dormancy founders weigh in, of whom a sample may stand for all.
        if (id === 'dormancy' || id === 'colonization') continue;
        for (const part of ['entered', 'lost'] as const) {
          const ofEvents = (events.drawn[part] - events.expected[part]) / Math.sqrt(events.expected[part]);
          expect(Math.abs(ofEvents), `${id}: events ${part}`).to.be.below(LIMIT);
          // Ten cells at most stand and fall together.
          const ofCells = (drawn[part] - expected[part]) / Math.sqrt(10 * expected[part]);
          expect(Math.abs(ofCells), `${id}: cells ${part}`).to.be.below(LIMIT);
        }
      }
    });

    it(`${theory}: counts whole cells, none of them twice`, () => {
      steps.forEach(({ id, drawn, events }, index) => {
        for (const counts of [drawn, events.drawn]) {
          for (const count of Object.values(counts)) expect(Number.isInteger(count), id).to.equal(true);
        }
        const before = steps[index - 1];
        if (!before) return;
        expect(before.drawn.survived, id).to.equal(drawn.entered);
        expect(before.events.drawn.survived, id).to.equal(events.drawn.entered);
        expect(drawn.entered, id).to.be.at.least(events.drawn.entered);
      });
    });

    it(`${theory}: sheds the share of emboli that is asked for`, () => {
      const entered = steps.find(({ id }) => id === 'competence')!.events.drawn.entered;
      const count = Math.round(emboli.eventShare * entered);
      expect(Math.abs(shareError(count, entered, defaultParameters.emboliShare))).to.be.below(LIMIT);
    });
  }

  it('loses events as their steps say', () => {
    const params = { ...defaultParameters, ...oneHost, emboliShare: 0.2, embolusLargest: 4 };
    const { steps } = runCohort(requestWith({ theories: ['initial-oncogenesis'], params, patients: 3000 }))
      .theories[0];
    const { circulation, arrest, extravasation, survival, embolusOdds } = params;
    const shielded = (embolusOdds * circulation) / (1 - circulation + embolusOdds * circulation);
    const arrived = 0.8 * circulation + 0.2 * shielded;
    const ofEmboli = (0.2 * shielded) / arrived;
    const sizes = [2, 3, 4];
    const anySurvives = sizes.reduce((sum, n) => sum + (1 - Math.pow(1 - survival, n)) / sizes.length, 0);
    const success: Partial<Record<CascadeStep, number>> = {
      localInvasion: params.localInvasion,
      intravasation: params.intravasation,
      circulation: arrived,
      arrest,
      extravasation,
      survival: (1 - ofEmboli) * survival + ofEmboli * anySurvives,
    };
    for (const [step, p] of Object.entries(success)) {
      const { entered, survived } = steps.find(({ id }) => id === step)!.events.drawn;
      expect(Math.abs(shareError(survived, entered, p)), step).to.be.below(LIMIT);
    }
  });

  for (const [name, changes] of Object.entries<Partial<Parameters>>({
    'twenty years': {},
    'five years': { horizon: 5 },
    'lesions that pause': { quiescenceShare: 0, angiogenicShare: 1 },
  })) {
    it(`has the risk that the integral foretells, growth from several cells included: ${name}`, () => {
      const patients = 20_000;
      const summary = summaryOf('initial-oncogenesis', { ...helped, ...changes }, patients);
      expect(summary.emboli.foundingCells).to.be.above(2);
      const { expectedRisk } = summary.matchedRisk;
      const error = shareError(Math.round(summary.metastasisRisk * patients), patients, expectedRisk);
      expect(Math.abs(error)).to.be.below(LIMIT);
      const { expected, drawn } = summary.steps.at(-1)!.events;
      expect(drawn.survived / expected.survived).to.be.closeTo(
        1,
        0.01 + LIMIT / Math.sqrt(expected.survived),
      );
    });
  }

  it('owes to emboli what the odds of a founder say', () => {
    const { emboli } = summaryOf('initial-oncogenesis', { ...helped, ...oneHost }, 3000);
    const { circulation, embolusOdds, survival, colonization } = { ...defaultParameters, ...helped };
    const shielded = (embolusOdds * circulation) / (1 - circulation + embolusOdds * circulation);
    const p = survival * colonization;
    let together = 0;
    for (let n = 2; n <= 10; n++) together += (shielded * (1 - Math.pow(1 - p, n))) / 9;
    expect(emboli.advantage / (together / (circulation * p))).to.be.closeTo(1, 1e-9);
    const share = (0.2 * together) / (0.2 * together + 0.8 * circulation * p);
    expect(emboli.founderShare).to.be.closeTo(share, 0.01);
  });

  it('makes metastases of several cells where several survive', () => {
    const few = summaryOf('initial-oncogenesis', { emboliShare: 0.2, ...oneHost }, 1000).emboli;
    const many = summaryOf('initial-oncogenesis', { ...helped, ...oneHost }, 1000).emboli;
    expect(many.polyclonalShare).to.be.above(4 * few.polyclonalShare);
    // All emboli but those of which one cell survives: nearly all.
    expect(many.polyclonalShare / many.founderShare).to.be.within(0.85, 1);
  });
});

describe('a cohort without emboli', () => {
  const params: Parameters = { ...defaultParameters, emboliShare: 0 };

  it('counts each cell as one event', () => {
    for (const { theory, steps, emboli } of runCohort(requestWith({ params, patients: 200 })).theories) {
      for (const { id, expected, drawn, events } of steps) {
        expect(events, `${theory}, ${id}`).to.deep.equal({ expected, drawn });
      }
      expect(emboli.eventShare, theory).to.equal(0);
    }
  });
});
