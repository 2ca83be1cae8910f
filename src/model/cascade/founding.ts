import { byOdds, hostOdds, type StepSuccess } from './success.js';
import type { Shedding } from './shedding.js';

/** Host scores at which the head start is computed, to be interpolated: no normal quantile of 52 bits lies beyond. */
const farthestScore = 8.5;
const scoresPerUnit = 2;

/**
 * What becomes a founder of the competent cells of a theory, given its steps and a patient's host.
 *
 * An embolus passes the doors up to the tissue as one. In the new soil each of its c competent cells is on its own and
 * survives with probability s; the k survivors make one micrometastasis, which colonizes if at least one of them has
 * what it takes, with probability v each. So an embolus founds with probability 1 − (1 − sv)^c. With e_c emboli of c
 * competent cells and E(y) = Σ e_c y^c: in E(1 − s) of them nobody survives, E(1 − sv) found nothing.
 */
export class Founding {
  /** P(a cell that leaves enters the blood). */
  readonly enterBlood: number;
  /** P(a competent cell that leaves alone comes to the new soil). */
  readonly reach: number;
  /** The same of an embolus. */
  readonly reachTogether: number;
  /** Emboli with a competent cell that leave, per competent cell: E(1). */
  readonly emboli: number;
  // Of the patient last entered.
  /** Success of a cell in the new soil, and of a micrometastasis of one cell at colonization. */
  survival = 0;
  colonization = 0;
  /** Of these emboli, were all to come to the new soil, those in which no cell would survive, and those that would found nothing. */
  noneSurvive = 0;
  noneFound = 0;
  /** Survivors in emboli that would found nothing. */
  smallCells = 0;
  /** Mean lead that company gives founders in growth over a single cell, in log-size. */
  headStart = 0;
  /** Founders expected, and those of them that travelled together. */
  founders = 0;
  foundersTogether = 0;
  readonly #hostSpread: number;
  readonly #steps: StepSuccess;
  readonly #alone: number;
  readonly #together: Float64Array;
  /** Emboli by the survivors of those that found. Shape [embolusLargest + 1]. */
  readonly #bySurvivors: Float64Array;
  #areSurvivorsCounted = false;
  readonly #headStarts = new Float64Array(2 * farthestScore * scoresPerUnit + 1);

  constructor(steps: StepSuccess, shedding: Shedding, embolusOdds: number, hostSpread: number) {
    const { localInvasion, intravasation, circulation, arrest, extravasation } = steps;
    this.enterBlood = localInvasion * intravasation;
    this.reach = this.enterBlood * circulation * arrest * extravasation;
    this.reachTogether = this.enterBlood * byOdds(circulation, embolusOdds) * arrest * extravasation;
    this.#steps = steps;
    this.#alone = shedding.alone;
    this.#together = shedding.together;
    this.emboli = shedding.ableEmboli;
    this.#hostSpread = hostSpread;
    this.#bySurvivors = new Float64Array(shedding.together.length);
    if (this.emboli === 0) return;
    for (let i = 0; i < this.#headStarts.length; i++) {
      this.enter({ hostScore: i / scoresPerUnit - farthestScore }, { competent: 1 });
      this.#headStarts[i] = this.#meanHeadStart();
    }
  }

  /** Takes a patient in, and the competent cells that leave its primary. */
  enter({ hostScore }: { hostScore: number }, { competent }: { competent: number }): void {
    this.#settle(hostOdds(this.#hostSpread, hostScore));
    const { survival, colonization } = this;
    const together = this.#together;
    const dies = 1 - survival;
    const founds = survival * colonization;
    const fails = 1 - founds;
    let noneSurvive = 0;
    let noneFound = 0;
    let slope = 0;
    for (let count = together.length - 1; count >= 0; count--) {
      noneSurvive = noneSurvive * dies + together[count];
      slope = slope * fails + noneFound;
      noneFound = noneFound * fails + together[count];
    }
    this.noneSurvive = noneSurvive;
    this.noneFound = noneFound;
    this.smallCells = (survival - founds) * slope;
    this.#areSurvivorsCounted = false;
    this.#expect(competent, founds, hostScore);
  }

