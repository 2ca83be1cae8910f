import { exponential } from '../../../src/model/growth/exponential.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { clonalSelection } from '../../../src/model/theories/clonal-selection.js';
import { emptyPatient, medianQuantiles, PatientMaker } from '../../../src/model/virtual-patient.js';
import type { RandomStream } from '../../../src/random/random-stream.js';
import { clonesLaplace, luriaDelbruck, survivingCloneBorn, switchedCellAlive } from '../exact-laws.js';
import { chiSquareError } from '../goodness-of-fit.js';
import { LiteralSimulator } from '../literal-simulator.js';
import { testStream } from '../sampling.js';
import { tumorOfSize } from '../tumor-of-size.js';
import { fitRow, lineOf, meanRow, pointOf, shareRow, type Law, type LawCheck, type LawRow } from './law.js';

/** A tumor of `cells` in exponential growth at 1 per day, of which one cell a day leaves for each. */
export const cloneTumor = (cells: number, changes: Partial<Parameters>): Parameters => ({
  ...defaultParameters,
  growthLaw: 'exponential',
  departureRate: 1,
  doublingTime: Math.LN2,
  ...tumorOfSize(cells),
  ...changes,
});

/**
 * Engine: the competent share of a tumor summed over its life, A, which one patient after the other gives. With one
 * departure per cell and day and a growth rate of 1 per day that is the expected number of competent departures.
 */
export function competentDepartures(asked: Parameters): (stream: RandomStream) => number {
  const growth = exponential.shape(defaultParameters);
  const theory = clonalSelection.prepare(asked, growth);
  const patient = emptyPatient();
  new PatientMaker(asked, growth).fill(0, medianQuantiles(), patient);
  return (stream) => theory.enter(patient, stream, Float64Array.of(stream.uniform(), stream.uniform()));
}

/** Cell by cell: switched cells alive at diagnosis, of one patient after the other. */
function switchedCells(asked: Parameters, name: string): (patient: number) => number {
  const growth = exponential.shape(defaultParameters);
  const simulator = new LiteralSimulator({ ...asked, departureRate: 0 }, growth, 'clonal-selection');
  const stream = testStream(name);
  return (patient) => simulator.patient(stream.reset(patient, 0)).switched;
}

const luriaDelbruckCheck = (m: number): LawCheck => ({
  name: `literal cells where ${m} ${m === 1 ? 'switch is' : 'switches are'} expected`,
  run: () => {
    const cells = 20_000;
    const draw = switchedCells(
      cloneTumor(cells, { deathBirthRatio: 0, switchProbability: m / cells }),
      `literal clones ${m}`,
    );
    const law = luriaDelbruck(m, 200);
    const bounds = [0, 1, 2, 4, 7, 14, 20, 36, 60, 120].filter((bound, i) => i === 0 || bound >= m - 1);
    const patients = m > 5 ? 1500 : 3000;
    const counts = new Float64Array(bounds.length + 1);
    const exactly = new Float64Array(21);
    for (let i = 0; i < patients; i++) {
      const switched = draw(i);
      const cell = bounds.findIndex((bound) => switched <= bound);
      counts[cell < 0 ? bounds.length : cell]++;
      if (switched < exactly.length) exactly[switched]++;
    }
    let before = 0;
    const expected = bounds.map((bound) => {
      const cumulative = law.slice(0, bound + 1).reduce((sum, p) => sum + p, 0);
      const share = cumulative - before;
      before = cumulative;
      return share * patients;
    });
    const { observed, wanted } = merged([...counts], [...expected, patients * (1 - before)]);
    return {
      rows: [
        fitRow(`m = ${m}: numbers of switched cells`, chiSquareError(observed, wanted)),
        ...(m <= 2 ? [shareRow(`m = ${m}: none`, exactly[0], patients, law[0])] : []),
      ],
      ...(m === 2 && {
        plot: {
          title: 'Switched cells where two switches are expected',
          x: { label: 'switched cells' },
          y: { label: 'share of tumors' },
          line: Array.from(law.slice(0, exactly.length), (p, n) => [n, p] as const),
          points: Array.from(exactly, (count, n) => ({
            x: n,
            y: count / patients,
            standardError: Math.sqrt((law[n] * (1 - law[n])) / patients),
          })),
        },
      }),
    };
  },
});

/** O1. */
export const luriaDelbruckLaw: Law = {
  id: 'O1',
  title: 'Luria–Delbrück',
  statement:
    'Without death, the number of switched cells has the recursion p₀ = e^{−m}, pₙ = (m/n) Σ pᵢ/(n−i+1).',
  asks: 'the literal simulator; the engine’s own clones are under O6 and “clones”',
  checks: [1, 2, 5, 10].map(luriaDelbruckCheck),
};

