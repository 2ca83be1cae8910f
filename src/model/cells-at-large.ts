import { exp } from '../numeric/exp.js';
import { gaussLegendre } from '../numeric/gauss-legendre.js';
import { RandomStream } from '../random/random-stream.js';
import type { CirculatingCells, DisseminatedCells, StepSummary } from '../summary/cohort-summary.js';
import { emtRelaxation, mesenchymalAtRest, mesenchymalInBlood, relaxed } from './cascade/emt.js';
import type { Founding } from './cascade/founding.js';
import type { Shedding } from './cascade/shedding.js';
import { cellsPerMilliliter, cellsPerTube, clearanceRate } from './circulating-cells.js';
import type { CommonParameters } from './common-rows.js';
import type { GrowthShape, PreparedTheory } from './contracts.js';
import type { FounderFates } from './founder-fates.js';
import { emptyLuck, latticeKey, luckAt, type PatientLattice } from './matched-risk.js';
import { processes } from './processes.js';

/** Patients asked for shares, the first of the lattice: any beginning of it fills the space of patients evenly. */
const patientsAsked = 400;
/** The last competent departures, as a share of all, that tell how many leave per day at diagnosis. */
const lastShare = 0.01;
/** Shares of departures, crowded at both ends: at the last, because what has just landed is still as it left. */
const rule = gaussLegendre(8);
const crowded = rule.nodes.map((u) => u * u * (3 - 2 * u));
const count = crowded.length;
export const departurePointsAtLarge = count;
/** The same, and where the last departures begin. */
const departureShares = Float64Array.of(...crowded, 1 - lastShare);
const departureWeights = rule.weights.map((weight, k) => weight * 6 * rule.nodes[k] * (1 - rule.nodes[k]));

/** Tumor cells that are in the body but in no tumor, under one theory. */
export interface CellsAtLarge {
  readonly circulatingCells: CirculatingCells;
  /** At diagnosis; `asleep` and `awake` as shares of all cells that ever settle. */
  readonly settledShares: DisseminatedCells['atDiagnosis'];
}

/**
 * What is at large at diagnosis. By their law, over the law of the patients: no cell is drawn.
 * @param founding of the theory once its risk is matched.
 * @param fates with room for {@link departurePointsAtLarge} landings.
 */
export function cellsAtLarge(
  theory: PreparedTheory,
  params: CommonParameters,
  growth: GrowthShape,
  shedding: Shedding,
  founding: Founding,
  fates: FounderFates,
  lattice: PatientLattice,
): CellsAtLarge {
  const { patients } = lattice;
  const stream = new RandomStream(latticeKey);
  const luck = emptyLuck();
  const logSizes = new Float64Array(count + 1);
  const landed = new Float64Array(count);
  const relaxation = emtRelaxation(params);
  let leaving = 0;
  let competentLeaving = 0;
  let settled = 0;
  let asleep = 0;
  let awake = 0;
  /** Settled cells, each weighed with what is left of its state at departure. */
  let kept = 0;
  let carriers = 0;
  for (let i = 0; i < patientsAsked; i++) {
    const patient = patients[i];
    const { doublingTime, diagnosisTime } = patient;
    leaving += params.departureRate * exp(patient.diagnosisLogSize);
    luckAt(lattice, i, luck);
    const departures = theory.enter(patient, stream.reset(i, processes.theory), luck);
    if (departures === 0) continue;
    theory.sharesToLogSizes(departureShares, count + 1, logSizes);
    const lastDays = diagnosisTime - growth.age(logSizes[count]) * doublingTime;
    competentLeaving += (lastShare * departures) / lastDays;

    founding.enter(patient, { competent: departures });
    const cells = founding.settledAlone(departures) + founding.settledTogether(departures);
    const colonize = founding.colonizingShare();
    for (let k = 0; k < count; k++) landed[k] = growth.age(logSizes[k]) * doublingTime - diagnosisTime;
    fates.at(landed, { end: 0, doublingTime, lead: 0 });
    let present = 0;
    for (let k = 0; k < count; k++) {
      const weight = cells * departureWeights[k];
      const small = fates.awake[k] - colonize * fates.overt[k];
      const there = fates.asleep[k] + small;
      asleep += weight * fates.asleep[k];
      awake += weight * small;
      present += weight * there;
      kept += weight * there * exp(relaxation * landed[k]);
    }
    settled += cells;
    carriers += 1 - exp(-present * founding.lesionsPerSettledCell());
  }

  const rest = mesenchymalAtRest(params);
  const atDeparture = theory.leaveMesenchymal ?? rest;
  const inBlood = mesenchymalInBlood(params, atDeparture, clearanceRate(params));
  const allLeaving = theory.competentLeaveOnTop ? leaving + competentLeaving : leaving;
  const competentShare = Math.min(1, competentLeaving / allLeaving);
  const mesenchymalShare = rest + competentShare * (inBlood - rest);
  const fluxPerCell = (params.departureRate * founding.enterBlood * allLeaving) / leaving;
  let perMilliliter = 0;
  let perTube = 0;
  let positive = 0;
  for (const { diagnosisLogSize } of patients) {
    const density = cellsPerMilliliter(params, fluxPerCell * exp(diagnosisLogSize));
    const found = cellsPerTube(params, density, mesenchymalShare);
    perMilliliter += density / patients.length;
    perTube += found / patients.length;
    // An embolus is found as one.
    positive += (1 - exp(-found * (shedding.singles + shedding.emboli))) / patients.length;
  }
  return {
    circulatingCells: {
      perMilliliter,
      perTube,
      positiveShare: positive,
      competentShare,
      mesenchymalShare,
    },
    settledShares: {
      asleep: asleep / settled,
      awake: awake / settled,
      carrierShare: carriers / patientsAsked,
      mesenchymalShare: relaxed(params, atDeparture, kept / (asleep + awake)),
    },
  };
}

/** @param steps of the cohort: they know how many cells settle, and how these stand at the horizon. */
export function disseminatedCells(
  { settledShares }: CellsAtLarge,
  steps: readonly StepSummary[],
  patients: number,
): DisseminatedCells {
  const expected = (id: StepSummary['id']): StepSummary['expected'] =>
    steps.find((step) => step.id === id)!.expected;
  const { entered, pending } = expected('dormancy');
  const colonization = expected('colonization');
  const perPatient = (share: number): number => (entered > 0 ? (share * entered) / patients : 0);
  return {
    atDiagnosis: {
      ...settledShares,
      asleep: perPatient(settledShares.asleep),
      awake: perPatient(settledShares.awake),
    },
    atHorizon: {
      asleep: pending / patients,
      awake: (colonization.lost + colonization.pending) / patients,
    },
  };
}
