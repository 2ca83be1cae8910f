import { expect } from 'chai';
import { CohortRun } from '../../../src/model/cohort-run.js';
import type { Evidence } from '../../../src/model/observations/observation.js';
import { observations } from '../../../src/model/observations/registry.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { publishedEfficiency } from '../../../src/model/published/efficiency.js';
import { normalCdf } from '../../../src/numeric/special-functions.js';
import { sampleNormal } from '../../../src/random/normal.js';
import { ObservationRecorder } from '../../../src/summary/observation-recorder.js';
import { LIMIT } from '../../support/goodness-of-fit.js';
import { allOvert, missedBy, observed, summaryWith } from '../../support/observations.js';
import { requestWith, runCohort } from '../../support/run-cohort.js';
import { testStream } from '../../support/sampling.js';
import { tumorOfSize } from '../../support/tumor-of-size.js';

const patients = 20_000;

describe('the AUC of the bulk signature', () => {
  it('is Φ(Δ/√2σ) for scores of two normal laws, whatever the bins', () => {
    const stream = testStream('signature');
    for (const [apart, sigma] of [
      [0, 1.5],
      [1, 1.5],
      [3, 2],
    ]) {
      const counts = new ObservationRecorder(7305, 0);
      for (let i = 0; i < patients; i++) {
        const overt = i % 3 === 0;
        const score = (overt ? apart : 0) + sigma * sampleNormal(stream);
        counts.addPatient(
          { diagnosisLogSize: 20, lossTime: Infinity },
          { firstOvert: overt ? 1 : Infinity },
          { score, cells: 0, competent: 0 },
        );
      }
      const evidence = { counts } as unknown as Evidence;
      const measured = observations[4].measure(evidence);
      const summary = { id: 'signatureAuc', verdict: 'notSeen', ...measured } as const;
      expect(Math.abs(missedBy(summary, normalCdf(apart / Math.SQRT2 / sigma))), `${apart}`).to.be.below(
        LIMIT,
      );
    }
  });

  const alike: Partial<Parameters> = { ...tumorOfSize(1e9), ...allOvert };

  it('is that of the law where a trait of the whole tumor decides', () => {
    const params = { ...defaultParameters, ...alike, propensitySpread: 1.5, propensityMedian: 0.05 };
    const request = requestWith({ theories: ['initial-oncogenesis'], patients, params, matchedRisk: 0.4 });
    const run = new CohortRun(request);
    let perPropensity = 0;
    // Quantiles of a lognormal law cut at 1.
    const cut = normalCdf(-Math.log(0.05) / 1.5);
    const propensities = Array.from({ length: 400 }, (_, i) => {
      const target = ((i + 0.5) / 400) * cut;
      let [low, high] = [-9, 9];
      for (let pass = 0; pass < 60; pass++) {
        const middle = (low + high) / 2;
        if (normalCdf(middle) < target) low = middle;
        else high = middle;
      }
      return Math.min(1, 0.05 * Math.exp(1.5 * low));
    });
    run.look(0, ({ patient, foundersExpected }) => {
      const place = patient.propensityQuantile * 400 - 0.5;
      const [below, above] = [Math.max(0, Math.floor(place)), Math.min(399, Math.ceil(place))];
      const own = propensities[below] + (propensities[above] - propensities[below]) * (place - below);
      perPropensity = foundersExpected / own;
    });
    while (run.advance());
    const [summary] = run.summary().theories;
    const free = propensities.map((propensity) => Math.exp(-perPropensity * propensity));
    const score = propensities.map((propensity) => Math.log(0.05 + propensity));
    let [above, pairs] = [0, 0];
    propensities.forEach((_, i) =>
      propensities.forEach((__, j) => {
        const weight = (1 - free[i]) * free[j];
        pairs += weight;
        above += weight * normalCdf((score[i] - score[j]) / Math.SQRT2 / 1.5);
      }),
    );
    expect(Math.abs(missedBy(observed(summary, 'signatureAuc'), above / pairs))).to.be.below(LIMIT);
    expect(above / pairs).to.be.above(0.6);
  });

  it('is chance where nothing in the tumor tells patients apart', () => {
    const summary = summaryWith('host-polymorphism', patients, { ...alike, polymorphismSpread: 2 }, 0.4);
    expect(Math.abs(missedBy(observed(summary, 'signatureAuc'), 0.5))).to.be.below(LIMIT);
  });

  it('follows the trait that sweeps, and not a clone too small for the bulk to show', () => {
    const auc = (theory: 'clonal-selection' | 'clonal-dominance', changes: Partial<Parameters>): number =>
      observed(summaryWith(theory, patients, { ...alike, ...changes }, 0.4), 'signatureAuc').value;
    expect(auc('clonal-selection', {})).to.be.within(0.48, 0.52);
    expect(auc('clonal-dominance', { dominantSwitchProbability: 1e-6 })).to.be.above(0.55);
  });
});

describe('what is inherited', () => {
  it('by theory: the gain of a passage over the able share of the blood, and the spread between siblings', () => {
    const { theories } = runCohort(requestWith({ patients: 1000, matchedRisk: 0.35 }));
    for (const summary of theories) {
      const { theory } = summary;
      const share = observed(summary, 'ctcProfile').value;
      const gain = observed(summary, 'heritability').value;
      const spread = observed(summary, 'siblingDispersion').value;
      if (theory === 'dynamic-heterogeneity') {
        // 0.05 a generation, b = 5: after ln 10⁶ of growth e^{−0.25 ln 10⁶} of the cells are still able.
        const kept = Math.exp(-0.25 * Math.log(1e6));
        expect(gain / ((kept + (1 - kept) * share) / share)).to.be.closeTo(1, 1e-9);
        expect(spread).to.be.within(100, 1e5);
      } else if (theory.startsWith('clonal')) {
        expect(gain * share, theory).to.be.closeTo(1, 1e-9);
        expect(spread, theory).to.be.above(1e5);
      } else if (theory === 'parallel-evolution') {
        // Gained at the site and kept from there on; in the primary nothing tells one clone from another.
        expect(gain * share).to.be.closeTo(1, 1e-9);
        expect(spread).to.equal(1);
      } else expect([gain, spread], theory).to.deep.equal([1, 1]);
    }
  });
});

describe('the efficiency needed', () => {
  it('is compared with what is measured, ten times as much either way', () => {
    const { lower, upper } = observations[8].published({ riskByDiameter: [] })!;
    expect((10 * lower) / publishedEfficiency.inBlood).to.be.closeTo(1, 0.01);
    expect(upper / 10 / publishedEfficiency.inBlood).to.be.closeTo(1, 0.01);
  });
});