const bornCells = 1e4;

/** O6. */
export const switchedCellLaw: Law = {
  id: 'O6',
  title: 'a switched cell at size M',
  statement:
    'A clone that survives has been born with 1 − e^{−uM}; a switched cell is alive with 1 − exp(−M u (b/d) ln(b/(b−d))).',
  asks: 'the clones of clonal selection, and the literal simulator',
  checks: [3e-5, 2e-4].flatMap((u) => [
    {
      name: `survives for good in the engine, u = ${u}`,
      run: () => {
        const stream = testStream(`O6 engine ${u}`);
        const draw = competentDepartures(cloneTumor(bornCells, { switchProbability: u }));
        const patients = 100_000;
        let born = 0;
        for (let i = 0; i < patients; i++) if (draw(stream.reset(i, 2)) > 0) born++;
        const probability = survivingCloneBorn(u, bornCells);
        return { rows: [shareRow(`engine, uM = ${u * bornCells}: born`, born, patients, probability)] };
      },
    },
    {
      name: `is alive in the literal simulator, u = ${u}`,
      run: () => {
        const asked = cloneTumor(bornCells, { deathBirthRatio: 0.8, switchProbability: u });
        const draw = switchedCells(asked, `O6 literal ${u}`);
        const patients = 6000;
        let alive = 0;
        for (let i = 0; i < patients; i++) if (draw(i) > 0) alive++;
        const probability = switchedCellAlive(u, bornCells, 0.8);
        return { rows: [shareRow(`literal, uM = ${u * bornCells}: alive`, alive, patients, probability)] };
      },
    },
  ]),
};

const cloneCells = 1e9;
const cloneSigma = 0.2;

const allClonesCheck = (m: number): LawCheck => ({
  name: `have the law of all clones where ${m} ${m === 1 ? 'is' : 'are'} expected, though few are followed`,
  run: () => {
    const u = m / cloneCells;
    const draw = competentDepartures(
      cloneTumor(cloneCells, { switchProbability: u, deathBirthRatio: 1 - cloneSigma }),
    );
    const stream = testStream(`clones ${m}`);
    const values = Float64Array.from({ length: 40_000 }, (_, i) => draw(stream.reset(i, 2)));
    const usual = (m * Math.log(1 + m) + m) / cloneSigma;
    const transform = (theta: number): number =>
      clonesLaplace(theta, (x) => u * Math.exp(x), cloneSigma, cloneCells);
    const row = (scale: number): LawRow =>
      meanRow(
        `m = ${m}: E e^{−θA}, θ = ${scale} of the usual`,
        values.map((a) => Math.exp((-scale / usual) * a)),
        transform(scale / usual),
      );
    return {
      rows: [0.2, 1, 5].map(row),
      ...(m === 5 && {
        plot: {
          title: 'Competent cells sent out, five clones expected',
          x: { label: 'θ, of the usual', log: true },
          y: { label: 'E exp(−θA)' },
          line: lineOf((scale) => transform(scale / usual), 0.05, 10, true),
          points: [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10].map((scale) => ({ x: scale, ...pointOf(row(scale)) })),
        },
      }),
    };
  },
});

/** The law of all clones together, Campbell's theorem. */
export const allClonesLaw: Law = {
  id: 'clones',
  title: 'competent cells of all clones together',
  statement:
    'What all clones send out, A, where m are expected, has the Laplace transform exp(−∫ β(x) y/(1 + y) dx) of Campbell’s theorem.',
  asks: 'the clones of clonal selection in a tumor of 10⁹ cells; the sixteen earliest are followed, the rest come in by their mean, which shows where hundreds are expected: the lowest values of A are 2 % too rare',
  checks: [1, 5, 50, 263, 5000].map(allClonesCheck),
};

/** Merges neighbors until each cell expects at least 5. */
function merged(observed: number[], expected: number[]): { observed: number[]; wanted: number[] } {
  const result = { observed: [] as number[], wanted: [] as number[] };
  let count = 0;
  let want = 0;
  for (let i = 0; i < observed.length; i++) {
    count += observed[i];
    want += expected[i];
    if (want >= 5 && expected.slice(i + 1).reduce((sum, x) => sum + x, 0) >= 5) {
      result.observed.push(count);
      result.wanted.push(want);
      count = want = 0;
    }
  }
  result.observed.push(count);
  result.wanted.push(want);
  return result;
}
