import { samplePoisson } from '../random/poisson.js';
import { RandomStream } from '../random/random-stream.js';
import type { MasterKey } from '../random/master-key.js';
import type { Founding } from './cascade/founding.js';
import type { Dormancy, DormancyLuck, GrowthShape, PreparedTheory } from './contracts.js';
import { agesAt } from './growth/ages.js';
import type { Outgrowth } from './outgrowth.js';
import { processes } from './processes.js';
import type { VirtualPatient } from './virtual-patient.js';

/**
 * Expected founders of a patient above which a sample of at most this expected number, each of a larger weight, stands
 * for all: the price of a bounded run. Counts stay right in the mean; the first of a sample is later than the first of
 * all, so that one is drawn by its own law.
 */
export const founderLimit = 1024;

/** Room for a Poisson number of mean {@link founderLimit}, exceeded with probability below 10⁻⁴⁰. */
const capacity = 2 * founderLimit;

/**
 * The founders of one patient under one theory, as columns. Times are in days from the first cell of the primary;
 * Infinity where a thing never happens.
 */
export class Founders {
  count = 0;
  /** When the first of them is overt; Infinity where none ever is. */
  firstOvert = Infinity;
  /** How many founders each of these stands for, a whole number; above 1 only beyond {@link founderLimit}. */
  weight = 1;
  readonly departureLogSize = new Float64Array(capacity);
  readonly departure = new Float64Array(capacity);
  /** How a founder sleeps: an index of the kinds of its theory's dormancy; −1 where it never sleeps. */
  readonly kind = new Int8Array(capacity);
  /** When it falls asleep; equal to `departure` where it never sleeps. */
  readonly asleep = new Float64Array(capacity);
  /** When growth begins, or goes on; equal to `departure` where the founder never sleeps. */
  readonly waking = new Float64Array(capacity);
  /** Death while asleep. */
  readonly death = new Float64Array(capacity);
  /** Growth from waking to overt size, days. */
  readonly growthLeft = new Float64Array(capacity);
  readonly overt = new Float64Array(capacity);
  /** Cells that survived of the embolus that is the founder; 0 where it is a cell that came alone. */
  readonly survivors = new Uint8Array(capacity);

  readonly #shedding: RandomStream;
  readonly #luck: DormancyLuck;
  readonly #outgrowth: RandomStream;
  readonly #emboli: RandomStream;
  readonly #companions: RandomStream;
  readonly #fate = new Float64Array(2);
  /** Share of the departures that have taken place when each of the founders leaves. */
  readonly #shares = new Float64Array(capacity);
  /** Scaled time from waking to overt size, of growth that nothing interrupts. */
  readonly #growthTime = new Float64Array(capacity);

  constructor(key: MasterKey) {
    this.#shedding = new RandomStream(key);
    this.#luck = {
      sleep: new RandomStream(key),
      mechanism: new RandomStream(key),
      surgery: new RandomStream(key),
    };
    this.#outgrowth = new RandomStream(key);
    this.#emboli = new RandomStream(key);
    this.#companions = new RandomStream(key);
  }

  /**
   * Draws the founders of the patient that `theory` has last taken in.
   * @param founding which has taken the patient in too.
   */
  draw(
    theory: PreparedTheory,
    patient: VirtualPatient,
    founding: Founding,
    growth: GrowthShape,
    outgrowth: Outgrowth,
  ): void {
    const shedding = this.#shedding.reset(patient.index, processes.shedding);
    const expected = founding.founders;
    this.weight = Math.max(1, Math.ceil(expected / founderLimit));
    this.count = Math.min(capacity, samplePoisson(shedding, expected / this.weight));
    this.firstOvert = Infinity;
    if (this.count === 0) return;
    this.#drawDepartures(shedding, theory, growth, patient);
    const growing = this.#outgrowth.reset(patient.index, processes.outgrowth);
    if (this.#drawSurvivors(patient.index, founding) > 1) {
      const companions = this.#companions.reset(patient.index, processes.companions);
      outgrowth.draw(growing, this.count, this.#growthTime, this.survivors, companions);
    } else {
      outgrowth.draw(growing, this.count, this.#growthTime);
    }
    this.#drawSleeps(theory.dormancy, patient, outgrowth);
  }

  #drawSleeps(
    dormancy: Dormancy,
    { index, doublingTime, diagnosisTime }: VirtualPatient,
    outgrowth: Outgrowth,
  ): void {
    const luck = this.#luck;
    luck.sleep.reset(index, processes.dormancy);
    luck.mechanism.reset(index, processes.dormancyMechanism);
    luck.surgery.reset(index, processes.surgery);
    const fate = this.#fate;
    let first = Infinity;
    for (let i = 0; i < this.count; i++) {
      const departure = this.departure[i];
      const growthTime = this.#growthTime[i];
      // Each founder takes its numbers from the streams whether it sleeps or not, so that a slider which moves one
      // founder's fate leaves the luck of the next one alone.
      const sleeps = dormancy.drawSleeps(luck);
      const kind = dormancy.drawKind(luck);
      const { law } = dormancy.kinds[kind];
      let growthLeft = growthTime;
      let asleep = departure;
      if (law.logSize > 0) {
        growthLeft = Math.min(growthTime, outgrowth.timeLeft(law.logSize));
        asleep += (growthTime - growthLeft) * doublingTime;
      }
      law.draw(luck, asleep - diagnosisTime, fate);
      const waking = asleep + fate[0];
      this.kind[i] = sleeps ? kind : -1;
      this.asleep[i] = sleeps ? asleep : departure;
      this.waking[i] = sleeps ? waking : departure;
      this.death[i] = sleeps ? asleep + fate[1] : Infinity;
      this.growthLeft[i] = (sleeps ? growthLeft : growthTime) * doublingTime;
      const overt = this.waking[i] + this.growthLeft[i];
      this.overt[i] = overt;
      if (overt < first) first = overt;
    }
    this.firstOvert = first;
  }

  #drawDepartures(
    shedding: RandomStream,
    theory: PreparedTheory,
    growth: GrowthShape,
    { doublingTime }: VirtualPatient,
  ): void {
    const { count, departureLogSize, departure } = this;
    const shares = this.#shares;
    shedding.uniforms(shares, count);
    theory.sharesToLogSizes(shares, count, departureLogSize);
    agesAt(growth, departureLogSize, count, departure);
    for (let i = 0; i < count; i++) departure[i] *= doublingTime;
  }

  /**
   * One uniform tells whether a founder is an embolus, and what is left of it how many of its cells survived.
   * @returns the most that did.
   */
  #drawSurvivors(index: number, founding: Founding): number {
    const { count, survivors } = this;
    survivors.fill(0, 0, count);
    const togetherShare = founding.foundersTogether / founding.founders;
    if (togetherShare === 0) return 0;
    let most = 0;
    const emboli = this.#emboli.reset(index, processes.emboli);
    for (let i = 0; i < count; i++) {
      const quantile = emboli.uniform();
      if (quantile >= togetherShare) continue;
      survivors[i] = founding.survivorsAt(quantile / togetherShare);
      most = Math.max(most, survivors[i]);
    }
    return most;
  }
}
