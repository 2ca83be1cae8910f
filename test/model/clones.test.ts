import { expect } from 'chai';
import { exponential } from '../../src/model/growth/exponential.js';
import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';
import { clonesFollowed } from '../../src/model/clones/switched-clones.js';
import { clonalSelection } from '../../src/model/theories/clonal-selection.js';
import { emptyPatient, PatientMaker } from '../../src/model/virtual-patient.js';
import { sampleExponential } from '../../src/random/exponential.js';
import { samplePoisson } from '../../src/random/poisson.js';
import type { RandomStream } from '../../src/random/random-stream.js';
import { differenceInErrors, meanEstimate } from '../support/estimate.js';
import {
  clonesLaplace,
  luriaDelbruck,
  medianOf,
  survivingCloneBorn,
  switchedCellAlive,
} from '../support/exact-laws.js';
import { chiSquareError, LIMIT, meanError, shareError } from '../support/goodness-of-fit.js';
import { LiteralSimulator } from '../support/literal-simulator.js';
import { integrate } from '../support/quadrature.js';
import { constantStream, testStream } from '../support/sampling.js';
import { tumorOfSize } from '../support/tumor-of-size.js';

const params = (cells: number, changes: Partial<Parameters>): Parameters => ({
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
function competentDepartures(asked: Parameters): (stream: RandomStream) => number {
  const growth = exponential.shape(defaultParameters);
  const theory = clonalSelection.prepare(asked, growth);
  const patient = emptyPatient();
  new PatientMaker(asked, growth).fill(0, 0.5, 0.5, 0.5, 0.5, 0.5, patient);
  return (stream) => theory.enter(patient, stream, Float64Array.of(stream.uniform(), stream.uniform()));
}

/** The same with every clone followed, however small. */
function competentWithAllClones(stream: RandomStream, u: number, sigma: number, cells: number): number {
  let sum = 0;
  for (let left = samplePoisson(stream, u * (cells - 1)); left > 0; left--) {
    const born = 1 + stream.uniform() * (cells - 1);
    sum += (sampleExponential(stream) / sigma) * (cells / born - 1);
  }
  return sum;
}

describe('O1: Luria–Delbrück', () => {
  it('has the medians of the tables', () => {
    for (const [m, median] of [
      [1, 1],
      [2, 4],
      [5, 14],
      [10, 36],
      [50, 263],
    ]) {
      expect(medianOf(luriaDelbruck(m, 400)), `m = ${m}`).to.equal(median);
    }
  });

  for (const m of [1, 2, 5, 10]) {
    it(`is the law of the literal clones where ${m} switches are expected`, () => {
      const cells = 20_000;
      const asked = params(cells, { departureRate: 0, deathBirthRatio: 0, switchProbability: m / cells });
      const simulator = new LiteralSimulator(asked, exponential.shape(defaultParameters), 'clonal-selection');
      const stream = testStream(`literal clones ${m}`);
      const law = luriaDelbruck(m, 200);
      const bounds = [0, 1, 2, 4, 7, 14, 20, 36, 60, 120].filter((bound, i) => i === 0 || bound >= m - 1);
      const patients = m > 5 ? 1500 : 3000;
      const counts = new Float64Array(bounds.length + 1);
      for (let i = 0; i < patients; i++) {
        const { switched } = simulator.patient(stream.reset(i, 0));
        const cell = bounds.findIndex((bound) => switched <= bound);
        counts[cell < 0 ? bounds.length : cell]++;
      }
      let before = 0;
      const expected = bounds.map((bound) => {
        const cumulative = law.slice(0, bound + 1).reduce((sum, p) => sum + p, 0);
        const share = cumulative - before;
        before = cumulative;
        return share * patients;
      });
      const { observed, wanted } = merged([...counts], [...expected, patients * (1 - before)]);
      expect(Math.abs(chiSquareError(observed, wanted))).to.be.below(LIMIT);
    });
  }
});

describe('O6: a switched cell at size M', () => {
  const cells = 1e4;
  for (const u of [3e-5, 2e-4]) {
    it(`survives for good in the engine with 1 − e^{−uM}, u = ${u}`, () => {
      const stream = testStream(`O6 engine ${u}`);
      const draw = competentDepartures(params(cells, { switchProbability: u }));
      const patients = 100_000;
      let born = 0;
      for (let i = 0; i < patients; i++) if (draw(stream.reset(i, 2)) > 0) born++;
      expect(Math.abs(shareError(born, patients, survivingCloneBorn(u, cells)))).to.be.below(LIMIT);
    });

    it(`is alive in the literal simulator with 1 − exp(−Mu(b/d)ln(b/(b−d))), u = ${u}`, () => {
      const asked = params(cells, { departureRate: 0, deathBirthRatio: 0.8, switchProbability: u });
      const simulator = new LiteralSimulator(asked, exponential.shape(defaultParameters), 'clonal-selection');
      const stream = testStream(`O6 literal ${u}`);
      const patients = 6000;
      let alive = 0;
      for (let i = 0; i < patients; i++) if (simulator.patient(stream.reset(i, 0)).switched > 0) alive++;
      expect(Math.abs(shareError(alive, patients, switchedCellAlive(u, cells, 0.8)))).to.be.below(LIMIT);
    });
  }
});

describe('competent cells of the engine’s clones', () => {
  const cells = 1e9;
  const sigma = 0.2;

  for (const m of [1, 5, 50, 263, 5000]) {
    it(`have the law of all clones where ${m} are expected, though ${clonesFollowed} are followed`, () => {
      const u = m / cells;
      const draw = competentDepartures(params(cells, { switchProbability: u, deathBirthRatio: 1 - sigma }));
      const stream = testStream(`clones ${m}`);
      const values = Float64Array.from({ length: 40_000 }, (_, i) => draw(stream.reset(i, 2)));
      const usual = (m * Math.log(1 + m) + m) / sigma;
      for (const scale of [0.2, 1, 5]) {
        const theta = scale / usual;
        const error = meanError(
          values.map((a) => Math.exp(-theta * a)),
          clonesLaplace(theta, (x) => u * Math.exp(x), sigma, cells),
        );
        expect(Math.abs(error), `at ${scale} of the usual`).to.be.below(LIMIT);
      }
    });
  }

  it('have the quantiles of all clones', () => {
    const m = 263;
    const u = m / cells;
    const draw = competentDepartures(params(cells, { switchProbability: u, deathBirthRatio: 1 - sigma }));
    const stream = testStream('clones, quantiles');
    const patients = 20_000;
    const engine = Float64Array.from({ length: patients }, (_, i) => draw(stream.reset(i, 2)));
    const all = Float64Array.from({ length: patients }, (_, i) =>
      competentWithAllClones(stream.reset(i, 3), u, sigma, cells),
    );
    const pooled = Float64Array.from([...engine, ...all]).sort();
    for (const level of [0.05, 0.25, 0.5, 0.75, 0.95, 0.99]) {
      const bound = pooled[Math.floor(level * pooled.length)];
      const below = (values: Float64Array) => meanEstimate(values.map((a) => (a < bound ? 1 : 0)));
      expect(Math.abs(differenceInErrors(below(engine), below(all))), `quantile ${level}`).to.be.below(LIMIT);
    }
  });

  for (const u of [1e-7, 1e-5, 1e-4]) {
    it(`have the integral of odds over 1 + odds, by quadrature, for clones that come at even pace, u = ${u}`, () => {
      const even = constantStream(0.5);
      even.uint32 = () => 0x40000000;
      const each = sampleExponential(even);
      // The first clone is drawn by inversion: the uniform that gives the same.
      even.uniform = () => Math.exp(-each);
      const last = Math.log(cells);
      const born = Array.from({ length: clonesFollowed }, (_, k) => 1 + ((k + 1) * each) / u);
      const share = (x: number): number => {
        const followed = born.filter((size) => size <= Math.exp(x));
        let odds = followed.reduce((sum, size) => sum + each / sigma / size, 0);
        if (followed.length === clonesFollowed)
          odds += (u / sigma) * (x - Math.log(born[clonesFollowed - 1]));
        return odds / (1 + odds);
      };
      const breaks = [...born.map(Math.log).filter((x) => x < last), last];
      let expected = 0;
      for (let k = 1; k < breaks.length; k++) {
        // From just after a birth to just before the next one.
        const width = breaks[k] - breaks[k - 1];
        expected += integrate(
          (x) => share(x) * Math.exp(x),
          breaks[k - 1] + 1e-12 * width,
          breaks[k] - 1e-12 * width,
          1e-7,
        );
      }
      const draw = competentDepartures(params(cells, { switchProbability: u, deathBirthRatio: 1 - sigma }));
      expect(draw(even) / expected).to.be.closeTo(1, 1e-3);
    });
  }
});

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
