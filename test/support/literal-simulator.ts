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
}

/** One literal patient. Counts have shape [cascadeSteps] and hold at the horizon. */
export interface LiteralPatient {
  readonly diagnosisTime: number;
  /** Switched cells alive at diagnosis. */
  readonly switched: number;
  readonly entered: Float64Array;
  readonly survived: Float64Array;
  readonly pending: Float64Array;
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
        slowest;
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
          const leaving = theory.leavePerDay(params, cells) / (growth.rate(x) / doublingTime);
          if (leaving > leaves) throw new Error('The bound on departures does not hold');
          if (event < leaving) {
            const competent =
              stream.uniform() < theory.competent(params, cells, switched, propensity, stream);
            walk.leave(x, growth.age(x) * doublingTime, competent);
          }
        }
      }
      x = end;
    }
    walk.switched = switched;
    return walk;
  }
}

const step = Object.fromEntries(cascadeSteps.map((id, index) => [id, index])) as Record<
  (typeof cascadeSteps)[number],
  number
>;

/** A probability whose odds are multiplied. */
function times(probability: number, factor: number): number {
  const odds = (factor * probability) / (1 - probability);
  return odds === Infinity ? 1 : odds / (1 + odds);
}

/** The cells of one patient on their way. */
class Walk implements LiteralPatient {
  switched = 0;
  readonly entered = new Float64Array(cascadeSteps.length);
  readonly survived = new Float64Array(cascadeSteps.length);
  readonly pending = new Float64Array(cascadeSteps.length);
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

  leave(departureLogSize: number, departure: number, competent: boolean): void {
    const { params, growth, theory } = this.simulator;
    const { initiationOdds: initiation, progressionOdds: progression } = params;
    const mode = this.stream.uniform();
    const digests = mode < params.collectiveShare || mode > 1 - params.mesenchymalShare;
    const invades = initiation * (digests ? params.proteolysis : 1);
    if (!this.#passes(step.localInvasion, times(params.localInvasion, invades))) return;
    if (!this.#passes(step.intravasation, times(params.intravasation, initiation))) return;
    if (!this.#passes(step.competence, competent ? 1 : 0)) return;
    if (!this.#passes(step.circulation, times(params.circulation, progression))) return;
    if (!this.#passes(step.arrest, times(params.arrest, progression))) return;
    if (!this.#passes(step.extravasation, times(params.extravasation, progression))) return;
    if (!this.#passes(step.survival, times(params.survival, progression * this.host))) return;

    this.entered[step.dormancy]++;
    const sleep = theory.sleep(params, this.stream);
    const grow = (to: number, from: number): number =>
      growLesion(this.stream, growth, params.deathBirthRatio, to, from) * this.doublingTime;
    const cells = sleep?.cells ?? 1;
    const asleep = cells > 1 ? departure + grow(cells, 1) : departure;
    // A lesion may still be on its way to the size at which it will pause.
    const pauses = sleep !== null && asleep <= this.#horizon;
    const end = pauses ? sleep.end(asleep - this.diagnosisTime) : { days: 0, fatal: false };
    const waking = asleep + end.days;
    if (pauses && waking > this.#horizon) {
      this.pending[step.dormancy]++;
      return;
    }
    if (end.fatal) return;
    this.survived[step.dormancy]++;

    this.entered[step.colonization]++;
    const late = params.virulenceOdds * params.suppressorOdds * this.host;
    if (this.stream.uniform() >= times(params.colonization, late)) return;
    const leftMesenchymal = this.stream.uniform() < (theory.mesenchymal ?? 1 - params.epithelialShare);
    if (leftMesenchymal && literalClock(this.stream, 365.25 * params.emtReversionRate) > params.metWindow)
      return;
    const overt = waking > this.#horizon ? Infinity : waking + grow(params.overtSize, cells);
    if (overt <= this.#horizon) this.survived[step.colonization]++;
    else this.pending[step.colonization]++;
    if (waking <= this.#horizon) this.founders.push({ departureLogSize, departure, asleep, waking, overt });
  }

  #passes(index: number, probability: number): boolean {
    this.entered[index]++;
    if (this.stream.uniform() >= probability) return false;
    this.survived[index]++;
    return true;
  }
}
