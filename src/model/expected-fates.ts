import { gaussLegendre } from '../numeric/gauss-legendre.js';
import { daysPerYear } from './calendar.js';
import type { CommonParameters } from './common-rows.js';
import type { GrowthShape, PreparedTheory } from './contracts.js';
import { FounderFates } from './founder-fates.js';
import type { Outgrowth } from './outgrowth.js';
import type { VirtualPatient } from './virtual-patient.js';

/**
 * Shares of departures and their weights. The points crowd towards the first departures (a Gauss–Legendre rule in the
 * root of the share), because with few years to see only these can become overt. With two points of outgrowth they
 * hold the expected counts of a cohort to about 10⁻³.
 */
const departureShares = gaussLegendre(5).nodes.map((root) => root * root);
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
  readonly #horizon: number;
  // Of each of the departures.
  readonly #logSizes = new Float64Array(departureShares.length);
  readonly #landed = new Float64Array(departureShares.length);
  readonly #timePerLead: number;

  constructor(theory: PreparedTheory, params: CommonParameters, growth: GrowthShape, outgrowth: Outgrowth) {
    this.#theory = theory;
    this.#growth = growth;
    this.#fates = new FounderFates(theory.dormancy, outgrowth, departureShares.length);
    this.#horizon = params.horizon * daysPerYear;
    this.#timePerLead = outgrowth.timePerLead;
  }

  /**
   * Computes the shares for the patient that the theory has last taken in.
   * @param headStart of founders over a single cell, in log-size.
   * @param end days from diagnosis at which to look.
   */
  enter(patient: VirtualPatient, headStart: number, end = this.#horizon): void {
    const { doublingTime, diagnosisTime } = patient;
    const landed = this.#landed;
    this.#theory.sharesToLogSizes(departureShares, departureShares.length, this.#logSizes);
    for (let k = 0; k < landed.length; k++) {
      landed[k] = this.#growth.age(this.#logSizes[k]) * doublingTime - diagnosisTime;
    }
    const fates = this.#fates;
    fates.at(landed, end, doublingTime, headStart * this.#timePerLead);
    let asleep = 0;
    let awake = 0;
    let overt = 0;
    for (let k = 0; k < landed.length; k++) {
      asleep += departureWeights[k] * fates.asleep[k];
      awake += departureWeights[k] * fates.awake[k];
      overt += departureWeights[k] * fates.overt[k];
    }
    this.asleep = asleep;
    this.awake = awake;
    this.overt = overt;
  }
}
