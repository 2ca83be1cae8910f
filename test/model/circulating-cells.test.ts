import { expect } from 'chai';
import { cellsPerMilliliter, cellsPerTube, circulatingCourse } from '../../src/model/circulating-cells.js';
import { CohortRun } from '../../src/model/cohort-run.js';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import { patientLives } from '../../src/model/patient-life.js';
import type { CirculatingCells } from '../../src/summary/cohort-summary.js';
import { differenceInErrors, ratioEstimate } from '../support/estimate.js';
import { LIMIT } from '../support/goodness-of-fit.js';
import { circulatingLaw } from '../support/laws/circulating.js';
import { lawSuite } from '../support/laws/suite.js';
import { integrate } from '../support/quadrature.js';
import { requestWith, runCohort, theoryIds } from '../support/run-cohort.js';
import { tumorOfSize } from '../support/tumor-of-size.js';

lawSuite(circulatingLaw);

describe('cells in the blood', () => {
  it('are 5.7 in 7.5 mL before the lung of a patient with a primary of 2 cm, 0.5 behind it', () => {
    const cells = (1e9 * Math.PI * 8) / 6;
    const flux = 1e-5 * cells;
    const perTube = 7.5 * cellsPerMilliliter(defaultParameters, flux);
    expect(perTube).to.be.closeTo(0.47, 0.005);
    expect(12 * perTube).to.be.closeTo(5.67, 0.01);
    expect(cellsPerTube(defaultParameters, perTube / 7.5, 0)).to.be.closeTo(0.85 * perTube, 1e-12);
    expect(cellsPerTube(defaultParameters, perTube / 7.5, 1)).to.be.closeTo(0.12 * perTube, 1e-12);
  });

  it('follow the size of the primary until surgery, and fall by half in each half-life from it on', () => {
    const [life] = patientLives(requestWith({ theories: ['host-polymorphism'], patients: 1 }), 3);
    const { time, perMilliliter } = circulatingCourse(defaultParameters, life.primary);
    const points = life.primary.time.length;
    for (let i = 1; i < points; i++) {
      const grown = (life.primary.diameter[i] / life.primary.diameter[i - 1]) ** 3;
      expect(perMilliliter[i] / perMilliliter[i - 1]).to.be.closeTo(grown, 1e-9 * grown);
    }
    const surgery = points - 1;
    expect(time[surgery]).to.be.closeTo(0, 1e-9);
    for (let i = surgery + 1; i < time.length; i++) {
      const left = Math.pow(0.5, (time[i] * 24) / 1.5);
      expect(perMilliliter[i] / perMilliliter[surgery]).to.be.closeTo(left, 1e-12);
    }
    expect(time.at(-1)! * 24).to.be.closeTo(15, 1e-9);
  });
});

describe('cells in the blood of a cohort at diagnosis', () => {
  const circulating = (changes: Partial<Parameters>): CirculatingCells[] =>
    runCohort(
      requestWith({ patients: 1, params: { ...defaultParameters, emboliShare: 0, ...changes } }),
    ).theories.map(({ circulatingCells }) => circulatingCells);

  it('are the law of one tumor where all patients are alike', () => {
    const cells = 3e9;
    for (const each of circulating(tumorOfSize(cells))) {
      expect(each.perMilliliter / cellsPerMilliliter(defaultParameters, 1e-5 * cells)).to.be.closeTo(1, 1e-4);
      expect(each.positiveShare).to.be.closeTo(1 - Math.exp(-each.perTube), 1e-12);
      expect(each.perTube).to.be.closeTo(
        cellsPerTube(defaultParameters, each.perMilliliter, each.mesenchymalShare),
        1e-12,
      );
    }
  });

  it('are found together where they travel together: a tube shows an embolus as one', () => {
    // 3 % of the events are emboli, of six cells on average.
    const events = 1 / (1 + 0.03 * 5);
    for (const each of circulating({ ...tumorOfSize(3e9), emboliShare: 0.03 })) {
      expect(each.positiveShare).to.be.closeTo(1 - Math.exp(-each.perTube * events), 1e-12);
    }
  });

  it('are the mean over diameters', () => {
    // The lognormal law of diameters, cut, by quadrature.
    const weight = (x: number): number => Math.exp(-0.5 * ((x - Math.log(2.2)) / 0.55) ** 2);
    const [from, to] = [Math.log(0.2), Math.log(12)];
    const all = integrate(weight, from, to);
    const mean = (f: (found: number) => number): number =>
      integrate(
        (x) => {
          const cells = (1e9 * Math.PI * Math.exp(3 * x)) / 6;
          const perMilliliter = cellsPerMilliliter(defaultParameters, 1e-5 * cells);
          return weight(x) * f(cellsPerTube(defaultParameters, perMilliliter, 0.1));
        },
        from,
        to,
      ) / all;
    const each = circulating({})[theoryIds.indexOf('host-polymorphism')];
    expect(each.positiveShare).to.be.closeTo(
      mean((found) => 1 - Math.exp(-found)),
      1e-3,
    );
    expect(each.perTube / mean((found) => found)).to.be.closeTo(1, 0.02);
  });

  it('are competent as the theory says, and in the state in which it lets them go', () => {
    const cells = 3e9;
    const params = tumorOfSize(cells);
    const of = (id: (typeof theoryIds)[number], changes: Partial<Parameters> = {}): CirculatingCells =>
      circulating({ ...params, ...changes })[theoryIds.indexOf(id)];
    expect(of('host-polymorphism').competentShare / 1e-3).to.be.closeTo(1, 0.02);
    const front = Math.pow(cells / 1e6, -1 / 3) * (1 - Math.exp(-Math.log(cells / 1e6) / 3));
    const induced = of('initial-oncogenesis', { propensityMedian: 0.5 });
    expect(induced.competentShare / (0.5 * front)).to.be.closeTo(1, 0.02);
    const { competentShare: share } = induced;
    expect(induced.mesenchymalShare).to.be.closeTo(0.1 + share * 0.9, 0.05 * share);
    expect(of('host-polymorphism').mesenchymalShare).to.be.closeTo(0.1, 1e-12);
  });
});

