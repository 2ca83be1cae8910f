import { expect } from 'chai';
import {
  emtRelaxation,
  mesenchymalAfter,
  mesenchymalAtRest,
  mesenchymalInBlood,
  metShare,
} from '../../../src/model/cascade/emt.js';
import { stepSuccess } from '../../../src/model/cascade/step-success.js';
import { CohortRun } from '../../../src/model/cohort-run.js';
import { growthLaws } from '../../../src/model/growth/registry.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { scenarioIds, scenarioParameters } from '../../../src/model/scenarios.js';
import { theories } from '../../../src/model/theories/registry.js';
import { switchedByRungeKutta } from '../../support/exact-laws.js';
import { LIMIT, shareError } from '../../support/goodness-of-fit.js';
import { integrate } from '../../support/quadrature.js';
import { requestWith } from '../../support/run-cohort.js';
import { testStream } from '../../support/sampling.js';

const params = { epithelialShare: 0.7, emtReversionRate: 0.2, metWindow: 10 };
/** Per day, of the epithelial cells: at rest as many go one way as the other. */
const induction = (params.emtReversionRate * 0.3) / 0.7;

describe('O10: EMT and MET, two states of one cell', () => {
  it('rest where as many go as come, and relax with the sum of both rates', () => {
    expect(mesenchymalAtRest(params)).to.be.closeTo(induction / (induction + 0.2), 1e-15);
    expect(emtRelaxation(params)).to.be.closeTo(induction + 0.2, 1e-15);
    for (const from of [0, 0.5, 1]) {
      const missing = (t: number): number => mesenchymalAfter(params, from, t) - mesenchymalAtRest(params);
      expect(missing(7) / missing(3)).to.be.closeTo(Math.exp(-4 * (induction + 0.2)), 1e-12);
      expect(mesenchymalAfter(params, from, 0)).to.be.closeTo(from, 1e-15);
    }
  });

  it('solve dx/dt = μ(1 − x) − ρx', () => {
    for (const t of [0.5, 3, 20]) {
      const solved = switchedByRungeKutta(induction, 0.2, t);
      expect(mesenchymalAfter(params, 0, t)).to.be.closeTo(solved, 1e-12);
    }
  });

  it('are what single cells do that switch on two clocks, and revert in time or not', () => {
    const stream = testStream('two states');
    const cells = 100_000;
    const times = [1, 4, 12];
    const mesenchymal = times.map(() => 0);
    let reverted = 0;
    for (let i = 0; i < cells; i++) {
      let t = 0;
      let now = true;
      let next = 0;
      let turned = false;
      while (next < times.length) {
        const end = t - Math.log(stream.uniform()) / (now ? 0.2 : induction);
        while (next < times.length && times[next] < end)
          if (now) mesenchymal[next++]++;
          else next++;
        if (now && end < params.metWindow) turned = true;
        t = end;
        now = !now;
      }
      if (turned) reverted++;
    }
    times.forEach((t, i) => {
      expect(Math.abs(shareError(mesenchymal[i], cells, mesenchymalAfter(params, 1, t)))).to.be.below(LIMIT);
    });
    expect(Math.abs(shareError(reverted, cells, metShare(params, 1)))).to.be.below(LIMIT);
  });

  it('in the blood are averaged over the ages of cells that are cleared', () => {
    const clearance = 0.4;
    const mean = integrate(
      (age) => clearance * Math.exp(-clearance * age) * mesenchymalAfter(params, 1, age),
      0,
      100,
    );
    expect(mesenchymalInBlood(params, 1, clearance)).to.be.closeTo(mean, 1e-9);
  });
});

describe('MET inside colonization', () => {
  it('changes no bit by default, whatever the state at departure', () => {
    for (const scenario of scenarioIds) {
      const base = scenarioParameters(scenario);
      for (const share of [0, 0.1, 1]) {
        expect(stepSuccess(base, share)).to.include({ colonization: base.colonization, met: 1 });
      }
    }
  });

  it('locks out what left mesenchymal where nothing reverts, and only that', () => {
    const locked = { ...defaultParameters, emtReversionRate: 1e-9 };
    expect(stepSuccess(locked, 1).met).to.be.below(1e-6);
    expect(stepSuccess(locked, 0.25).met).to.be.closeTo(0.75, 1e-6);
    expect(stepSuccess(locked).met).to.be.closeTo(0.9, 1e-6);
  });

  it('leaves fewer founders under a theory whose cells leave mesenchymal', () => {
    const slow: Partial<Parameters> = { emtReversionRate: 0.01, metWindow: 30 };
    for (const theory of theories) {
      const expected = [{}, slow].map((changes) => {
        // Of several cells one in time is enough.
        const params = { ...defaultParameters, emboliShare: 0, ...changes };
        const run = new CohortRun(requestWith({ theories: [theory.id], params, patients: 1 }));
        let founders = 0;
        run.look(2, ({ foundersExpected }) => (founders = foundersExpected));
        return founders;
      });
      if (expected[0] === 0) continue;
      const shape = growthLaws.gompertz.shape(defaultParameters);
      const { leaveMesenchymal = 0.1 } = theory.prepare(defaultParameters, shape);
      expect(leaveMesenchymal).to.be.within(0, 1);
      const kept = 1 - leaveMesenchymal * Math.exp(-0.3);
      expect(expected[1] / expected[0], theory.id).to.be.closeTo(kept, 1e-12);
    }
  });
});
