import type { HazardYear } from '../statistics/annual-hazard.js';
import type { CascadeStep, StepCounts } from './cascade-ends.js';
import type { ObservationId } from './observation-ids.js';

/** Expected, given the patients, and drawn at random, once. */
export interface ExpectedAndDrawn {
  readonly expected: StepCounts;
  readonly drawn: StepCounts;
}

/**
 * One step of the cascade, over all patients of the cohort. Unit: cells. An embolus counts with its competent cells; in
 * the new soil with those that survive, so a metastasis counts with the cells that founded it.
 */
export interface StepSummary extends ExpectedAndDrawn {
  readonly id: CascadeStep;
  /** The same in events: a cell alone or an embolus, from the new soil on a lesion, is one. */
  readonly events: ExpectedAndDrawn;
}

/** What emboli do. NaN where there is nothing to take a share of. */
export interface EmboliSummary {
  /** Whether no cell that travels alone can found under the theory. */
  readonly isNeeded: boolean;
  /** Share of emboli among the events that entered the blood, drawn. */
  readonly eventShare: number;
  /** Shares of overt metastases: founded by an embolus; founded by two cells of one or more. */
  readonly founderShare: number;
  readonly polyclonalShare: number;
  /** Cells that founded an overt metastasis, mean. */
  readonly foundingCells: number;
  /** How many times as likely an embolus in the blood is to become a founder as a single cell. Expected. */
  readonly advantage: number;
}

/** Founders that slept by one mechanism, as they stand at the horizon. */
export interface SleepCounts {
  /** Id of the mechanism. */
  readonly mechanism: string;
  readonly woken: number;
  readonly asleep: number;
  readonly diedAsleep: number;
}

/** Durations of sleep, to waking, of the founders that woke by the horizon; the others counted apart. */
export interface DormancySummary {
  readonly durations: {
    /** Days. Shape [bins + 1]. */
    readonly edges: Float64Array;
    /** Founders that woke. Shape [bins]. */
    readonly counts: Float64Array;
    /** The same by the exact law, given when these founders fell asleep and by which mechanism. Shape [bins]. */
    readonly expected: Float64Array;
  };
  /** Founders that grew without sleeping. */
  readonly immediate: number;
  /** Founders asleep at the horizon. */
  readonly asleep: number;
  /** Founders that died asleep before the horizon. */
  readonly diedAsleep: number;
  /** The same by mechanism, those that occur under the theory. */
  readonly mechanisms: readonly SleepCounts[];
}

/**
 * Kaplan–Meier estimate of metastasis-free survival, with loss to follow-up (Kaplan & Meier 1958), 95 % band by
 * Greenwood's variance on the log(−log) scale. Each array has shape [times].
 */
export interface SurvivalCurve {
  /** Days from diagnosis; the first is 0 and holds the metastases found at diagnosis. */
  readonly time: Float64Array;
  /** Probability of being free of overt metastasis just after `time`. */
  readonly survival: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Patients at risk just before. */
  readonly atRisk: Float64Array;
  /** Patients with a first overt metastasis since the time before. */
  readonly events: Float64Array;
}

/** Patients of one class of diameter at diagnosis, and those of them with an overt metastasis by the horizon. */
export interface DiameterClass {
  /** cm, inclusive. */
  readonly lower: number;
  /** cm, exclusive; inclusive for the last class, which ends at the largest diameter allowed. */
  readonly upper: number;
  readonly patients: number;
  readonly events: number;
}

/** How long before diagnosis the founders of overt metastases left the primary. */
export interface LeadTimeSummary {
  /** Days before diagnosis, by cumulative probability. NaN where there is no overt founder. */
  readonly quantiles: { readonly '0.1': number; readonly '0.5': number; readonly '0.9': number };
  /** Share of them that left a primary below 0.01 cm³. NaN where there is none. */
  readonly earlyShare: number;
  /** Founders that became overt by the horizon. */
  readonly founders: number;
}

/** What matching the risk took. */
export interface MatchedRisk {
  /** Risk to be matched; null where it was left free. */
  readonly target: number | null;
  /** κ: factor on the success of a competent cell that travels alone over circulation, arrest, extravasation, survival, colonization. */
  readonly scale: number;
  /** Success over these steps that comes with κ, per such cell in the blood, dormancy left out. */
  readonly efficiencyNeeded: number;
  /** False where even κ at its bound does not give the target. */
  readonly reachable: boolean;
  /** Risk that this κ gives, by integration over the law of the patients. */
  readonly expectedRisk: number;
}

