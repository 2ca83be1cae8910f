import { LinearTable } from '../numeric/linear-table.js';
import type { Dormancy, SleepLaw } from './contracts.js';
import type { Outgrowth } from './outgrowth.js';

/**
 * Steps in which laws of sleep are tabulated, days: with the usual rates that is exact to a few parts in a million. Finer,
 * in as many steps, where sleep is over sooner.
 */
const sleepStep = 10;
/** P(still asleep) at which sleep is over. */
const awakeForSure = 1e-12;
/** Pieces in which the law of growth is. */
const growthCells = 2048;

/** A law of sleep as it is asked for all patients: in tables, unless it depends on the date. */
interface Sleep {
  readonly share: number;
  readonly law: SleepLaw;
  readonly woken: LinearTable | null;
  readonly asleep: LinearTable | null;
}

/** When founders are looked at, and how fast they grow. */
export interface Look {
  /** Days from diagnosis. */
  readonly end: number;
  /** Speed of the patient's tumor, days. */
  readonly doublingTime: number;
  /** Scaled time that a founder of several cells saves. */
  readonly lead: number;
}

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
  readonly #immediateProbability: number;
  readonly #sleeps: readonly Sleep[];
  readonly #outgrowth: Outgrowth;
  /** P(a lesion is overt within a scaled time of growth). */
  readonly #grown: LinearTable;

  /**
   * @param landings how many are looked at together, at most.
   * @param longest sleep that will be asked for, days.
   */
  constructor(dormancy: Dormancy, outgrowth: Outgrowth, landings: number, longest: number) {
    this.asleep = new Float64Array(landings);
    this.awake = new Float64Array(landings);
    this.overt = new Float64Array(landings);
    this.#immediateProbability = dormancy.immediateProbability;
    this.#outgrowth = outgrowth;
    this.#grown = new LinearTable(
      (time) => outgrowth.grownProbability(time),
      outgrowth.certainTime,
      growthCells,
    );
    this.#sleeps = dormancy.kinds.map(({ share, law }) => {
      const steps = Math.ceil(longest / sleepStep);
      const last = law.dated ? longest : overWithin(law, longest);
      const table = (probability: (duration: number, began: number) => number): LinearTable | null =>
        law.dated ? null : new LinearTable((duration) => probability(duration, 0), last, steps);
      return { share, law, woken: table(law.wokenProbability), asleep: table(law.asleepProbability) };
    });
  }

  /**
   * Computes the shares.
   * @param landed days from diagnosis. Shape [landings].
   */
  at(landed: Float64Array, look: Look): void {
    this.overtAt(landed, look);
    this.asleep.fill(0, 0, landed.length);
    this.awake.fill(this.#immediateProbability, 0, landed.length);
    for (const sleep of this.#sleeps) {
      if (sleep.law.logSize > 0) this.#addPausing(sleep, landed, look);
      else this.#addCells(sleep, landed, look);
    }
  }

  /** Computes the overt shares alone, at half the cost. */
  overtAt(landed: Float64Array, look: Look): void {
    const { end, doublingTime, lead } = look;
    const immediate = this.#immediateProbability;
    for (let i = 0; i < landed.length; i++) {
      this.overt[i] = immediate > 0 ? immediate * this.#grown.at((end - landed[i]) / doublingTime + lead) : 0;
    }
    for (const sleep of this.#sleeps) {
      if (sleep.law.logSize > 0) this.#addOvertAfterPause(sleep, landed, look);
      else this.#addOvertCells(sleep, landed, look);
    }
  }

  /** Founders that sleep as single cells, from landing on. */
  #addCells(sleep: Sleep, landed: Float64Array, { end }: Look): void {
    const { share } = sleep;
    for (let i = 0; i < landed.length; i++) {
      const began = landed[i];
      this.asleep[i] += share * asleepAfter(sleep, end - began, began);
      this.awake[i] += share * wokenBy(sleep, end - began, began);
    }
  }

  #addOvertCells(sleep: Sleep, landed: Float64Array, { end, doublingTime, lead }: Look): void {
    const { nodeTimes, nodeWeights } = this.#outgrowth;
    for (let i = 0; i < landed.length; i++) {
      const began = landed[i];
      const duration = end - began;
      let overt = 0;
      for (let k = 0; k < nodeTimes.length; k++) {
        overt += nodeWeights[k] * wokenBy(sleep, duration - doublingTime * (nodeTimes[k] - lead), began);
      }
      this.overt[i] += sleep.share * overt;
    }
  }

  /** Founders whose lesion grows to some size and pauses there. */
  #addPausing(sleep: Sleep, landed: Float64Array, { end, doublingTime, lead }: Look): void {
    const { nodeTimes, nodeWeights } = this.#outgrowth;
    const timeLeft = this.#outgrowth.timeLeft(sleep.law.logSize);
    for (let i = 0; i < landed.length; i++) {
      for (let k = 0; k < nodeTimes.length; k++) {
        const weight = sleep.share * nodeWeights[k];
        const began = landed[i] + doublingTime * Math.max(0, nodeTimes[k] - lead - timeLeft);
        const duration = end - began;
        this.asleep[i] += duration < 0 ? 0 : weight * asleepAfter(sleep, duration, began);
        this.awake[i] += duration < 0 ? weight : weight * wokenBy(sleep, duration, began);
      }
    }
  }

  #addOvertAfterPause(sleep: Sleep, landed: Float64Array, { end, doublingTime, lead }: Look): void {
    const { nodeTimes, nodeWeights } = this.#outgrowth;
    const timeLeft = this.#outgrowth.timeLeft(sleep.law.logSize);
    for (let i = 0; i < landed.length; i++) {
      for (let k = 0; k < nodeTimes.length; k++) {
        const growthTime = nodeTimes[k] - lead;
        const began = landed[i] + doublingTime * Math.max(0, growthTime - timeLeft);
        const asleepAtMost = end - began - doublingTime * Math.min(growthTime, timeLeft);
        this.overt[i] += sleep.share * nodeWeights[k] * wokenBy(sleep, asleepAtMost, began);
      }
    }
  }
}

/** A duration within which sleep is over, up to twice too long; `longest` where that is not enough. */
function overWithin(law: SleepLaw, longest: number): number {
  let duration = longest;
  while (law.asleepProbability(duration / 2, 0) < awakeForSure) duration /= 2;
  return duration;
}

const wokenBy = ({ woken, law }: Sleep, duration: number, began: number): number =>
  woken ? woken.at(duration) : law.wokenProbability(duration, began);

const asleepAfter = ({ asleep, law }: Sleep, duration: number, began: number): number =>
  asleep ? asleep.at(duration) : law.asleepProbability(duration, began);
