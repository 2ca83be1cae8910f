import { expect } from 'chai';
import { clonesFollowed } from '../../../src/model/clones/switched-clones.js';
import type { FounderClones, PreparedTheory, Theory } from '../../../src/model/contracts.js';
import { exponential } from '../../../src/model/growth/exponential.js';
import { gompertz } from '../../../src/model/growth/gompertz.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { clonalDominance } from '../../../src/model/theories/clonal-dominance.js';
import { clonalSelection } from '../../../src/model/theories/clonal-selection.js';
import { emptyPatient, medianQuantiles, PatientMaker } from '../../../src/model/virtual-patient.js';
import { sampleExponential } from '../../../src/random/exponential.js';
import type { RandomStream } from '../../../src/random/random-stream.js';
import { clonesLaplace, secondHitBirths } from '../../support/exact-laws.js';
import { LIMIT, meanError, shareError } from '../../support/goodness-of-fit.js';
import { integrate } from '../../support/quadrature.js';
import { constantStream, testStream } from '../../support/sampling.js';
import { tumorOfSize } from '../../support/tumor-of-size.js';

const cells = 1e9;
const last = Math.log(cells);
const sigma = 0.2;

const params = (changes: Partial<Parameters>): Parameters => ({
  ...defaultParameters,
  growthLaw: 'exponential',
  departureRate: 1,
  doublingTime: Math.LN2,
  deathBirthRatio: 1 - sigma,
  ...tumorOfSize(cells),
  ...changes,
});

interface Clones {
  readonly prepared: PreparedTheory;
  /** Competent cells of one patient after the other, summed over the life of the primary. */
  draw(stream: RandomStream): number;
}

function clonesOf(theory: Theory, asked: Parameters, shape = exponential.shape(asked)): Clones {
  const prepared = theory.prepare(asked, shape);
  const patient = emptyPatient();
  new PatientMaker(asked, shape).fill(0, medianQuantiles(), patient);
  return {
    prepared,
    draw: (stream) => prepared.enter(patient, stream, Float64Array.of(stream.uniform(), stream.uniform())),
  };
}

/** Log-size of the primary by which a share of the competent departures of the patient last drawn has taken place. */
function logSizeAt(prepared: PreparedTheory, share: number): number {
  const logSizes = new Float64Array(1);
  prepared.sharesToLogSizes(Float64Array.of(share), 1, logSizes);
  return logSizes[0]!;
}

/** A kind of clones, told anew. */
interface Kind {
  readonly name: string;
  readonly theory: Theory;
  readonly asked: Parameters;
  readonly fitness: number;
  /** Clones born per unit of log-size. */
  births(x: number): number;
}

const dominant = (u: number, fitness: number): Kind => ({
  name: `clonal dominance, u = ${u}, φ = ${fitness}`,
  theory: clonalDominance,
  asked: params({ dominantSwitchProbability: u, dominantFitness: fitness }),
  fitness,
  births: (x) => u * Math.exp(x),
});

const twice = (first: number, second: number): Kind => ({
  name: `two hits, ${first} and ${second}`,
  theory: clonalSelection,
  asked: params({ switchHits: 2, firstHitProbability: first, switchProbability: second }),
  fitness: 0,
  births: secondHitBirths(first, second, sigma),
});

/** Log-size by which `count` clones are expected, by bisection. */
function bornAt({ births }: Kind, count: number): number {
  let [low, high] = [0, last + 5];
  for (let pass = 0; pass < 60; pass++) {
    const middle = (low + high) / 2;
    if (integrate(births, 0, middle, 1e-8) < count) low = middle;
    else high = middle;
  }
  return low;
}