/**
 * What a published finding says of a theory. `compatible`: the whole 95 % interval of what was simulated lies within the
 * finding; `notCompatible`: it lies outside; `doesNotDiscriminate`: it lies across the edge, so that this cohort cannot tell, or
 * the finding has no number that could; `notSeen`: the cohort has nothing to judge by, or nothing is published.
 */
export type Verdict = 'compatible' | 'notCompatible' | 'doesNotDiscriminate' | 'notSeen';

/** One observation that tells theories apart. NaN, all three numbers, where there is nothing to see. */
export interface ObservationSummary {
  readonly id: ObservationId;
  readonly value: number;
  /** 95 % interval; both equal to `value` where it follows from the law of the theory, without luck. */
  readonly lower: number;
  readonly upper: number;
  readonly verdict: Verdict;
}

/**
 * Tumor cells in the blood at diagnosis, those that could never succeed included: expected, over the law of the patients.
 */
export interface CirculatingCells {
  /** In a milliliter from an arm, mean over patients. */
  readonly perMilliliter: number;
  /** Found in one tube, mean over patients. */
  readonly perTube: number;
  /** Share of patients in whom a tube shows at least one. */
  readonly positiveShare: number;
  /** Competent ones among these cells. */
  readonly competentShare: number;
  /** Mesenchymal ones among these cells. */
  readonly mesenchymalShare: number;
}

/**
 * Cells that have founded a micrometastasis in new soil, or what has grown from them short of an overt metastasis, that are
 * there on a date; each counts once, however large. Expected, given the patients. Unit: number per patient.
 */
export interface DisseminatedCells {
  readonly atDiagnosis: SettledCells & {
    /** Share of patients with at least one. */
    readonly carrierShare: number;
    /** Mesenchymal ones among them. NaN where there is none. */
    readonly mesenchymalShare: number;
  };
  readonly atHorizon: SettledCells;
}

/** Settled cells by state. */
export interface SettledCells {
  readonly asleep: number;
  /** Founders that grow, and micrometastases that stay small. */
  readonly awake: number;
}

/** Everything that is counted of one theory, patient by patient. */
export interface RecordedSummary {
  /** Id of the theory. */
  readonly theory: string;
  readonly matchedRisk: MatchedRisk;
  /** Share of patients with an overt metastasis by the horizon, loss to follow-up left out. */
  readonly metastasisRisk: number;
  /** Share of patients with an overt metastasis at diagnosis. */
  readonly synchronousShare: number;
  /** Shape [cascadeSteps]. */
  readonly steps: readonly StepSummary[];
  /** Success of one competent cell put into a vein: arrest to colonization, dormancy left out. */
  readonly injectedEfficiency: number;
  readonly dormancy: DormancySummary;
  readonly metastasisFreeSurvival: SurvivalCurve;
  /** First overt metastases after diagnosis per person-year, year by year. Shape [years of follow-up]. */
  readonly annualHazard: readonly HazardYear[];
  readonly riskByDiameter: readonly DiameterClass[];
  readonly leadTime: LeadTimeSummary;
  readonly emboli: EmboliSummary;
  /** Patients with so many founders that a sample of these stood for all. */
  readonly thinnedPatients: number;
}

/** Everything that is known of one theory. */
export interface TheorySummary extends RecordedSummary {
  /** What tells theories apart, beside what is published. Shape [observationIds], in their order. */
  readonly observations: readonly ObservationSummary[];
  readonly circulatingCells: CirculatingCells;
  readonly disseminatedCells: DisseminatedCells;
}

/** A summary of the patients simulated so far: always the first ones of the cohort. Its size does not grow with them. */
export interface CohortSummary {
  /** Patients summed up. */
  readonly patients: number;
  /** Patients asked for. */
  readonly patientsRequested: number;
  readonly randomSeed: string;
  /** Fingerprint of the raw results of these patients, in their order: equal on every machine. 16 hex digits. */
  readonly digest: string;
  /** Days from diagnosis. */
  readonly horizon: number;
  /** In the order of the request. */
  readonly theories: readonly TheorySummary[];
}
