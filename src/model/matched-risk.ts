import { exp, pow } from '../numeric/exp.js';
import { RandomStream } from '../random/random-stream.js';
import type { MatchedRisk } from '../summary/cohort-summary.js';
import type { Founding } from './cascade/founding.js';
import { efficiency, hostOdds, withPower, type StepSuccess } from './cascade/success.js';
import type { PreparedTheory } from './contracts.js';
import type { ExpectedFates } from './expected-fates.js';
import { processes } from './processes.js';
import {
  emptyPatient,
  medianQuantiles,
  patientDimensions,
  type PatientMaker,
  type VirtualPatient,
} from './virtual-patient.js';

/** Patients over whom the risk is integrated: a lattice over the quantiles that make a patient. */
const latticeSize = 4000;
/** Its beginning fills that space too, and finds where to look for the factor: at so small a difference of the risk. */
const fewPatients = 250;
const fewTolerance = 1e-3;
/** Difference from the risk asked for at which the factor is found. */
const riskTolerance = 1e-10;
/** Steps that no power below this makes fail are certain, or all but. */
const highestPower = 1e6;
/** Quantiles of a patient that have a part in the risk (the last, loss to follow-up, has none), then the first that a theory draws. */
const riskDimensions = patientDimensions - 1;
const theoryDimensions = 2;
/** Generalized golden ratio for six dimensions, the root of x⁷ = x + 1: the lattice that fills space most evenly. */
const goldenRatio = 1.1127756842787055;
/** What a theory draws of its own (clones) has its own fixed key: the factor belongs to the parameters, not to a run. */
export const latticeKey = { k0: 0x2545f491, k1: 0x4f6cdd1d } as const;

/** The steps of a theory once its risk is matched, and what that took. */
export interface MatchedSteps {
  readonly steps: StepSuccess;
  readonly matchedRisk: MatchedRisk;
}

/**
 * Finds the factor κ on the success of a theory's competent cells that gives the risk asked for.
 *
 * Given all that a patient's founders share (speed, host, propensity, clones) they are a Poisson process, so the risk
 * is the mean over patients of 1 − exp(−M), M = expected founders overt by the horizon, which averages only over the
 * luck of single founders. It rises with κ, so one κ gives the target, if any does.
 *
 * @param foundingOf what becomes a founder, given the steps.
 */
export function matchRisk(
  target: number | null,
  base: StepSuccess,
  theory: PreparedTheory,
  fates: ExpectedFates,
  lattice: PatientLattice,
  foundingOf: (steps: StepSuccess) => Founding,
): MatchedSteps {
  const baseEfficiency = efficiency(base);
  const riskOf = integratePatients(theory, fates, lattice, foundingOf, foundingOf(base).emboli > 0);
  const stepsAt = (power: number): StepSuccess => (power === 1 ? base : withPower(base, power));
  const riskAt = remembered((power) => riskOf(stepsAt(power), latticeSize));
  const result = (power: number, reachable: boolean): MatchedSteps => {
    const steps = stepsAt(power);
    const efficiencyNeeded = efficiency(steps);
    return {
      steps,
      matchedRisk: {
        target,
        scale: efficiencyNeeded / baseEfficiency,
        efficiencyNeeded,
        reachable,
        expectedRisk: riskAt(power),
      },
    };
  };
  if (target === null) return result(1, true);

  const few = (power: number): number => riskOf(stepsAt(power), fewPatients) - target;
  const all = (power: number): number => riskAt(power) - target;
  const start = rootOfDecreasing(few, [0.5, 2], fewTolerance) || 1;
  const power = rootOfDecreasing(all, besides(few, all, start), riskTolerance);
  return Number.isNaN(power) ? result(0, false) : result(power, power < highestPower);
}

/** The same function, which computes nothing twice. */
function remembered(f: (x: number) => number): (x: number) => number {
  const known = new Map<number, number>();
  return (x) => {
    const y = known.get(x) ?? f(x);
    known.set(x, y);
    return y;
  };
}

/**
 * Two powers that should lie on either side of the root for all patients: the root for the few, and what is a little
 * farther than the difference there leads at the slope for the few.
 */
function besides(
  few: (power: number) => number,
  all: (power: number) => number,
  start: number,
): readonly [number, number] {
  const step = 0.02 * start;
  const slope = (few(start + step) - few(start)) / step;
  const way = (-1.2 * all(start)) / slope;
  const least = 1e-6 * start;
  // Never farther than the half or the double, and nowhere in particular where few patients tell nothing.
  const other =
    start + (way > 0 ? Math.min(Math.max(way, least), start) : Math.max(Math.min(way, -least), -start / 2));
  return other > start ? [start, other] : [other || start / 2, start];
}

