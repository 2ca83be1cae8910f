import type { Dormancy, SleepLaw } from './contracts.js';
import type { Outgrowth } from './outgrowth.js';

/**
 * Where a founder may be expected some time after landing, over its sleep and the luck of its outgrowth. Shares of all
 * founders; the rest died asleep.
 */
export class FounderFates {
  asleep = 0;
  /** Awake, overt or not; or not asleep yet. */
  awake = 0;
  overt = 0;
  readonly #dormancy: Dormancy;
  readonly #outgrowth: Outgrowth;

  constructor(dormancy: Dormancy, outgrowth: Outgrowth) {
    this.#dormancy = dormancy;
    this.#outgrowth = outgrowth;
  }

  /**
   * Computes the shares.
   * @param duration days since landing.
   * @param landed days from diagnosis.
   * @param doublingTime speed of the patient's tumor, days.
   */
  at(duration: number, landed: number, doublingTime: number): void {
    const { immediateProbability, kinds } = this.#dormancy;
    this.asleep = 0;
    this.awake = immediateProbability;
    this.overt =
      immediateProbability > 0
        ? immediateProbability * this.#outgrowth.grownProbability(duration / doublingTime)
        : 0;
    for (let kind = 0; kind < kinds.length; kind++) {
      const { share, law } = kinds[kind];
      if (law.logSize > 0) this.#addPausing(share, law, duration, landed, doublingTime);
      else this.#addCells(share, law, duration, landed, doublingTime);
    }
  }

  /** Founders that sleep as single cells, from landing on. */
  #addCells(share: number, law: SleepLaw, duration: number, landed: number, doublingTime: number): void {
    const { nodeTimes, nodeWeights } = this.#outgrowth;
    this.asleep += share * law.asleepProbability(duration, landed);
    this.awake += share * law.wokenProbability(duration, landed);
    for (let k = 0; k < nodeTimes.length; k++) {
      const asleepAtMost = duration - doublingTime * nodeTimes[k];
      if (asleepAtMost > 0) {
        this.overt += nodeWeights[k] * share * law.wokenProbability(asleepAtMost, landed);
      }
    }
  }

  /** Founders whose lesion grows to some size and pauses there. */
  #addPausing(share: number, law: SleepLaw, duration: number, landed: number, doublingTime: number): void {
    const { nodeTimes, nodeWeights } = this.#outgrowth;
    const timeLeft = this.#outgrowth.timeLeft(law.logSize);
    for (let k = 0; k < nodeTimes.length; k++) {
      const weight = share * nodeWeights[k];
      const pause = doublingTime * Math.max(0, nodeTimes[k] - timeLeft);
      if (duration < pause) {
        this.awake += weight;
        continue;
      }
      const began = landed + pause;
      this.asleep += weight * law.asleepProbability(duration - pause, began);
      this.awake += weight * law.wokenProbability(duration - pause, began);
      const asleepAtMost = duration - pause - doublingTime * Math.min(nodeTimes[k], timeLeft);
      this.overt += weight * law.wokenProbability(asleepAtMost, began);
    }
  }
}
