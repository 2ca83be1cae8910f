import { expect } from 'chai';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { ObservationRecorder } from '../../../src/summary/observation-recorder.js';
import { lateRelapse } from '../../../src/model/observations/late-relapse.js';
import type { Evidence } from '../../../src/model/observations/observation.js';
import type { Estimate } from '../../../src/statistics/clustered-ratio.js';
import { LIMIT, shareError } from '../../support/goodness-of-fit.js';
import { observed } from '../../support/observations.js';
import { requestWith, runCohort } from '../../support/run-cohort.js';
import { testStream } from '../../support/sampling.js';

const year = 365.25;

describe('late relapse', () => {
  it('is the share of small tumors, free at year 5, that have a metastasis by year 20, where nobody is lost', () => {
    for (const theory of ['parallel-evolution', 'initial-oncogenesis'] as const) {
      const params: Parameters = { ...defaultParameters, lossRate: 0, horizon: 25 };
      let [free, late] = [0, 0];
      const request = requestWith({ theories: [theory], patients: 20_000, params, matchedRisk: 0.35 });
      const { theories } = runCohort(request, (_, patient, { firstOvert }) => {
        if (patient.diameter > 2 || firstOvert <= 5 * year) return;
        free++;
        if (firstOvert <= 20 * year) late++;
      });
      // Yearly hazards in place of single times.
      expect(observed(theories[0], 'lateRelapse').value / (late / free), theory).to.be.closeTo(1, 2e-3);
    }
  });

  /** Of patients that relapse at a constant hazard and are lost at another. */
  function estimate(
    patients: number,
    hazard: number,
    loss: number,
    stream: ReturnType<typeof testStream>,
  ): Estimate {
    const counts = new ObservationRecorder(20 * year, 1);
    for (let i = 0; i < patients; i++) {
      const firstOvert = (-Math.log(stream.uniform()) / hazard) * year;
      const lossTime = (-Math.log(stream.uniform()) / loss) * year;
      const nothing = { score: 0, cells: 0, competent: 0 };
      counts.addPatient({ diagnosisLogSize: 0, lossTime }, { firstOvert }, nothing);
    }
    return lateRelapse.measure({ counts } as unknown as Evidence);
  }

  it('has the true risk in 95 % of its intervals, with patients lost on the way', () => {
    const stream = testStream('late relapse');
    const repetitions = 2000;
    for (const hazard of [0.003, 0.02]) {
      const truth = 1 - Math.exp(-15 * hazard);
      let covered = 0;
      for (let i = 0; i < repetitions; i++) {
        const { lower, upper } = estimate(400, hazard, 0.03, stream);
        if (lower < truth && truth < upper) covered++;
      }
      // Exact intervals of a count are a little wide.
      expect(shareError(covered, repetitions, 0.95), `${hazard}`).to.be.above(-LIMIT);
      expect(covered / repetitions, `${hazard}`).to.be.below(0.985);
    }
  });

  it('has an upper end where nobody relapsed, and is not seen where nobody is left or follow-up is short', () => {
    const stream = testStream('late relapse, rare');
    const none = estimate(1000, 1e-12, 1e-12, stream);
    expect([none.value, none.lower]).to.deep.equal([0, 0]);
    // A thousand patients for 15 years: 3.69 events at the most.
    expect(none.upper).to.be.closeTo(1 - Math.exp(-3.69 / 1000), 1e-5);
    expect(estimate(100, 0.02, 10, stream).value).to.be.NaN;
    const short = { ...defaultParameters, horizon: 19.9 };
    const [summary] = runCohort(requestWith({ patients: 1000, params: short })).theories;
    expect(observed(summary, 'lateRelapse').verdict).to.equal('notSeen');
  });
});
