import { expect } from 'chai';
import { defaultParameters } from '../../../src/model/parameter-table.js';
import { observations } from '../../../src/model/observations/registry.js';
import { verdictOf } from '../../../src/model/observations/observation.js';
import { sources } from '../../../src/params/sources.js';
import type { TheorySummary } from '../../../src/summary/cohort-summary.js';
import { observationIds } from '../../../src/summary/observation-ids.js';
import { observed } from '../../support/observations.js';
import { requestWith, runCohort } from '../../support/run-cohort.js';

const isSeen = ({ value, lower, upper }: { value: number; lower: number; upper: number }): boolean =>
  lower <= value && value <= upper;

describe('observations', () => {
  it('stand in the order of their ids, and have a source where something is published', () => {
    expect(observations.map(({ id }) => id)).to.deep.equal([...observationIds]);
    for (const { id, finding, sources: named } of observations) {
      expect(named.length > 0, id).to.equal(finding !== 'none');
      for (const source of named) expect(sources, id).to.have.property(source);
    }
  });

  it('are all made of every theory, each with its interval about it', () => {
    const { theories } = runCohort(requestWith({ patients: 2000, matchedRisk: 0.35 }));
    for (const { theory, observations: seen } of theories) {
      expect(
        seen.map(({ id }) => id),
        theory,
      ).to.deep.equal([...observationIds]);
      for (const observation of seen)
        expect(isSeen(observation), `${theory}: ${observation.id}`).to.equal(true);
    }
  });

  it('say what the rest of the summary says', () => {
    const { theories } = runCohort(requestWith({ patients: 2000, matchedRisk: 0.35 }));
    for (const summary of theories) {
      const { theory, leadTime, steps, matchedRisk } = summary;
      const value = (id: (typeof observationIds)[number]): number => observed(summary, id).value;
      expect(value('earlyShare'), theory).to.equal(leadTime.earlyShare);
      const { survived, entered } = steps.find(({ id }) => id === 'competence')!.expected;
      expect(value('ctcProfile') / (survived / entered), theory).to.be.closeTo(1, 1e-9);
      expect(value('efficiencyNeeded'), theory).to.equal(matchedRisk.efficiencyNeeded);
    }
  });

  const verdictsOf = (summary: TheorySummary): string[] => summary.observations.map(({ verdict }) => verdict);

  it('have nothing to see in a cohort without a metastasis', () => {
    const params = { ...defaultParameters, localInvasion: 1e-300 };
    for (const summary of runCohort(requestWith({ patients: 100, params })).theories) {
      for (const id of ['sizeSlope', 'earlyShare', 'divergence', 'clonality', 'signatureAuc'] as const) {
        expect(observed(summary, id).value, `${summary.theory}: ${id}`).to.be.NaN;
        expect(observed(summary, id).verdict, `${summary.theory}: ${id}`).to.equal('notSeen');
      }
    }
  });

  it('have nothing to compare with where the risk is left free, follow-up is short, or nothing is published', () => {
    const params = { ...defaultParameters, horizon: 19 };
    for (const summary of runCohort(requestWith({ patients: 1000, params })).theories) {
      for (const id of ['efficiencyNeeded', 'lateRelapse', 'ctcProfile'] as const) {
        expect(observed(summary, id).verdict, `${summary.theory}: ${id}`).to.equal('notSeen');
      }
    }
  });

  it('are carried by few patients too', () => {
    for (const patients of [1, 2, 5, 64]) {
      for (const summary of runCohort(requestWith({ patients, matchedRisk: 0.35 })).theories) {
        expect(verdictsOf(summary)).to.have.length(observationIds.length);
        for (const observation of summary.observations) {
          const { id, value } = observation;
          expect(Number.isNaN(value) || isSeen(observation), `${summary.theory}: ${id}`).to.equal(true);
        }
      }
    }
  });
});

describe('a verdict', () => {
  const estimate = (lower: number, upper: number) => ({ value: (lower + upper) / 2, lower, upper });
  const finding = { lower: 1, upper: 2 };

  for (const [lower, upper, verdict] of [
    [1.2, 1.8, 'compatible'],
    [1.2, 2, 'compatible'],
    [2.1, 3, 'notCompatible'],
    [0.2, 0.9, 'notCompatible'],
    [1, 1, 'notCompatible'],
    [0.9, 1.1, 'doesNotDiscriminate'],
    [1, 1.5, 'doesNotDiscriminate'],
    [1.5, 2.5, 'doesNotDiscriminate'],
    [2, 2.5, 'doesNotDiscriminate'],
    [0, 3, 'doesNotDiscriminate'],
  ] as const) {
    it(`of ${lower} to ${upper}, where more than 1 and at most 2 was seen, is ${verdict}`, () => {
      expect(verdictOf(estimate(lower, upper), 'number', finding)).to.equal(verdict);
      expect(verdictOf(estimate(lower, upper), 'direction', finding)).to.equal(verdict);
    });
  }

  it('tells of a finding in words that it does not discriminate, and of no finding or no value that nothing is seen', () => {
    expect(verdictOf(estimate(1, 2), 'words', null)).to.equal('doesNotDiscriminate');
    expect(verdictOf(estimate(1, 2), 'none', null)).to.equal('notSeen');
    expect(verdictOf({ value: NaN, lower: NaN, upper: NaN }, 'number', finding)).to.equal('notSeen');
    expect(verdictOf({ value: NaN, lower: NaN, upper: NaN }, 'words', null)).to.equal('notSeen');
  });
});
