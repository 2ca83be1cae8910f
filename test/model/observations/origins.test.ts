import { expect } from 'chai';
import { CohortRun } from '../../../src/model/cohort-run.js';
import type { Sweep } from '../../../src/model/contracts.js';
import { bulkDetectionLimit, Divergence, mutationsPerDaughter } from '../../../src/model/divergence.js';
import type { Parameters } from '../../../src/model/parameter-table.js';
import type { TheoryId } from '../../../src/model/theories/registry.js';
import { LIMIT, meanError } from '../../support/goodness-of-fit.js';
import { allOvert, observed, summaryWith } from '../../support/observations.js';
import { requestWith, theoryIds } from '../../support/run-cohort.js';
import { testStream } from '../../support/sampling.js';
import { tumorOfSize } from '../../support/tumor-of-size.js';

const b = 5;
const x = Math.log(1e9);
/** Log-size from which on a mutation stays below what the bulk shows, on average. */
const shown = Math.log(b / bulkDetectionLimit) + 0.42278433509846714;

describe('divergence', () => {
  it('is 2b u per unit of log-size beyond what the bulk shows, and the hits of the site', () => {
    const rate = 2 * b * mutationsPerDaughter;
    expect(new Divergence(b, 0).expected(x, 0, null)).to.be.closeTo(rate * (x - shown), 1e-12);
    expect(new Divergence(b, 2).expected(x, 0, null)).to.be.closeTo(rate * (x - shown) + 2, 1e-12);
    expect(new Divergence(b, 0).expected(3, 0, null)).to.equal(0);
  });

  it('begins anew in a clone that has taken the primary over', () => {
    const sweep: Sweep = { clone: 3, birth: 12, pace: 2 };
    const alone = new Divergence(b, 0).expected(2 * (x - 12), 0, null);
    expect(new Divergence(b, 0).expected(x, 3, sweep)).to.be.closeTo(alone, 1e-12);
  });

  it('is divided by what the primary has alone where a founder missed the sweep', () => {
    const rate = 2 * b * mutationsPerDaughter;
    for (const birth of [1e-9, 0.01, 2, 12]) {
      // E 1/(p + 2) of a Poisson number p.
      let [term, mean] = [Math.exp(-rate * birth), 0];
      for (let p = 0; p < 200; p++) {
        mean += term / (p + 2);
        term *= (rate * birth) / (p + 1);
      }
      const divergence = new Divergence(b, 1).expected(x, 2, { clone: 3, birth, pace: 2 });
      expect(divergence / ((rate * x + 1) * mean), `${birth}`).to.be.closeTo(1, 1e-6);
    }
  });

  it('counts the divisions of a line whose clones are small, as in tumors grown cell by cell', () => {
    // Births at rate b, deaths at b − 1: walk up the line of one cell of each tumor, and look how large its clones are.
    const births = 2;
    const target = 2000;
    const limit = 0.1;
    const stream = testStream('divergence');
    const counts: number[] = [];
    while (counts.length < 400) {
      // Cells of the tumor, as paths of clones; a clone is the descent of one daughter.
      const clones: { parent: number; size: number }[] = [{ parent: -1, size: 0 }];
      const cells = [0];
      while (cells.length > 0 && cells.length < target) {
        const at = Math.floor(stream.uniform() * cells.length);
        const cell = cells[at];
        if (stream.uniform() < births / (2 * births - 1)) {
          clones.push({ parent: cell, size: 0 }, { parent: cell, size: 0 });
          cells[at] = clones.length - 2;
          cells.push(clones.length - 1);
        } else {
          cells[at] = cells[cells.length - 1];
          cells.pop();
        }
      }
      if (cells.length === 0) continue;
      for (const cell of cells)
        for (let clone = cell; clone >= 0; clone = clones[clone].parent) clones[clone].size++;
      let small = 0;
      let clone = cells[Math.floor(stream.uniform() * cells.length)];
      for (; clone >= 0 && clones[clone].size < limit * target; clone = clones[clone].parent) small++;
      counts.push(small);
    }
    const law = 2 * births * (Math.log(target) - Math.log(births / limit) - 0.42278433509846714);
    expect(Math.abs(meanError(Float64Array.from(counts), law))).to.be.below(LIMIT);
  });

  it('of a cohort is the mean of its patients', () => {
    const request = requestWith({ patients: 500, matchedRisk: 0.35 });
    const run = new CohortRun(request);
    const sums = theoryIds.map(() => ({ divergence: 0, patients: 0 }));
    for (let index = 0; index < request.patients; index++) {
      let position = 0;
      run.look(index, ({ theory, patient, founders }) => {
        const seen = Array.from({ length: founders.count }, (_, i) => i).filter(
          (i) => founders.overt[i] - patient.diagnosisTime <= request.params.horizon * 365.25,
        );
        const hits = theory === 'parallel-evolution' ? request.params.localHits : 0;
        const all = seen.map((i) => Math.max(0, founders.departureLogSize[i] - shown) + hits);
        if (seen.length > 0) {
          sums[position].divergence += all.reduce((sum, value) => sum + value) / seen.length;
          sums[position].patients++;
        }
        position++;
      });
    }
    while (run.advance());
    run.summary().theories.forEach((summary, i) => {
      const mean = sums[i].divergence / sums[i].patients;
      // Sweeps change it, and only there.
      if (summary.theory === 'clonal-dominance') {
        expect(observed(summary, 'divergence').value).to.be.below(mean - 0.5);
      } else expect(observed(summary, 'divergence').value / mean, summary.theory).to.be.closeTo(1, 1e-9);
    });
  });
});

describe('shared drivers', () => {
  const alike: Partial<Parameters> = { ...allOvert, ...tumorOfSize(1e9) };
  const shared = (theory: TheoryId, changes: Partial<Parameters>): number =>
    observed(summaryWith(theory, 2000, { ...alike, ...changes }, 0.9), 'clonality').value;

  it('are all where what makes able is in every cell, none where it is gained at the site', () => {
    for (const theory of theoryIds) {
      if (theory === 'parallel-evolution') expect(shared(theory, {})).to.equal(0);
      else if (!theory.startsWith('clonal')) expect(shared(theory, {}), theory).to.equal(1);
    }
  });

  it('are all where no tumor has a second clone, and few where it has many', () => {
    const certain = { localInvasion: 1, intravasation: 1, circulation: 1, arrest: 1, extravasation: 1 };
    const able: Partial<Parameters> = {
      ...alike,
      ...certain,
      survival: 1,
      colonization: 1,
      departureRate: 1,
    };
    const few = summaryWith('clonal-selection', 20_000, { ...able, switchProbability: 1e-11 });
    // A clone in 1 tumor of 100, a second in 1 in 200 of these, and two metastases or more with either.
    expect(few.metastasisRisk).to.be.closeTo(0.01, 0.003);
    expect(observed(few, 'clonality').value).to.be.above(0.97);
    expect(shared('clonal-selection', { switchProbability: 1e-6 })).to.be.below(0.2);
  });

  it('are more common the more a clone takes over', () => {
    const [none, some, much] = [0, 1, 3].map((dominantFitness) =>
      shared('clonal-dominance', { dominantFitness }),
    );
    expect(none).to.be.below(some - 0.1);
    expect(some).to.be.below(much - 0.1);
  });
});
