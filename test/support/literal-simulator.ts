import type { GrowthShape } from '../../src/model/contracts.js';
import type { Parameters } from '../../src/model/parameter-table.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import type { RandomStream } from '../../src/random/random-stream.js';
import { cascadeSteps } from '../../src/summary/cascade-ends.js';
import { literalClock, literalLognormal, literalNormal } from './literal-draws.js';
import { growLesion } from './literal-lesion.js';
import { literalTheories, type LiteralTheory } from './literal-theories.js';

/** One founder as the literal simulator saw it. Times in days from the first cell of the primary. */
export interface LiteralFounder {
  readonly departureLogSize: number;
  readonly departure: number;
  /** When it fell asleep; equal to `waking` where it never slept. */
  readonly asleep: number;
  readonly waking: number;
  readonly overt: number;
  /** Survivors of the embolus that is the founder; 0 for a cell that came alone. */
  readonly survivors: number;
}

/** Counts at each step, at the horizon. Shape of each: [cascadeSteps]. */
export class LiteralCounts {
  readonly entered = new Float64Array(cascadeSteps.length);
  readonly survived = new Float64Array(cascadeSteps.length);
  readonly pending = new Float64Array(cascadeSteps.length);
}

/** One literal patient. */
export interface LiteralPatient {
  readonly diagnosisTime: number;
  /** Switched cells alive at diagnosis. */
  readonly switched: number;
  readonly cells: LiteralCounts;
  /** Cells alone and emboli, each as one. */
  readonly events: LiteralCounts;
  /** Cells that began to grow by the horizon and colonize. */
  readonly founders: LiteralFounder[];
}

/** Slabs of log-size within which rates are bounded, so that too many events are proposed and some refused. */
const slab = 1 / 16;

/**
 * A literal simulator of the same rules as the engine: the primary's size is the growth curve's; from there on every
 * clone cell divides and dies on its own, every cell that leaves walks through the steps, sleeps on literal clocks and
 * grows its lesion cell by cell. It knows no cumulative intensity, no splitting, no effective size.
 */
export class LiteralSimulator {
  readonly theory: LiteralTheory;

  constructor(
    readonly params: Parameters,
    readonly growth: GrowthShape,
    theory: TheoryId,
  ) {
    this.theory = literalTheories[theory];
  }

