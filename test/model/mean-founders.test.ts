import { expect } from 'chai';
import { CohortRun } from '../../src/model/cohort-run.js';
import { growthLaws } from '../../src/model/growth/registry.js';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import { scenarioIds, scenarioParameters } from '../../src/model/scenarios.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import { integrate } from '../support/quadrature.js';
import { requestWith } from '../support/run-cohort.js';
import { tumorOfSize } from '../support/tumor-of-size.js';

/** dx/dt per day, written anew: ln 2 per doubling time at 10⁹ cells. */
const growthRates: Record<Parameters['growthLaw'], (x: number, params: Parameters) => number> = {
  exponential: (_, { doublingTime }) => Math.LN2 / doublingTime,
  'generalized-logistic': (x, { doublingTime, capacity, growthExponent }) => {
    const room = (n: number): number => 1 - Math.pow(n / capacity, growthExponent);
    return ((Math.LN2 / doublingTime) * room(Math.exp(x))) / room(1e9);
  },
  gompertz: (x, { doublingTime, capacity }) => {
    const alpha = Math.LN2 / (doublingTime * Math.log(capacity / 1e9));
    return alpha * (Math.log(capacity) - x);
  },
};

/** Competent departures per day at N cells, as the theory is told; clones apart, whose number is luck. */
const intensities: Partial<Record<TheoryId, (n: number, params: Parameters) => number>> = {
  'parallel-evolution': (n, { disseminationRate, disseminationExponent, disseminationLimit }) =>
    Math.min(disseminationRate * Math.pow(n / 1e6, disseminationExponent), disseminationLimit * n),
  'initial-oncogenesis': (n, { departureRate, propensityMedian, breachSize }) =>
    n <= breachSize
      ? 0
      : departureRate *
        n *
        propensityMedian *
        Math.pow(n / breachSize, -1 / 3) *
        (1 - Math.exp(-Math.log(n / breachSize) / 3)),
  'cancer-stem-cells': (n, { departureRate, stemShare, stemOddsOfEmt, breachSize }) => {
    const odds = (stemOddsOfEmt * stemShare) / (1 - stemShare);
    const induced =
      n <= breachSize ? 0 : Math.pow(n / breachSize, -1 / 3) * (1 - Math.exp(-Math.log(n / breachSize) / 3));
    return departureRate * n * ((1 - induced) * stemShare + (induced * odds) / (1 + odds));
  },
  'host-polymorphism': (n, { departureRate, cellCompetence }) => departureRate * n * cellCompetence,
  'dynamic-heterogeneity': (n, params) => {
    const { variantProbability: mu, reversionProbability: rho } = params;
    const generations = Math.log(n) / (1 - params.deathBirthRatio);
    const switched = (mu / (mu + rho)) * (1 - Math.exp(-(mu + rho) * generations));
    return params.departureRate * n * switched;
  },
};

const product = (params: Parameters): number =>
  params.localInvasion *
  params.intravasation *
  params.circulation *
  params.arrest *
  params.extravasation *
  params.survival *
  params.colonization;

/** Chance of the neighbors of a competent cell to be competent as well, where it is not certain. */
const neighbors: Partial<Record<TheoryId, (params: Parameters) => number>> = {
  'cancer-stem-cells': ({ stemShare, stemOddsOfEmt }) => {
    const odds = (stemOddsOfEmt * stemShare) / (1 - stemShare);
    return odds / (1 + odds);
  },
  'host-polymorphism': (params) => params.cellCompetence,
};

/** What emboli multiply the founders with: of a competent cell, by size of its embolus and company in it. */
function gainByEmboli(theory: TheoryId, params: Parameters): number {
  const { emboliShare, embolusLargest, embolusOdds, circulation } = params;
  const chance = neighbors[theory]?.(params) ?? 1;
  const settles = params.survival * params.colonization;
  const odds = (embolusOdds * circulation) / (1 - circulation);
  const shielded = odds / (1 + odds) / circulation;
  let cells = 1 - emboliShare;
  let gain = 1 - emboliShare;
  for (let size = 2; size <= embolusLargest; size++) {
    const cellsOfSize = (emboliShare / (embolusLargest - 1)) * size;
    cells += cellsOfSize;
    let ways = 1;
    for (let others = 0; others < size; others++) {
      const company = ways * Math.pow(chance, others) * Math.pow(1 - chance, size - 1 - others);
      // Of a founder's able cells each counts for its part.
      const founders = (1 - Math.pow(1 - settles, 1 + others)) / (1 + others) / settles;
      gain += cellsOfSize * company * shielded * founders;
      ways *= (size - 1 - others) / (others + 1);
    }
  }
  return gain / cells;
}

describe('expected founders by quadrature of the theory as it is written', () => {
  for (const [theory, intensity] of Object.entries(intensities) as [
    TheoryId,
    (typeof intensities)[TheoryId],
  ][]) {
    for (const growthLaw of Object.keys(growthLaws) as Parameters['growthLaw'][]) {
      for (const cells of [1e8, 5e9, 3e11]) {
        it(`${theory}, ${growthLaw}, ${cells} cells`, () => {
          const params: Parameters = { ...defaultParameters, ...tumorOfSize(cells), growthLaw };
          const run = new CohortRun(requestWith({ theories: [theory], params, patients: 1 }));
          const last = Math.log(cells);
          const density = (x: number): number =>
            intensity!(Math.exp(x), params) / growthRates[growthLaw](x, params);
          // In two parts, since one intensity begins at the breach.
          const breach = Math.log(params.breachSize);
          const departures = integrate(density, 0, breach) + integrate(density, breach, last);
          run.look(0, ({ foundersExpected }) => {
            const founders = departures * product(params) * gainByEmboli(theory, params);
            expect(foundersExpected / founders).to.be.closeTo(1, 1e-3);
          });
        });
      }
    }
  }

  it('all cells that leave, in the default tumor', () => {
    const cells = 5e9;
    const params: Parameters = { ...defaultParameters, ...tumorOfSize(cells) };
    const run = new CohortRun(requestWith({ theories: ['clonal-selection'], params, patients: 1 }));
    run.advance();
    const leaving = integrate(
      (x) => (params.departureRate * Math.exp(x)) / growthRates.gompertz(x, params),
      0,
      Math.log(cells),
    );
    const { expected } = run.summary().theories[0].steps[0];
    expect(expected.entered / leaving).to.be.closeTo(1, 1e-3);
  });
});

describe('host factor', () => {
  for (const scenario of scenarioIds) {
    it(`acts by odds on survival and colonization, half on each: ${scenario}`, () => {
      const base = scenarioParameters(scenario);
      const theory = 'parallel-evolution';
      const params: Parameters = { ...base, ...tumorOfSize(5e9), localHostSpread: 1.5, emboliShare: 0 };
      const run = new CohortRun(requestWith({ theories: [theory], params, patients: 1 }));
      const same = new CohortRun(
        requestWith({ theories: [theory], params: { ...params, localHostSpread: 0 }, patients: 1 }),
      );
      for (let index = 0; index < 20; index++) {
        let unhelped = 0;
        same.look(index, ({ foundersExpected }) => (unhelped = foundersExpected));
        run.look(index, ({ patient, foundersExpected }) => {
          const odds = Math.exp((1.5 * patient.hostScore) / 2);
          const helped = (p: number): number => (odds * p) / (1 - p) / (1 + (odds * p) / (1 - p)) / p;
          const factor = helped(params.survival) * helped(params.colonization);
          expect(foundersExpected / unhelped / factor).to.be.closeTo(1, 1e-9);
        });
      }
    });
  }
});
