import { expect } from 'chai';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import { LIMIT, shareError } from '../support/goodness-of-fit.js';
import { requestWith, runCohort } from '../support/run-cohort.js';

const patients = 20_000;

describe('matched risk', () => {
  for (const [target, changes] of [
    [0.1, {}],
    [0.35, {}],
    [0.6, {}],
    // In few years only the first of very many founders can become overt.
    [0.6, { horizon: 5 }],
    [0.35, { growthLaw: 'exponential' }],
  ] as [number, Partial<Parameters>][]) {
    it(`gives every theory the risk of ${target}, with ${JSON.stringify(changes)}`, () => {
      const request = requestWith({
        matchedRisk: target,
        patients,
        randomSeed: `matched ${target}`,
        params: { ...defaultParameters, ...changes },
      });
      for (const { theory, matchedRisk, metastasisRisk } of runCohort(request).theories) {
        expect(matchedRisk.reachable, theory).to.equal(true);
        expect(matchedRisk.expectedRisk, theory).to.be.closeTo(target, 1e-6);
        const error = shareError(Math.round(metastasisRisk * patients), patients, target);
        expect(Math.abs(error), `${theory}: ${metastasisRisk}`).to.be.below(LIMIT);
      }
    });
  }
});