/**
 * Root of a function that decreases: by secants, and by halves where these leave the bracket or take long.
 * @param around two places above 0, the first being the lower, between which the root may be.
 * @param tolerance of the value at the root.
 * @returns NaN where the function is below 0 at 0, and at least {@link highestPower} where the root is not below it.
 */
function rootOfDecreasing(
  f: (x: number) => number,
  around: readonly [number, number],
  tolerance: number,
): number {
  let [low, high] = around;
  let fLow = f(low);
  let fHigh: number;
  if (fLow > 0) {
    fHigh = f(high);
    for (let step = high / low; fHigh > 0; step *= step) {
      if (high >= highestPower) return high;
      low = high;
      fLow = fHigh;
      high *= step;
      fHigh = f(high);
    }
  } else {
    high = low;
    fHigh = fLow;
    low = 0;
    fLow = f(low);
    if (fLow < 0) return NaN;
  }
  let last = high;
  let fLast = fHigh;
  let best = low;
  let fBest = fLow;
  if (-fHigh < fLow) [last, fLast, best, fBest] = [best, fBest, last, fLast];
  for (let pass = 0; pass < 100 && Math.abs(fBest) > tolerance; pass++) {
    let next = best - (fBest * (best - last)) / (fBest - fLast);
    if (!(next > low && next < high) || pass % 8 > 5) next = (low + high) / 2;
    [last, fLast] = [best, fBest];
    [best, fBest] = [next, f(next)];
    if (fBest > 0) low = best;
    else high = best;
  }
  return best;
}

/** Patients that fill the space of patients evenly, with the first uniforms of what a theory draws of each. */
export interface PatientLattice {
  readonly patients: readonly VirtualPatient[];
  /** Shape [patients × theoryDimensions]. */
  readonly luck: Float64Array;
}

/** An array for {@link luckAt}. */
export const emptyLuck = (): Float64Array => new Float64Array(theoryDimensions);

/** Copies the uniforms of one patient of the lattice. */
export function luckAt({ luck }: PatientLattice, index: number, into: Float64Array): void {
  for (let k = 0; k < theoryDimensions; k++) into[k] = luck[index * theoryDimensions + k];
}

/** Makes the lattice on which all theories of a parameter set are matched. */
export function makeLattice(maker: PatientMaker): PatientLattice {
  const strides = Array.from({ length: riskDimensions + theoryDimensions }, (_, i) =>
    pow(goldenRatio, -1 - i),
  );
  const patients: VirtualPatient[] = [];
  const luck = new Float64Array(latticeSize * theoryDimensions);
  const point = new Float64Array(strides.length);
  const quantiles = medianQuantiles();
  for (let index = 0; index < latticeSize; index++) {
    for (let i = 0; i < point.length; i++) {
      const place = 0.5 + (index + 1) * strides[i];
      point[i] = place - Math.floor(place);
    }
    const patient = emptyPatient();
    quantiles.set(point.subarray(0, riskDimensions));
    maker.fill(index, quantiles, patient);
    patients.push(patient);
    luck.set(point.subarray(riskDimensions), index * theoryDimensions);
  }
  return { patients, luck };
}

/** @returns the risk of the first patients of the lattice, given the steps. */
function integratePatients(
  theory: PreparedTheory,
  fates: ExpectedFates,
  lattice: PatientLattice,
  foundingOf: (steps: StepSuccess) => Founding,
  haveCompany: boolean,
): (steps: StepSuccess, count: number) => number {
  const { patients } = lattice;
  const stream = new RandomStream(latticeKey);
  const overtPerSuccess = new Float64Array(patients.length);
  /** How much more of them are overt where founders lead by an e-fold; for what is between, in proportion. */
  const gainPerLead = new Float64Array(patients.length);
  const odds = patients.map(({ hostScore }) => hostOdds(theory.hostSpread, hostScore));
  const luck = emptyLuck();
  for (let i = 0; i < patients.length; i++) {
    const patient = patients[i];
    luckAt(lattice, i, luck);
    const departures = theory.enter(patient, stream.reset(i, processes.theory), luck);
    if (departures > 0) {
      fates.enter(patient);
      fates.headStart = 0;
      fates.lookForOvert();
      overtPerSuccess[i] = departures * fates.overt;
      if (!haveCompany) continue;
      fates.headStart = 1;
      fates.lookForOvert();
      gainPerLead[i] = departures * fates.overt - overtPerSuccess[i];
    }
  }

  return (steps, count) => {
    const founding = foundingOf(steps);
    let free = 0;
    for (let i = 0; i < count; i++) {
      founding.meet(patients[i].hostScore, odds[i]);
      free += exp(-founding.founders * (overtPerSuccess[i] + founding.headStart * gainPerLead[i]));
    }
    return 1 - free / count;
  };
}
