import { exp, pow } from '../numeric/exp.js';
import { RandomStream } from '../random/random-stream.js';
import type { MatchedRisk } from '../summary/cohort-summary.js';
import type { Founding } from './cascade/founding.js';
import { efficiency, hostOdds, withPower, type StepSuccess } from './cascade/success.js';
import type { PreparedTheory } from './contracts.js';
import type { ExpectedFates } from './expected-fates.js';
import { processes } from './processes.js';
import { emptyPatient, type PatientMaker, type VirtualPatient } from './virtual-patient.js';

/** Patients over whom the risk is integrated: a lattice over the quantiles that make a patient. */
const latticeSize = 4000;
/** Quantiles that make a patient (loss to follow-up has no part in the risk), then the first that a theory draws. */
const patientDimensions = 4;
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
  const result = (power: number, reachable: boolean): MatchedSteps => {
    const steps = power === 1 ? base : withPower(base, power);
    const efficiencyNeeded = efficiency(steps);
    return {
      steps,
      matchedRisk: {
        target,
        scale: efficiencyNeeded / baseEfficiency,
        efficiencyNeeded,
        reachable,
        expectedRisk: riskOf(steps),
      },
    };
  };
  if (target === null) return result(1, true);

  const excessAt = (power: number): number => riskOf(withPower(base, power)) - target;
  const most = excessAt(0);
  if (most < 0) return result(0, false);
  let high = 2;
  let least = excessAt(high);
  while (least > 0) {
    high *= 2;
    // Every step is already certain, or all but: no power makes these cells fail.
    if (high > 1e6) return result(high, false);
    least = excessAt(high);
  }
  return result(rootOfDecreasing(excessAt, 0, most, high, least), true);
}

/** Root of a decreasing function, given its values at both ends: false position with the Illinois rule, to 10⁻¹⁰. */
function rootOfDecreasing(
  f: (x: number) => number,
  low: number,
  fLow: number,
  high: number,
  fHigh: number,
): number {
  let middle = low;
  let fMiddle = fLow;
  for (let pass = 0; pass < 100 && Math.abs(fMiddle) > 1e-10; pass++) {
    const wasAbove = fMiddle > 0;
    middle = (low * fHigh - high * fLow) / (fHigh - fLow);
    fMiddle = f(middle);
    // An end that stays twice counts half, else it would stay for ever.
    if (fMiddle > 0) {
      if (pass > 0 && wasAbove) fHigh /= 2;
      low = middle;
      fLow = fMiddle;
    } else {
      if (pass > 0 && !wasAbove) fLow /= 2;
      high = middle;
      fHigh = fMiddle;
    }
  }
  return middle;
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
  const strides = Array.from({ length: patientDimensions + theoryDimensions }, (_, i) =>
    pow(goldenRatio, -1 - i),
  );
  const patients: VirtualPatient[] = [];
  const luck = new Float64Array(latticeSize * theoryDimensions);
  const point = new Float64Array(strides.length);
  for (let index = 0; index < latticeSize; index++) {
    for (let i = 0; i < point.length; i++) {
      const place = 0.5 + (index + 1) * strides[i];
      point[i] = place - Math.floor(place);
    }
    const patient = emptyPatient();
    maker.fill(index, point[0], point[1], point[2], point[3], 0.5, patient);
    patients.push(patient);
    for (let k = 0; k < theoryDimensions; k++)
      luck[index * theoryDimensions + k] = point[patientDimensions + k];
  }
  return { patients, luck };
}

/** @returns the risk of the patients of the lattice, given the steps. */
function integratePatients(
  theory: PreparedTheory,
  fates: ExpectedFates,
  lattice: PatientLattice,
  foundingOf: (steps: StepSuccess) => Founding,
  haveCompany: boolean,
): (steps: StepSuccess) => number {
  const { patients } = lattice;
  const stream = new RandomStream(latticeKey);
  const overtPerSuccess = new Float64Array(patients.length);
  /** How much more of them are overt where founders lead by an e-fold; for what is between, in proportion. */
  const gainPerLead = new Float64Array(patients.length);
  const host = new Float64Array(patients.length);
  const luck = emptyLuck();
  for (let i = 0; i < patients.length; i++) {
    const patient = patients[i];
    luckAt(lattice, i, luck);
    const departures = theory.enter(patient, stream.reset(i, processes.theory), luck);
    host[i] = hostOdds(theory.hostSpread, patient.hostScore);
    if (departures > 0) {
      fates.enter(patient, 0);
      overtPerSuccess[i] = departures * fates.overt;
      if (!haveCompany) continue;
      fates.enter(patient, 1);
      gainPerLead[i] = departures * fates.overt - overtPerSuccess[i];
    }
  }

  return (steps) => {
    const founding = foundingOf(steps);
    let free = 0;
    for (let i = 0; i < patients.length; i++) {
      founding.enter(patients[i].hostScore, host[i]);
      const success = founding.expectedAlone(1) + founding.expectedTogether(1);
      free += exp(-success * (overtPerSuccess[i] + founding.headStart * gainPerLead[i]));
    }
    return 1 - free / patients.length;
  };
}
