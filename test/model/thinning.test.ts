import { expect } from 'chai';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import { LIMIT } from '../support/goodness-of-fit.js';

import { requestWith, runCohort } from '../support/run-cohort.js';

/** Founders by the hundred thousand, few of which can be overt by the horizon. */
const settings: [TheoryId, string, Partial<Parameters>][] = [
  ['parallel-evolution', 'they must wait for long', { localHits: 6, localHitRate: 0.05 }],
  ['initial-oncogenesis', 'there is but a year to see them', { horizon: 1 }],
];

describe('patients with more founders than are drawn one by one', () => {
  for (const [theory, why, changes] of settings) {
    describe(`${theory}, where ${why}`, () => {
      const patients = 3000;
      const params = { ...defaultParameters, ...changes };
      const [summary] = runCohort(
        requestWith({ theories: [theory], params, patients, matchedRisk: 0.35 }),
      ).theories;

      it('are many here', () => {
        expect(summary.thinnedPatients).to.be.above(0.5 * patients);
      });

      it('have the risk that the integral gives', () => {
        const risk = summary.matchedRisk.expectedRisk;
        const error = Math.sqrt((risk * (1 - risk)) / patients);
        expect(Math.abs(summary.metastasisRisk - risk) / error).to.be.below(LIMIT);
      });

      it('are counted in whole cells', () => {
        for (const { id, drawn } of summary.steps) {
          for (const count of Object.values(drawn)) expect(Number.isInteger(count), id).to.equal(true);
        }
      });
    });
  }
});
