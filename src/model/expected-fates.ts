import { gaussLegendre } from '../numeric/gauss-legendre.js';
import type { GrowthShape, PreparedTheory } from './contracts.js';
import type { FounderFates, Look } from './founder-fates.js';
import { agesAt } from './growth/ages.js';
import type { Outgrowth } from './outgrowth.js';
import type { VirtualPatient } from './virtual-patient.js';

/**
 * Shares of departures and their weights. The points crowd towards the first departures (a Gauss–Legendre rule in the
 * root of the share), because with few years to see only these can become overt. With two points of outgrowth they
 * hold the expected counts of a cohort to about 10⁻³.
 */
const departureShares = gaussLegendre(5).nodes.map((root) => root * root);
export const departurePoints = departureShares.length;
const departureWeights = gaussLegendre(5).weights.map((weight, k) => 2 * weight * gaussLegendre(5).nodes[k]);

/** Points over the luck of outgrowth that go with those of departure. */
export const outgrowthPoints = 2;

/**
 * Where the founders of one patient under one theory may be expected, at the horizon or before, averaged over when they left and
 * over the luck of each. Shares of all founders; the rest died asleep.
 */
export class ExpectedFates {
  asleep = 0;
  /** Awake, overt or not; or not asleep yet. */
  awake = 0;
  overt = 0;
  readonly #theory: PreparedTheory;
  readonly #growth: GrowthShape;
  readonly #fates: FounderFates;
  /** Lead of founders over a single cell, in log-size. To be set before the shares are computed. */
  headStart = 0;
  /** Days from diagnosis at which to look; the horizon unless set. */
  end: number;
  readonly #look = { end: 0, doublingTime: 0, lead: 0 };
  // Of each of the departures.
  readonly #logSizes = new Float64Array(departureShares.length);
  readonly #landed = new Float64Array(departureShares.length);
  readonly #timePerLead: number;

  /** @param fates with room for {@link departurePoints} landings. @param horizon days from diagnosis. */
  constructor(
    theory: PreparedTheory,
    growth: GrowthShape,
    outgrowth: Outgrowth,
    fates: FounderFates,
    horizon: number,
  ) {
    this.#theory = theory;
    this.#growth = growth;
    this.#fates = fates;
    this.#timePerLead = outgrowth.timePerLead;
    this.end = horizon;
  }

  /** Takes the patient in that the theory has last taken in. */
  enter({ doublingTime, diagnosisTime }: VirtualPatient): void {
    const landed = this.#landed;
    this.#theory.sharesToLogSizes(departureShares, departureShares.length, this.#logSizes);
    agesAt(this.#growth, this.#logSizes, landed.length, landed);
    for (let k = 0; k < landed.length; k++) landed[k] = landed[k] * doublingTime - diagnosisTime;
    this.#look.doublingTime = doublingTime;
  }

  /** Computes the shares for the patient last taken in. */
  look(): void {
    const fates = this.#fates;
    fates.at(this.#landed, this.#aim());
    this.asleep = overDepartures(fates.asleep);
    this.awake = overDepartures(fates.awake);
    this.overt = overDepartures(fates.overt);
  }

  /** Computes the overt share alone, at half the cost. */
  lookForOvert(): void {
    this.#fates.overtAt(this.#landed, this.#aim());
    this.overt = overDepartures(this.#fates.overt);
  }

  #aim(): Look {
    const look = this.#look;
    look.end = this.end;
    look.lead = this.headStart * this.#timePerLead;
    return look;
  }
}

/** Mean over the departures. */
function overDepartures(shares: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < departurePoints; k++) sum += departureWeights[k] * shares[k];
  return sum;
}