describe('mean competent cells, by quadrature, of clones that come at even pace', () => {
  for (const kind of [
    dominant(1e-7, 1),
    dominant(1e-5, 0.3),
    dominant(1e-5, 1),
    dominant(1e-5, 4),
    dominant(2e-8, 2),
    twice(1e-3, 1e-7),
    twice(1e-2, 1e-5),
  ]) {
    it(kind.name, () => {
      const even = constantStream(0.5);
      even.uint32 = () => 0x40000000;
      even.words = (into) => void into.fill(0x40000000);
      const each = sampleExponential(even);
      // The first clone is drawn by inversion: the uniform that gives the same.
      even.uniform = () => Math.exp(-each);
      const born = Array.from({ length: clonesFollowed }, (_, k) => bornAt(kind, (k + 1) * each)).filter(
        (x) => x < last,
      );
      const share = (x: number): number => {
        const gained = (from: number): number => Math.exp(kind.fitness * (x - from) - from) / sigma;
        let odds = born.filter((from) => from <= x).reduce((sum, from) => sum + each * gained(from), 0);
        const lastBorn = born.at(-1)!;
        if (born.length === clonesFollowed && x > lastBorn) {
          odds += integrate((y) => kind.births(y) * gained(y), lastBorn, x, 1e-6);
        }
        return odds / (1 + odds);
      };
      const competentUpTo = (end: number): number => {
        const breaks = [...born.filter((x) => x < end), end];
        let sum = 0;
        for (let k = 1; k < breaks.length; k++) {
          const width = breaks[k] - breaks[k - 1];
          const inside = 1e-12 * width;
          sum += integrate((x) => share(x) * Math.exp(x), breaks[k - 1] + inside, breaks[k] - inside, 1e-6);
        }
        return sum;
      };
      const expected = competentUpTo(last);
      const { prepared, draw } = clonesOf(kind.theory, kind.asked);
      expect(draw(even) / expected).to.be.closeTo(1, 1e-3);
      for (const part of [0.1, 0.5, 0.9]) {
        const departed = competentUpTo(logSizeAt(prepared, part));
        expect(departed / expected, `share ${part}`).to.be.closeTo(part, 0.01);
      }
    });
  }
});

describe('competent cells where clones stay small', () => {
  for (const kind of [dominant(5e-9, 0.2), dominant(5e-9, 0.5), twice(1e-3, 3e-6), twice(1e-3, 1e-7)]) {
    it(`have the law of all clones: ${kind.name}`, () => {
      const law = (theta: number): number => clonesLaplace(theta, kind.births, sigma, cells, kind.fitness);
      const none = Math.exp(-integrate(kind.births, 0, last));
      // Where the transform is half way: the scale of what is usual.
      let [low, high] = [1e-15, 1];
      for (let pass = 0; pass < 60; pass++) {
        const middle = Math.sqrt(low * high);
        if (law(middle) > (1 + none) / 2) low = middle;
        else high = middle;
      }
      const { draw } = clonesOf(kind.theory, kind.asked);
      const stream = testStream(kind.name);
      const values = Float64Array.from({ length: 40_000 }, (_, i) => draw(stream.reset(i, 2)));
      for (const theta of [0.2 * low, low, 5 * low]) {
        const error = meanError(
          values.map((a) => Math.exp(-theta * a)),
          law(theta),
        );
        expect(Math.abs(error), `at ${theta / low} of the usual`).to.be.below(LIMIT);
      }
      if (none > 0.001) {
        const absent = values.filter((a) => a === 0).length;
        expect(Math.abs(shareError(absent, values.length, none)), 'none').to.be.below(LIMIT);
      }
    });
  }
});

describe('clonal dominance', () => {
  const shape = gompertz.shape(defaultParameters);
  const asked = (fitness: number): Parameters => ({
    ...params({ dominantFitness: fitness, dominantSwitchProbability: 1e-5, switchProbability: 1e-5 }),
    growthLaw: 'gompertz',
    ...tumorOfSize(5e9),
  });
  const end = Math.log(5e9);

  /** Mean competent share of the bulk at diagnosis: of the cells, while the last tenth of departures took place. */
  function bulkShare(fitness: number): number {
    const { prepared, draw } = clonesOf(clonalDominance, asked(fitness), shape);
    const stream = testStream('sweep');
    const patients = 400;
    let sum = 0;
    for (let i = 0; i < patients; i++) {
      const total = draw(stream.reset(i, 2));
      const from = logSizeAt(prepared, 0.9);
      const present = integrate((x) => Math.exp(x) / shape.rate(x), from, end, 1e-6) * Math.LN2;
      sum += (0.1 * total) / present;
    }
    return sum / patients;
  }

  it('sweeps: the competent share of the bulk at diagnosis rises to 1 with the fitness', () => {
    const shares = [0, 0.5, 1, 2, 4].map(bulkShare);
    for (let i = 1; i < shares.length; i++) expect(shares[i]).to.be.above(shares[i - 1]!);
    expect(shares[0]).to.be.below(0.01);
    expect(shares[2]).to.be.within(0.7, 1);
    expect(shares[4]).to.be.within(0.999, 1 + 1e-3);
  });

  it('is clonal selection where the clones have no advantage', () => {
    const dominance = clonesOf(clonalDominance, asked(0), shape);
    const selection = clonesOf(clonalSelection, asked(0), shape);
    const [one, other] = [testStream('same'), testStream('same')];
    for (let i = 0; i < 200; i++) {
      expect(dominance.draw(one.reset(i, 2))).to.equal(selection.draw(other.reset(i, 2)));
      expect(logSizeAt(dominance.prepared, 0.3)).to.equal(logSizeAt(selection.prepared, 0.3));
    }
  });

  it('never counts more competent cells than the tumor has', () => {
    const { draw } = clonesOf(clonalDominance, asked(4), shape);
    const all = integrate((x) => Math.exp(x) / shape.rate(x), 0, end) * Math.LN2;
    const stream = testStream('not more');
    for (let i = 0; i < 500; i++) expect(draw(stream.reset(i, 2)) / all).to.be.within(0, 1);
  });
});