  /** Lives one patient from its first cell to the horizon. */
  patient(stream: RandomStream): LiteralPatient {
    const { params, growth, theory } = this;
    const diameter = literalLognormal(
      stream,
      params.diameterMedian,
      params.diameterSpread,
      params.diameterMinimum,
      params.diameterMaximum,
    );
    const last = Math.log((1e9 * Math.PI * diameter * diameter * diameter) / 6);
    const oldest = (params.maximumAge * 365.25) / growth.age(last);
    const median = params.doublingTime / params.tumorigenicFactor;
    const doublingTime = literalLognormal(stream, median, params.doublingTimeSpread, 0, oldest);
    const propensity = literalLognormal(stream, params.propensityMedian, params.propensitySpread, 0, 1);
    // The host's factor counts for both steps on which it acts together: each has its root.
    const host = Math.sqrt(Math.exp(theory.hostSpread(params) * literalNormal(stream)));

    const pace = (1 + (theory.fitness?.(params) ?? 0)) / (1 - params.deathBirthRatio);
    const birth = pace;
    const death = pace * params.deathBirthRatio;
    const switchRate = theory.switchRate(params);
    const diagnosisTime = growth.age(last) * doublingTime;
    const walk = new Walk(this, stream, host, doublingTime, diagnosisTime);
    const meanSize = 1 + this.#emboliShare() * (params.embolusLargest / 2);

    let switched = 0;
    let x = 0;
    while (x < last) {
      const end = Math.min(last, x + slab);
      const most = Math.exp(end);
      const slowest = growth.rate(end) / doublingTime;
      const switches = switchRate * most;
      // Neither curve of departures has its peak more than an e-fold of the slab above both ends.
      const leaves =
        (Math.max(theory.leavePerDay(params, Math.exp(x)), theory.leavePerDay(params, most)) *
          Math.exp(slab)) /
        (slowest * meanSize);
      for (;;) {
        const divisions = birth * switched;
        const total = switches + leaves + divisions + death * switched;
        x -= Math.log(stream.uniform()) / total;
        if (x >= end) break;
        let event = stream.uniform() * total;
        if (event < divisions) switched++;
        else if ((event -= divisions) < death * switched) switched--;
        else if ((event -= death * switched) < switches) {
          if (event < switchRate * Math.exp(x)) switched++;
        } else {
          event -= switches;
          const cells = Math.exp(x);
          const leaving = theory.leavePerDay(params, cells) / ((growth.rate(x) / doublingTime) * meanSize);
          if (leaving > leaves) throw new Error('The bound on departures does not hold');
          if (event < leaving) {
            const chance = theory.competent(params, cells, switched, propensity, stream);
            walk.leave(x, growth.age(x) * doublingTime, ...this.#party(stream, chance));
          }
        }
      }
      x = end;
    }
    walk.switched = switched;
    return walk;
  }

  /** Emboli come of collective migration: as many as the parameter says where half of what gets through moved so. */
  #emboliShare(): number {
    const { localInvasion, initiationOdds, proteolysis, collectiveShare, mesenchymalShare } = this.params;
    const digesting = times(localInvasion, initiationOdds * proteolysis);
    const squeezing = times(localInvasion, initiationOdds);
    const amoeboidShare = 1 - collectiveShare - mesenchymalShare;
    const through = (collectiveShare + mesenchymalShare) * digesting + amoeboidShare * squeezing;
    return (this.params.emboliShare * collectiveShare * digesting) / through / 0.5;
  }

  /** Who leaves together: how many cells, and how many of them are competent. @param chance of each to be. */
  #party(stream: RandomStream, chance: number): [number, number] {
    const { params, theory } = this;
    const isEmbolus = stream.uniform() < this.#emboliShare();
    const size = isEmbolus ? 2 + Math.floor(stream.uniform() * (params.embolusLargest - 1)) : 1;
    const inPatch = theory.competentInPatch?.(params) ?? 1;
    if (stream.uniform() >= chance / inPatch) return [size, 0];
    if (theory.competentAmong) return [size, theory.competentAmong(params, size, stream)];
    return [size, successes(stream, size, inPatch)];
  }
}

const step = Object.fromEntries(cascadeSteps.map((id, index) => [id, index])) as Record<
  (typeof cascadeSteps)[number],
  number
>;

/** How many of some cells pass, each on its own. */
function successes(stream: RandomStream, cells: number, probability: number): number {
  let count = 0;
  for (let cell = 0; cell < cells; cell++) if (stream.uniform() < probability) count++;
  return count;
}

/** A probability whose odds are multiplied. */
function times(probability: number, factor: number): number {
  const odds = (factor * probability) / (1 - probability);
  return odds === Infinity ? 1 : odds / (1 + odds);
}

/** The cells of one patient on their way. */
class Walk implements LiteralPatient {
  switched = 0;
  readonly cells = new LiteralCounts();
  readonly events = new LiteralCounts();
  readonly founders: LiteralFounder[] = [];
  readonly #horizon: number;

  constructor(
    readonly simulator: LiteralSimulator,
    readonly stream: RandomStream,
    readonly host: number,
    readonly doublingTime: number,
    readonly diagnosisTime: number,
  ) {
    this.#horizon = diagnosisTime + simulator.params.horizon * 365.25;
  }