describe('settled cells of a cohort', () => {
  // Exponential growth, departures in proportion to size: settled cells come at K e^{rt}, and sleep and die at rates.
  const rate = Math.LN2 / 100;
  const year = 365.25;
  const params: Parameters = {
    ...defaultParameters,
    ...tumorOfSize(1e9),
    growthLaw: 'exponential',
    doublingTime: 100,
    dormantShare: 0.7,
    wakingRate: 0.3,
    dormantDeathRate: 0.5,
    colonization: 1e-4,
  };

  it('are asleep, awake, or gone by the law of their sleep', () => {
    const run = new CohortRun(requestWith({ theories: ['host-polymorphism'], params, patients: 64 }));
    run.advance();
    const [{ disseminatedCells: found, steps }] = run.summary().theories;
    const settled = steps.find(({ id }) => id === 'dormancy')!.expected.entered / 64;
    const leaving = 0.8 / year;
    const asleep = 0.7 * (rate / (rate + leaving));
    const awake = 0.3 + (0.7 - asleep) * (0.3 / 0.8);
    expect(found.atDiagnosis.asleep / (settled * asleep)).to.be.closeTo(1, 2e-3);
    expect(found.atDiagnosis.awake / (settled * awake)).to.be.closeTo(1, 2e-3);
    expect(found.atDiagnosis.carrierShare).to.be.closeTo(1 - Math.exp(-settled * (asleep + awake)), 1e-3);
    const later = Math.exp(-leaving * 20 * year);
    expect(found.atHorizon.asleep / (settled * asleep * later)).to.be.closeTo(1, 2e-3);
    const stay = 0.3 + (0.7 - asleep * later) * (0.3 / 0.8);
    expect(found.atHorizon.awake / (settled * stay)).to.be.closeTo(1, 2e-3);
  });

  it('are relaxed in state since they left', () => {
    const slow = { ...params, emtReversionRate: 0.002, epithelialShare: 0.8, dormantShare: 0 };
    const run = new CohortRun(
      // Induced from the first cell on, by a stroma that need not learn: in proportion to size as good as.
      requestWith({ theories: ['initial-oncogenesis'], params: { ...slow, breachSize: 1e-9 }, patients: 64 }),
    );
    run.advance();
    const [{ disseminatedCells: found }] = run.summary().theories;
    // Departures grow as N^(2/3).
    const growth = (2 / 3) * rate;
    const kept = growth / (growth + 0.002 / 0.8);
    expect(found.atDiagnosis.mesenchymalShare).to.be.closeTo(0.2 + 0.8 * kept, 2e-3);
  });

  it('show of the founders drawn those that are asleep at diagnosis', () => {
    const patients = 4000;
    const theory = 'parallel-evolution';
    const request = requestWith({
      theories: [theory],
      params: { ...defaultParameters, localHostSpread: 0 },
      patients,
    });
    const run = new CohortRun(request);
    const asleep = new Float64Array(patients);
    const founders = new Float64Array(patients);
    for (let index = 0; index < patients; index++) {
      run.look(index, ({ patient, founders: drawn }) => {
        founders[index] = drawn.count;
        for (let i = 0; i < drawn.count; i++) {
          if (Math.min(drawn.waking[i], drawn.death[i]) > patient.diagnosisTime) asleep[index]++;
        }
      });
    }
    while (run.advance());
    const [{ disseminatedCells: found, steps }] = run.summary().theories;
    const settled = steps.find(({ id }) => id === 'dormancy')!.expected.entered / patients;
    const law = { value: found.atDiagnosis.asleep / settled, standardError: 0 };
    expect(Math.abs(differenceInErrors(ratioEstimate(asleep, founders), law))).to.be.below(LIMIT);
  });
});
