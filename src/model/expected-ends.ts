import { samplePoisson } from '../random/poisson.js';
import type { RandomStream } from '../random/random-stream.js';
import { cascadeEnds, endIndex, firstFounderEnd } from '../summary/cascade-ends.js';
import type { TheoryRecorder } from '../summary/theory-recorder.js';
import type { Founding } from './cascade/founding.js';
import type { Shedding } from './cascade/shedding.js';
import { byOdds, type StepSuccess } from './cascade/success.js';

/** Where founders may be expected at the horizon: shares of them; the rest died asleep. */
interface Fates {
  readonly asleep: number;
  readonly awake: number;
  readonly overt: number;
}

/** Cells expected to leave a primary. */
export interface Departures {
  readonly competent: number;
  readonly others: number;
}

/** Where what leaves the primaries of a block of patients may be expected to end. Shape of each: [cascadeEnds]. */
export class ExpectedEnds {
  /** Cells that travel alone. */
  readonly #alone = new Float64Array(cascadeEnds.length);
  readonly #emboli = new Float64Array(cascadeEnds.length);
  /** Cells in emboli, each where it stops counting. */
  readonly #cellsInEmboli = new Float64Array(cascadeEnds.length);
  readonly #steps: StepSuccess;
  readonly #shedding: Shedding;
  /** Success of an embolus in the circulation. */
  readonly #circulationTogether: number;
  // Of the block: cells that leave and are competent, and all others; of those that leave alone, cells that are not competent.
  #competent = 0;
  #others = 0;
  #unable = 0;

  constructor(steps: StepSuccess, shedding: Shedding, embolusOdds: number) {
    this.#steps = steps;
    this.#shedding = shedding;
    this.#circulationTogether = byOdds(steps.circulation, embolusOdds);
  }

  /**
   * Adds the cells of one patient.
   * @param departures cells that leave. @param founding which has taken the patient in. @param fates of its founders.
   */
  add({ competent, others }: Departures, founding: Founding, fates: Fates): void {
    this.#competent += competent;
    this.#others += others;
    this.#unable += this.#unableAlone(competent, others);
    const { survival, colonization } = founding;
    const cells = competent * this.#shedding.alone * founding.reach;
    const survivors = cells * survival;
    this.#alone[endIndex.lostInNewSoil] += cells - survivors;
    settle(this.#alone, survivors * colonization, survivors * (1 - colonization), fates);
    if (this.#shedding.emboli === 0) return;

    const { noneSurvive, noneFound } = founding;
    const landed = competent * founding.reachTogether;
    this.#emboli[endIndex.lostInNewSoil] += landed * noneSurvive;
    settle(this.#emboli, landed * (founding.emboli - noneFound), landed * (noneFound - noneSurvive), fates);
    const landedCells = landed * (1 - this.#shedding.alone);
    const smallCells = landed * founding.smallCells;
    this.#cellsInEmboli[endIndex.lostInNewSoil] += landedCells * (1 - survival);
    settle(this.#cellsInEmboli, landedCells * survival - smallCells, smallCells, fates);
  }

  /** Ends the block: counts what is expected of it, draws all but the founders, and begins the next. */
  close(stream: RandomStream, { expectedEnds, drawnEnds, events }: TheoryRecorder): void {
    this.#sendOnTheirWay();
    const alone = this.#alone;
    const emboli = this.#emboli;
    const cellsInEmboli = this.#cellsInEmboli;
    for (let end = 0; end < cascadeEnds.length; end++) {
      expectedEnds[end] += alone[end] + cellsInEmboli[end];
      events.expectedEnds[end] += alone[end] + emboli[end];
      if (end >= firstFounderEnd) continue;
      const count = samplePoisson(stream, alone[end]);
      drawnEnds[end] += count;
      events.drawnEnds[end] += count;
    }
    for (let end = 0; end < firstFounderEnd; end++) {
      if (emboli[end] === 0) continue;
      const count = samplePoisson(stream, emboli[end]);
      // Of so many emboli the cells are as many as their mean says; rounded without bias.
      drawnEnds[end] += Math.floor((count * cellsInEmboli[end]) / emboli[end] + stream.uniform());
      events.drawnEnds[end] += count;
      events.emboliEnds[end] += count;
    }
    alone.fill(0);
    emboli.fill(0);
    cellsInEmboli.fill(0);
    this.#competent = 0;
    this.#others = 0;
    this.#unable = 0;
  }

  /** Adds what the block loses on the way to the tissue, which is the same for all patients. */
  #sendOnTheirWay(): void {
    const { singles, emboli, alone, ableEmboli } = this.#shedding;
    const competent = this.#competent;
    const all = competent + this.#others;
    this.#travel(this.#alone, all * singles, this.#unable, competent * alone, this.#steps.circulation);
    if (emboli === 0) return;
    const circulation = this.#circulationTogether;
    const able = competent * ableEmboli;
    this.#travel(this.#emboli, all * emboli, Math.max(0, all * emboli - able), able, circulation);
    const companions = Math.max(0, this.#others - this.#unable);
    this.#travel(this.#cellsInEmboli, all * (1 - singles), companions, competent * (1 - alone), circulation);
  }

  /** Cells that travel alone and are not competent. */
  #unableAlone(competent: number, others: number): number {
    const { singles, alone } = this.#shedding;
    return Math.max(0, others * singles + competent * (singles - alone));
  }

  /**
   * Adds what is lost on the way to the tissue.
   * @param all that leaves; `unable` and `able` are the parts of it that would be told apart in the blood.
   * @param circulation success there.
   */
  #travel(ends: Float64Array, all: number, unable: number, able: number, circulation: number): void {
    const { localInvasion, intravasation, arrest, extravasation } = this.#steps;
    const enterBlood = localInvasion * intravasation;
    ends[endIndex.stayedLocal] += all * (1 - localInvasion);
    ends[endIndex.missedVessel] += all * (localInvasion - enterBlood);
    ends[endIndex.notCompetent] += unable * enterBlood;
    let left = able * enterBlood;
    ends[endIndex.lostInCirculation] += left * (1 - circulation);
    left *= circulation;
    ends[endIndex.lostAtArrest] += left * (1 - arrest);
    left *= arrest;
    ends[endIndex.lostAtExtravasation] += left * (1 - extravasation);
  }
}

/** Adds the fates of founders, and of micrometastases that lack what colonization takes. */
function settle(ends: Float64Array, founders: number, others: number, { asleep, awake, overt }: Fates): void {
  const died = Math.max(0, 1 - awake - asleep);
  ends[endIndex.micrometastasisDiedAsleep] += others * died;
  ends[endIndex.micrometastasisAsleep] += others * asleep;
  ends[endIndex.micrometastasisStayedSmall] += others * awake;
  ends[endIndex.founderDiedAsleep] += founders * died;
  ends[endIndex.founderAsleep] += founders * asleep;
  ends[endIndex.founderGrowing] += founders * Math.max(0, awake - overt);
  ends[endIndex.founderOvert] += founders * overt;
}
