import type { ParameterRow, ValuesOf } from '../params/parameter-row.js';
import type { RandomStream } from '../random/random-stream.js';
import type { CommonParameters } from './common-rows.js';
import type { VirtualPatient } from './virtual-patient.js';

/**
 * The contracts of the model, on one page.
 *
 * A theory says who leaves the primary able to succeed, and when; a step says who survives; dormancy says when a
 * founder starts to grow; the clinic watches; the recorder counts. The engine only keeps time.
 *
 * Units inside the engine: time in days, size in cells, x = ln(size), rates per day. "Scaled" time τ is time divided
 * by the patient's doubling time at 1 cm³, so that all patients of a parameter set share one growth curve.
 */

/** A growth law, in scaled time, from one cell at age 0. */
export interface GrowthLaw<Id extends string = string> {
  readonly id: Id;
  shape(params: CommonParameters): GrowthShape;
}

/** One growth curve. `age` and `logSize` are inverse to each other and hold for x < 0 (an effective size below one). */
export interface GrowthShape {
  /** Log-size that is never reached; Infinity where growth has no limit. */
  readonly limit: number;
  /** dx/dτ at log-size x. */
  rate(x: number): number;
  /** Scaled age at log-size x. */
  age(x: number): number;
  /** Log-size at a scaled age. */
  logSize(age: number): number;
}

/** A theory of who succeeds. Registered in `theories/registry.ts`; its parameter rows live with it. */
export interface Theory<
  Id extends string = string,
  Rows extends readonly ParameterRow[] = readonly ParameterRow[],
> {
  readonly id: Id;
  readonly rows: Rows;
  /** Everything of the theory that all patients of a parameter set share. Built once per parameter set. */
  prepare(params: CommonParameters & ValuesOf<Rows>, growth: GrowthShape): PreparedTheory;
}

/**
 * A theory with its parameters set. It looks at one patient at a time: `enter` takes the patient in, and the answers
 * of `sharesToLogSizes` are about the patient last entered.
 */
export interface PreparedTheory {
  /** Standard deviation of the natural log of the host factor. */
  readonly hostSpread: number;
  /** True where competent cells leave on top of `departureRate` × N, false where they are a part of these. */
  readonly competentLeaveOnTop: boolean;
  /** Share of the competent departures that are mesenchymal; left out where it is that of the tumor at rest. */
  readonly leaveMesenchymal?: number;
  /** What a founder waits for before it grows. */
  readonly dormancy: Dormancy;
  /** Who is competent among cells that leave together; left out: all or none, as in clones and regions. */
  readonly company?: Company;
  /**
   * Takes a patient in, drawing from `stream` what only this theory needs to know of it.
   * @param luck two uniforms for what matters most of that, to be used by inversion: a lattice of patients spreads
   * them evenly.
   * @returns expected number of competent cells that leave the primary before its resection.
   */
  enter(patient: VirtualPatient, stream: RandomStream, luck: Float64Array): number;
  /**
   * Log-sizes of the primary by which shares (0 to 1) of those competent departures have taken place.
   * @param logSizes receives them, one for each of the first `count` of `shares`.
   */
  sharesToLogSizes(shares: Float64Array, count: number, logSizes: Float64Array): void;
  /** How being able is handed down. */
  readonly heredity: Heredity;
  /** Mean competence of all cells of the patient's primary at resection, 0 to 1: what a sample of its bulk has. */
  bulkCompetence(patient: VirtualPatient): number;
  /**
   * Where what makes a founder able came from: it is in every cell of the primary, or induced in any; each founder gains it
   * for itself; or it arose in clones of the primary.
   */
  readonly origin: 'everyCell' | 'eachFounder' | FounderClones;
}

/** The clones of the primary that make founders able, of the patient last entered. */
export interface FounderClones {
  /** The clone that took the primary over; null where none did. */
  sweep(): Sweep | null;
  /**
   * The clone of a founder: 1 for the earliest, and so on; 0 for one so small that no other founder comes from it. To be
   * asked for after `sweep`.
   * @param logSize of the primary when the founder left. @param luck uniform.
   */
  cloneOf(logSize: number, luck: number): number;
}

