import { CohortRun } from '../../../src/model/cohort-run.js';
import type { Parameters } from '../../../src/model/parameter-table.js';
import { dispersion } from '../../../src/statistics/dispersion.js';
import { lesionsAbove, type Seeding } from '../exact-laws.js';
import { quickRequest } from '../requests.js';
import { runCohort } from '../run-cohort.js';
import {
  cellsInWords,
  lineOf,
  meanRow,
  pointOf,
  shareRow,
  type Law,
  type LawCheck,
  type LawRow,
} from './law.js';
import { seedingTumor } from './seeding.js';

const daysPerYear = 365.25;
const doublingTime = 100;
const growth = Math.LN2 / doublingTime;
/** Of one cell, early extinction taken as a loss at the step of survival. */
const survives = 0.2;

/** The law and the engine's parameters for a tumor that sends out `leaving` × (N/10⁶)^power cells a day. */
function seeding(
  size: number,
  leaving: number,
  power: number,
): { law: Seeding; resection: number; params: Parameters } {
  return {
    law: { rate: power * growth, lesions: growth, leaving: leaving * Math.pow(1e6, -power), survives },
    resection: Math.log(size) / growth,
    params: {
      ...seedingTumor(size, doublingTime, leaving, power),
      deathBirthRatio: 1 - survives,
      survival: survives,
    },
  };
}

// O5.

const resected = seeding(1e8, 1e-3, 1);
const visibleSize = 1e7;
const visibleAt = (years: number): number =>
  lesionsAbove(resected.law, visibleSize, resected.resection, resected.resection + years * daysPerYear);

function resectionRows(years: number): LawRow[] {
  const params = { ...resected.params, overtSize: visibleSize, horizon: years };
  const counts = new Float64Array(20_000);
  runCohort(
    quickRequest(counts.length, { theories: ['parallel-evolution'], randomSeed: `O5 ${years}`, params }),
    (_, { index }, { metastases }) => (counts[index] = metastases),
  );
  const mean = visibleAt(years);
  const none = counts.reduce((sum, count) => sum + (count === 0 ? 1 : 0), 0);
  const { ratio } = dispersion(counts);
  // Of Poisson counts.
  const standardError = Math.sqrt(2 / counts.length);
  return [
    meanRow(`${years} years after: visible metastases`, counts, mean),
    shareRow(`${years} years after: none visible`, none, counts.length, Math.exp(-mean)),
    {
      what: `${years} years after: variance over mean`,
      expected: 1,
      simulated: { value: ratio, standardError },
      errors: (ratio - 1) / standardError,
    },
  ];
}

/** O5. */
export const resectionLaw: Law = {
  id: 'O5',
  title: 'metastases visible after resection',
  statement:
    'Their number is Poisson with mean (ν/b) e^{rt} a^{−k} [γ(k, a x_e) − γ(k, a x_s)], a = σ₁M, k = r/λ, x = e^{−λ·age} of the last and the first lesion.',
  asks: 'founders, outgrowth and clinic of cohorts of 20 000 patients; lesions grow as fast as the primary, k = 1',
  checks: [
    {
      name: 'are Poisson with the mean of the law',
      run: () => {
        const years = [4, 5, 6, 8];
        const rows = years.map(resectionRows);
        return {
          rows: rows.flat(),
          plot: {
            title: 'Visible metastases per patient after resection',
            x: { label: 'years since resection' },
            y: { label: 'mean number' },
            line: lineOf(visibleAt, 3, 9),
            points: years.map((x, i) => ({ x, ...pointOf(rows[i][0]) })),
          },
        };
      },
    },
  ],
};

// O11.

const smallest = 1e3;
const sizes = [3e3, 1e4, 1e5];

/** Sizes at diagnosis of all lesions above {@link smallest}, from when they become overt. */
function lesionSizes(params: Parameters, patients: number, randomSeed: string): number[] {
  const run = new CohortRun(quickRequest(patients, { theories: ['parallel-evolution'], randomSeed, params }));
  const found: number[] = [];
  const overtAge = run.growth.age(Math.log(params.overtSize));
  for (let index = 0; index < patients; index++) {
    run.look(index, ({ patient, founders }) => {
      for (let i = 0; i < founders.count; i++) {
        const toOvert = (founders.overt[i] - patient.diagnosisTime) / patient.doublingTime;
        const size = Math.exp(run.growth.logSize(overtAge - toOvert));
        if (size > smallest) found.push(size);
      }
    });
  }
  return found;
}

const sizeCheck = (power: number, leaving: number): LawCheck => ({
  name: `k = ${power}`,
  run: () => {
    const { law, resection, params } = seeding(1e9, leaving, power);
    const above = (size: number): number => lesionsAbove(law, size, resection, resection);
    const patients = 5000;
    const found = lesionSizes(params, patients, `O11 ${power}`);
    const row = (size: number): LawRow =>
      shareRow(
        `k = ${power}: larger than ${cellsInWords(size)} cells, of those larger than ${cellsInWords(smallest)}`,
        found.filter((x) => x > size).length,
        found.length,
        above(size) / above(smallest),
      );
    const expected = patients * above(smallest);
    return {
      rows: [
        {
          what: `k = ${power}: lesions larger than ${cellsInWords(smallest)} cells, per patient`,
          expected: above(smallest),
          simulated: { value: found.length / patients, standardError: Math.sqrt(expected) / patients },
          errors: (found.length - expected) / Math.sqrt(expected),
        },
        ...sizes.map(row),
      ],
      ...(power === 1 && {
        plot: {
          title: 'Sizes of lesions at diagnosis',
          x: { label: 'cells', log: true },
          y: { label: 'share larger', log: true },
          line: lineOf((x) => above(x) / above(smallest), smallest, 1e6, true),
          points: [2e3, 5e3, 1e4, 3e4, 1e5].map((x) => ({ x, ...pointOf(row(x)) })),
        },
      }),
    };
  },
});

/** O11. */
export const lesionSizeLaw: Law = {
  id: 'O11',
  title: 'sizes of lesions',
  statement:
    'Lesions larger than x are as x^{−k}, k = r/λ: r the rate at which the number of departures grows, λ that of the lesions. (The end of the oldest lesions is kept.)',
  asks: 'founders and outgrowth; parallel evolution with departures as N and as √N gives k = 1 and k = ½',
  checks: [sizeCheck(1, 1e-2), sizeCheck(0.5, 1e-1)],
};