  /**
   * Takes in a patient from whom one competent cell leaves, as far as the number of founders and their head start need it.
   * @param odds of the host.
   */
  meet(hostScore: number, odds: number): void {
    this.#settle(odds);
    const together = this.#together;
    const founds = this.survival * this.colonization;
    const fails = 1 - founds;
    let noneFound = 0;
    for (let count = together.length - 1; count >= 0; count--)
      noneFound = noneFound * fails + together[count];
    this.noneFound = noneFound;
    this.#expect(1, founds, hostScore);
  }

  #settle(odds: number): void {
    this.survival = byOdds(this.#steps.survival, odds);
    this.colonization = byOdds(this.#steps.colonization, odds) * this.#steps.met;
  }

  #expect(competent: number, founds: number, hostScore: number): void {
    this.founders = competent * this.reach * founds * this.#alone;
    if (this.emboli === 0) return;
    const position = (hostScore + farthestScore) * scoresPerUnit;
    const below = position | 0;
    const start = this.#headStarts[below];
    this.headStart = start + (position - below) * (this.#headStarts[below + 1] - start);
    // Each embolus that founds is one founder.
    this.foundersTogether = competent * this.reachTogether * (this.emboli - this.noneFound);
    this.founders += this.foundersTogether;
  }

  /** Cells to be expected that survive in the new soil, of `competent` departures alone. */
  settledAlone(competent: number): number {
    return competent * this.reach * this.survival * this.#alone;
  }

  /** The same of those in emboli. */
  settledTogether(competent: number): number {
    return competent * this.reachTogether * this.survival * (1 - this.#alone);
  }

  /** Share of the cells that survive there whose lesion has what colonization takes. */
  colonizingShare(): number {
    if (this.emboli === 0) return this.colonization;
    const small = this.settledAlone(1) * (1 - this.colonization) + this.reachTogether * this.smallCells;
    return 1 - small / (this.settledAlone(1) + this.settledTogether(1));
  }

  /** Lesions that these cells make, per cell. */
  lesionsPerSettledCell(): number {
    const lesions = this.settledAlone(1) + this.reachTogether * (this.emboli - this.noneSurvive);
    return lesions / (this.settledAlone(1) + this.settledTogether(1));
  }

  /**
   * Cells of an embolus that survive in the new soil, given that it founds.
   * @param quantile uniform between 0 and 1.
   */
  survivorsAt(quantile: number): number {
    this.#countBySurvivors();
    const bySurvivors = this.#bySurvivors;
    let left = quantile * (this.emboli - this.noneFound);
    let survivors = 1;
    while (survivors < bySurvivors.length - 1 && (left -= bySurvivors[survivors]) > 0) survivors++;
    return survivors;
  }

  /**
   * Emboli that found, by their survivors: Σ_c e_c C(c, k) s^k (1 − s)^(c−k) · (1 − (1 − v)^k), the first factor as the
   * coefficients of E(1 − s + s y), by repeated synthetic division.
   */
  #countBySurvivors(): void {
    if (this.#areSurvivorsCounted) return;
    this.#areSurvivorsCounted = true;
    const counts = this.#bySurvivors;
    const { survival, colonization } = this;
    counts.set(this.#together);
    let scale = 1;
    let noneColonizes = 1;
    for (let survivors = 0; survivors < counts.length; survivors++) {
      for (let count = counts.length - 2; count >= survivors; count--) {
        counts[count] += (1 - survival) * counts[count + 1];
      }
      counts[survivors] *= scale * (1 - noneColonizes);
      scale *= survival;
      noneColonizes *= 1 - colonization;
    }
  }

  /** The log of Gamma(k) exceeds that of Gamma(1) by 1 + 1/2 + … + 1/(k − 1) on average. */
  #meanHeadStart(): number {
    this.#countBySurvivors();
    let lead = 0;
    let weighted = 0;
    for (let survivors = 2; survivors < this.#bySurvivors.length; survivors++) {
      lead += 1 / (survivors - 1);
      weighted += this.#bySurvivors[survivors] * lead;
    }
    return this.founders > 0 ? (this.reachTogether * weighted) / this.founders : 0;
  }
}
