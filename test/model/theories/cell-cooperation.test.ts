import { expect } from 'chai';
import { CohortRun } from '../../../src/model/cohort-run.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { integrate } from '../../support/quadrature.js';
import { requestWith, runCohort } from '../../support/run-cohort.js';
import { tumorOfSize } from '../../support/tumor-of-size.js';

const theories = ['cell-cooperation'] as const;

describe('cell cooperation', () => {
  for (const leaderShare of [0.02, 0.1, 0.5, 0.9]) {
    it(`founds by the followers of mixed emboli alone, ${leaderShare} of the cells leaders`, () => {
      const cells = 5e9;
      const params: Parameters = { ...defaultParameters, ...tumorOfSize(cells), leaderShare };
      const { emboliShare, embolusLargest, embolusOdds, circulation } = params;
      const odds = (embolusOdds * circulation) / (1 - circulation);
      const p = params.survival * params.colonization;
      // Every embolus, cell by cell: each a leader or not.
      let events = 0;
      let cellsPerEvent = 1 - emboliShare;
      for (let size = 2; size <= embolusLargest; size++) {
        cellsPerEvent += (emboliShare * size) / (embolusLargest - 1);
        for (let kinds = 0; kinds < 2 ** size; kinds++) {
          const leaders = kinds.toString(2).replaceAll('0', '').length;
          if (leaders === 0) continue;
          const followers = size - leaders;
          const chance = Math.pow(leaderShare, leaders) * Math.pow(1 - leaderShare, followers);
          events += ((emboliShare * chance) / (embolusLargest - 1)) * (1 - Math.pow(1 - p, followers));
        }
      }
      const alpha = Math.LN2 / (params.doublingTime * Math.log(params.capacity / 1e9));
      const departures = integrate(
        (x) => (params.departureRate * Math.exp(x)) / (alpha * (Math.log(params.capacity) - x)),
        0,
        Math.log(cells),
      );
      const { localInvasion, intravasation, arrest, extravasation } = params;
      const way = localInvasion * intravasation * (odds / (1 + odds)) * arrest * extravasation;
      const founders = ((departures * events) / cellsPerEvent) * way;
      new CohortRun(requestWith({ theories, params, patients: 1 })).look(0, ({ foundersExpected }) => {
        expect(foundersExpected / founders).to.be.closeTo(1, 1e-3);
      });
    });
  }

  it('has no founder that came alone', () => {
    const run = new CohortRun(requestWith({ theories, patients: 1, matchedRisk: 0.35 }));
    let founders = 0;
    for (let index = 0; index < 200; index++) {
      run.look(index, ({ founders: drawn }) => {
        founders += drawn.count;
        for (let i = 0; i < drawn.count; i++) expect(drawn.survivors[i]).to.be.above(0);
      });
    }
    expect(founders).to.be.above(50);
  });

  it('cannot be, where no emboli are shed, and says so', () => {
    const params: Parameters = { ...defaultParameters, emboliShare: 0 };
    for (const matchedRisk of [0.35, null]) {
      const [summary] = runCohort(requestWith({ theories, params, patients: 200, matchedRisk })).theories;
      expect(summary.metastasisRisk).to.equal(0);
      expect(summary.matchedRisk.reachable).to.equal(matchedRisk === null);
      expect(summary.matchedRisk.expectedRisk).to.equal(0);
      expect(summary.emboli.isNeeded && summary.emboli.eventShare === 0).to.equal(true);
      expect(summary.steps.find(({ id }) => id === 'competence')!.drawn.survived).to.equal(0);
    }
  });
});