/** How being able is handed down from cell to cell. */
export interface Heredity {
  /** P(a daughter of an able cell is able because its mother was), in the primary; 0 where each cell is a case of its own. */
  readonly retention: number;
  /** Changes that a founder gains at its site before it grows; its descendants keep them. */
  readonly siteHits: number;
}

/** A clone that makes up more than half of a primary at its resection. */
export interface Sweep {
  readonly clone: number;
  /** Log-size of the primary when the first cell of the clone was born. */
  readonly birth: number;
  /** Growth of the clone, in log-size, per log-size of the primary. */
  readonly pace: number;
}

/** Who is competent in single cells and in emboli, where in the tumor competent cells come from. */
export interface Company {
  /** P(a cell that leaves alone is competent). */
  readonly alone: number;
  /** P(`competent` of the `size` cells of an embolus are). */
  together(size: number, competent: number): number;
}

/**
 * One way of sleeping, with the rows of its parameters. Registered in `dormancy/registry.ts`; sleepers are divided among
 * the mechanisms in proportion to their parts.
 */
export interface DormancyMechanism<
  Id extends string = string,
  Rows extends readonly ParameterRow[] = readonly ParameterRow[],
> {
  readonly id: Id;
  readonly rows: Rows;
  /** Its part of the sleepers: at least 0, over the sum of all parts. */
  part(params: ValuesOf<Rows>): number;
  /** @param wakingOdds factor on the rate of each change towards waking, so on its odds against death; 1 if left out. */
  sleepLaw(params: ValuesOf<Rows>, wakingOdds?: number): SleepLaw;
}

/**
 * How long a sleep lasts that has begun, and how it ends. `duration` is in days since it began; `began` in days from
 * diagnosis, negative before it.
 */
export interface SleepLaw {
  /**
   * Log-size of the lesion asleep. 0: a single cell, asleep from its landing on. Larger: a lesion that first grows to
   * this size, pauses there, and goes on from there once awake.
   */
  readonly logSize: number;
  /** Whether the law depends on `began`, and not on `duration` alone. */
  readonly dated: boolean;
  /** Whether a sleeper may die. */
  readonly mortal: boolean;
  /** Whether the wound of surgery can end this sleep. */
  readonly wakesAtSurgery: boolean;
  /** P(has woken within `duration`). 0 for a negative duration. */
  wokenProbability(duration: number, began: number): number;
  /** P(still asleep after `duration`). 1 for a negative duration. */
  asleepProbability(duration: number, began: number): number;
  /**
   * Draws the end of one sleep.
   * @param fate receives at index 0 the duration to waking, at index 1 the duration to death asleep; Infinity: never.
   */
  draw(luck: DormancyLuck, began: number, fate: Float64Array): void;
}

/** Random streams of a patient's sleepers, apart so that a mechanism switched on leaves the luck of the others alone. */
export interface DormancyLuck {
  readonly sleep: RandomStream;
  /** Which mechanism a sleeper follows. */
  readonly mechanism: RandomStream;
  readonly surgery: RandomStream;
}

/** How the founders of a theory wait. */
export interface Dormancy {
  /** P(a founder grows at once, and never sleeps). */
  readonly immediateProbability: number;
  /** The ways in which the others sleep; the shares and `immediateProbability` sum to 1. */
  readonly kinds: readonly {
    /** Id of the mechanism. */
    readonly mechanism: string;
    /** P(a founder sleeps so). */
    readonly share: number;
    readonly law: SleepLaw;
  }[];
  /** Draws whether a founder sleeps. */
  drawSleeps(luck: DormancyLuck): boolean;
  /** Draws how a founder would sleep: an index of {@link kinds}. */
  drawKind(luck: DormancyLuck): number;
}