  /** @param size cells that leave together. @param competent how many of them are competent. */
  leave(departureLogSize: number, departure: number, size: number, competent: number): void {
    const { params, growth, theory } = this.simulator;
    const { initiationOdds: initiation, progressionOdds: progression } = params;
    const mode = this.stream.uniform();
    const digests = mode < params.collectiveShare || mode > 1 - params.mesenchymalShare;
    const invades = initiation * (digests ? params.proteolysis : 1);
    if (!this.#passes(step.localInvasion, size, times(params.localInvasion, invades))) return;
    if (!this.#passes(step.intravasation, size, times(params.intravasation, initiation))) return;
    this.#enter(step.competence, size);
    if (competent === 0) return;
    this.#survive(step.competence, competent);
    const company = size > 1 ? params.embolusOdds : 1;
    const circulation = times(params.circulation, progression * company);
    if (!this.#passes(step.circulation, competent, circulation)) return;
    if (!this.#passes(step.arrest, competent, times(params.arrest, progression))) return;
    if (!this.#passes(step.extravasation, competent, times(params.extravasation, progression))) return;
    this.#enter(step.survival, competent);
    const survivors = successes(this.stream, competent, times(params.survival, progression * this.host));
    if (survivors === 0) return;
    this.#survive(step.survival, survivors);

    this.#enter(step.dormancy, survivors);
    const sleep = theory.sleep(params, this.stream);
    const grow = (to: number, from: number, lines: number): number =>
      growLesion(this.stream, growth, params.deathBirthRatio, to, from, lines) * this.doublingTime;
    const pausingCells = sleep && sleep.cells > 1 ? sleep.cells : 0;
    const asleep = pausingCells > 0 ? departure + grow(pausingCells, survivors, survivors) : departure;
    // A lesion may still be on its way to the size at which it will pause.
    const pauses = sleep !== null && asleep <= this.#horizon;
    const end = pauses ? sleep.end(asleep - this.diagnosisTime) : { days: 0, fatal: false };
    const waking = asleep + end.days;
    if (pauses && waking > this.#horizon) {
      this.#add('pending', step.dormancy, survivors);
      return;
    }
    if (end.fatal) return;
    this.#survive(step.dormancy, survivors);

    this.#enter(step.colonization, survivors);
    const late = params.virulenceOdds * params.suppressorOdds * this.host;
    let able = 0;
    for (let cell = 0; cell < survivors; cell++) if (this.#colonizes(late)) able++;
    if (able === 0) return;
    const growing = pausingCells > 0 ? [pausingCells, 1] : [survivors, survivors];
    const overt = waking > this.#horizon ? Infinity : waking + grow(params.overtSize, growing[0], growing[1]);
    if (overt <= this.#horizon) this.#survive(step.colonization, survivors);
    else this.#add('pending', step.colonization, survivors);
    if (waking > this.#horizon) return;
    this.founders.push({
      departureLogSize,
      departure,
      asleep,
      waking,
      overt,
      survivors: size > 1 ? survivors : 0,
    });
  }

  /** Whether a cell has what colonization takes: the gift, and a return from EMT in time if it left changed. */
  #colonizes(odds: number): boolean {
    const { params, theory } = this.simulator;
    if (this.stream.uniform() >= times(params.colonization, odds)) return false;
    const leftMesenchymal = this.stream.uniform() < (theory.mesenchymal ?? 1 - params.epithelialShare);
    return (
      !leftMesenchymal || literalClock(this.stream, 365.25 * params.emtReversionRate) <= params.metWindow
    );
  }

  /** Whether cells that stay together pass, all or none. */
  #passes(index: number, cells: number, probability: number): boolean {
    this.#enter(index, cells);
    if (this.stream.uniform() >= probability) return false;
    this.#survive(index, cells);
    return true;
  }

  #enter(index: number, cells: number): void {
    this.#add('entered', index, cells);
  }

  #survive(index: number, cells: number): void {
    this.#add('survived', index, cells);
  }

  #add(count: keyof LiteralCounts, index: number, cells: number): void {
    this.cells[count][index] += cells;
    this.events[count][index]++;
  }
}