describe('the clone of a founder', () => {
  const patients = 4000;
  const clonesIn = ({ origin }: PreparedTheory): FounderClones => origin as FounderClones;

  it('is shared by two founders as often as among all clones, each followed', () => {
    const u = 1e-7;
    const { prepared, draw } = clonesOf(clonalSelection, params({ switchProbability: u }));
    const stream = testStream('founders of clones');
    let together = 0;
    for (let patient = 0; patient < patients; patient++) {
      draw(stream);
      clonesIn(prepared).sweep();
      const [first, second] = [0, 1].map(() => clonesIn(prepared).cloneOf(last, stream.uniform()));
      if (first === second && first > 0) together++;
    }
    const oracle = testStream('all clones');
    const shared = Float64Array.from({ length: patients }, () => {
      let [sum, squares] = [0, 0];
      for (let size = sampleExponential(oracle) / u; size < cells; size += sampleExponential(oracle) / u) {
        const odds = sampleExponential(oracle) / size;
        sum += odds;
        squares += odds * odds;
      }
      return sum > 0 ? squares / (sum * sum) : 0;
    });
    const law = shared.reduce((sum, share) => sum + share) / patients;
    expect(Math.abs(shareError(together, patients, law)) / Math.SQRT2).to.be.below(LIMIT);
    expect(law).to.be.within(0.05, 0.5);
  });

  it('is none that is not born yet, and each clone has its turn', () => {
    const { prepared, draw } = clonesOf(clonalSelection, params({ switchProbability: 1e-6 }));
    const stream = testStream('turns of clones');
    draw(stream);
    clonesIn(prepared).sweep();
    const picks = (x: number): number[] =>
      Array.from({ length: 1000 }, (_, i) => clonesIn(prepared).cloneOf(x, (i + 0.5) / 1000));
    const late = new Set(picks(last));
    expect(late.has(0)).to.equal(true);
    expect(late.has(1)).to.equal(true);
    for (let x = 10; x < last; x += 0.5) {
      const highest = Math.max(...picks(x));
      expect(Math.max(...picks(x + 0.5))).to.be.at.least(highest);
    }
  });

  it('takes the primary over once its odds pass 1', () => {
    const u = 1e-9;
    for (const [fitness, swept] of [
      [1.7, false],
      [1.9, true],
    ] as const) {
      const changes = { dominantSwitchProbability: u, dominantFitness: fitness };
      const { prepared } = clonesOf(clonalDominance, params(changes));
      const patient = emptyPatient();
      new PatientMaker(params(changes), exponential.shape(params(changes))).fill(
        0,
        medianQuantiles(),
        patient,
      );
      // The first clone is born at 10⁻³ expected, 10⁶ cells, and a second hardly ever.
      prepared.enter(patient, testStream('sweep'), Float64Array.of(Math.exp(-1e-3), Math.exp(-1)));
      const odds = (1 / sigma / 1e6) * Math.exp(fitness * (last - Math.log(1e6)));
      expect(odds > 1, `${odds}`).to.equal(swept);
      const sweep = clonesIn(prepared).sweep();
      if (swept) {
        expect(sweep).to.include({ clone: 1, pace: 1 + fitness });
        expect(sweep!.birth).to.be.closeTo(Math.log(1e6), 1e-5);
      } else expect(sweep).to.equal(null);
      // The mean of the last piece of log-size, where cells crowd at the end.
      expect(prepared.bulkCompetence(patient)).to.be.closeTo(odds / (1 + odds), 0.05);
    }
  });
});
