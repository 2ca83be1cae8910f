import type { Dormancy, SleepColumns, SleepLaw } from './contracts.js';
import type { Outgrowth } from './outgrowth.js';

/**
 * Where founders may be expected some time after landing, over their sleep and the luck of their outgrowth: shares, one
 * for each landing; the rest died asleep. Columns, because a number that a function returns costs more here than what it
 * tells.
 */
export class FounderFates {
  /** Shape of each: [landings]. */
  readonly asleep: Float64Array;
  /** Awake, overt or not; or not asleep yet. */
  readonly awake: Float64Array;
  readonly overt: Float64Array;
  readonly #dormancy: Dormancy;
  readonly #outgrowth: Outgrowth;
  /** Sleeps up to the date in question, then those that leave a founder the time to grow, node by node. */
  readonly #sleeps: SleepColumns;

  /** @param landings how many are looked at together. */
  constructor(dormancy: Dormancy, outgrowth: Outgrowth, landings: number) {
    const column = (length: number): Float64Array => new Float64Array(length);
    this.asleep = column(landings);
    this.awake = column(landings);
    this.overt = column(landings);
    this.#dormancy = dormancy;
    this.#outgrowth = outgrowth;
    const sleeps = (1 + outgrowth.nodeTimes.length) * landings;
    this.#sleeps = {
      duration: column(sleeps),
      began: column(sleeps),
      woken: column(sleeps),
      asleep: column(sleeps),
    };
  }

  /**
   * Computes the shares.
   * @param landed days from diagnosis. Shape [landings].
   * @param end days from diagnosis at which to look.
   * @param doublingTime speed of the patient's tumor, days.
   * @param lead scaled time that a founder of several cells saves.
   */
  at(landed: Float64Array, end: number, doublingTime: number, lead = 0): void {
    const { kinds } = this.#dormancy;
    this.#beginWithImmediate(landed, end, doublingTime, lead);
    for (let kind = 0; kind < kinds.length; kind++) {
      const { share, law } = kinds[kind];
      if (law.logSize > 0) this.#addPausing(share, law, landed, end, doublingTime, lead);
      else this.#addCells(share, law, landed, end, doublingTime, lead);
    }
  }

  #beginWithImmediate(landed: Float64Array, end: number, doublingTime: number, lead: number): void {
    const { immediateProbability } = this.#dormancy;
    for (let i = 0; i < landed.length; i++) {
      const scaledTime = (end - landed[i]) / doublingTime + lead;
      this.asleep[i] = 0;
      this.awake[i] = immediateProbability;
      this.overt[i] =
        immediateProbability > 0 ? immediateProbability * this.#outgrowth.grownProbability(scaledTime) : 0;
    }
  }

  /** Founders that sleep as single cells, from landing on. */
  #addCells(
    share: number,
    law: SleepLaw,
    landed: Float64Array,
    end: number,
    doublingTime: number,
    lead: number,
  ): void {
    const { nodeTimes, nodeWeights } = this.#outgrowth;
    const { duration, began, woken, asleep } = this.#sleeps;
    const landings = landed.length;
    for (let i = 0; i < landings; i++) {
      duration[i] = end - landed[i];
      began[i] = landed[i];
      for (let k = 0; k < nodeTimes.length; k++) {
        const row = (k + 1) * landings + i;
        duration[row] = duration[i] - doublingTime * (nodeTimes[k] - lead);
        began[row] = landed[i];
      }
    }
    tell(law, this.#sleeps);
    for (let i = 0; i < landings; i++) {
      this.asleep[i] += share * asleep[i];
      this.awake[i] += share * woken[i];
      for (let k = 0; k < nodeTimes.length; k++) {
        this.overt[i] += nodeWeights[k] * share * woken[(k + 1) * landings + i];
      }
    }
  }

  /** Founders whose lesion grows to some size and pauses there. */
  #addPausing(
    share: number,
    law: SleepLaw,
    landed: Float64Array,
    end: number,
    doublingTime: number,
    lead: number,
  ): void {
    const { nodeTimes, nodeWeights } = this.#outgrowth;
    const timeLeft = this.#outgrowth.timeLeft(law.logSize);
    for (let i = 0; i < landed.length; i++) {
      const duration = end - landed[i];
      for (let k = 0; k < nodeTimes.length; k++) {
        const weight = share * nodeWeights[k];
        const growthTime = nodeTimes[k] - lead;
        const pause = doublingTime * Math.max(0, growthTime - timeLeft);
        if (duration < pause) {
          this.awake[i] += weight;
          continue;
        }
        const began = landed[i] + pause;
        this.asleep[i] += weight * law.asleepProbability(duration - pause, began);
        this.awake[i] += weight * law.wokenProbability(duration - pause, began);
        const asleepAtMost = duration - pause - doublingTime * Math.min(growthTime, timeLeft);
        this.overt[i] += weight * law.wokenProbability(asleepAtMost, began);
      }
    }
  }
}

/** Fills the columns of both probabilities. */
function tell(law: SleepLaw, sleeps: SleepColumns): void {
  if (law.tell) {
    law.tell(sleeps);
    return;
  }
  const { duration, began, woken, asleep } = sleeps;
  for (let i = 0; i < duration.length; i++) {
    woken[i] = law.wokenProbability(duration[i], began[i]);
    asleep[i] = law.asleepProbability(duration[i], began[i]);
  }
}
