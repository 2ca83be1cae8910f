import type { Parameters } from '../../src/model/parameter-table.js';
import type { TheoryId } from '../../src/model/theories/registry.js';
import type { RandomStream } from '../../src/random/random-stream.js';
import { literalClock } from './literal-draws.js';
import { literalSleep, wakeful, type LiteralSleep } from './literal-sleep.js';

/** The rules of one theory, told cell by cell. */
export interface LiteralTheory {
  /** Standard deviation of the log of the host factor. */
  hostSpread(params: Parameters): number;
  /** How much faster clone cells divide and die than the others. */
  fitness?(params: Parameters): number;
  /** Switches per unswitched cell in log-size time. */
  switchRate(params: Parameters): number;
  /** Cells that leave per day, of a tumor of `cells`. */
  leavePerDay(params: Parameters, cells: number): number;
  /** Chance that a cell which leaves is competent, in a tumor of `cells`, with `switched` clone cells. */
  competent(
    params: Parameters,
    cells: number,
    switched: number,
    propensity: number,
    stream: RandomStream,
  ): number;
  /** Chance that a competent cell leaves mesenchymal; left out: as in the tumor at rest. */
  readonly mesenchymal?: number;
  /** Chance of each cell to be competent in those patches of the tumor where any is; 1 if left out. */
  competentInPatch?(params: Parameters): number;
  /** How many of cells that leave together are competent, in such a patch; each by its own luck if left out. */
  competentAmong?(params: Parameters, size: number, stream: RandomStream): number;
  /** How a cell sleeps at its site; null where it grows at once. */
  sleep(params: Parameters, stream: RandomStream): LiteralSleep | null;
}

const sleepOfSome = (params: Parameters, stream: RandomStream): LiteralSleep | null =>
  stream.uniform() < params.dormantShare ? literalSleep(params, stream) : null;

/** Hits come one by one; a clock of death runs beside each. */
const hitByHit = (params: Parameters, stream: RandomStream): LiteralSleep => ({
  cells: 1,
  end() {
    let days = 0;
    for (let hit = 0; hit < params.localHits; hit++) {
      const gained = literalClock(stream, params.localHitRate * wakeful(params));
      const death = literalClock(stream, params.dormantDeathRate);
      days += Math.min(gained, death);
      if (death < gained) return { days, fatal: true };
    }
    return { days, fatal: false };
  },
});

/** Competent cells that leave under parallel evolution, per day: min(rate (N/10⁶)^γ, limit N). */
const disseminated = (params: Parameters, cells: number): number =>
  Math.min(
    params.disseminationRate * Math.pow(cells / 1e6, params.disseminationExponent),
    params.disseminationLimit * cells,
  );

/** Share of the cells at the front, where a stroma induces EMT that has learned to. */
const induced = ({ breachSize }: Parameters, cells: number): number =>
  cells <= breachSize
    ? 0
    : Math.pow(cells / breachSize, -1 / 3) * (1 - Math.exp(-Math.log(cells / breachSize) / 3));

/** Whether a cell is switched, walking down its line from the first cell: one clock for each way. */
function switchedLine(params: Parameters, cells: number, stream: RandomStream): boolean {
  const divisions = 1 / (1 - params.deathBirthRatio);
  let switched = false;
  let left = Math.log(cells);
  for (;;) {
    const probability = switched ? params.reversionProbability : params.variantProbability;
    left += Math.log(stream.uniform()) / (divisions * probability);
    if (left < 0) return switched;
    switched = !switched;
  }
}

/** Every theory, told cell by cell. */
export const literalTheories: Readonly<Record<TheoryId, LiteralTheory>> = {
  'clonal-selection': {
    hostSpread: (params) => params.hostSpread,
    // One daughter of a division is switched; every cell divides at 1/(1−ε).
    switchRate: (params) => params.switchProbability / (1 - params.deathBirthRatio),
    leavePerDay: (params, cells) => params.departureRate * cells,
    competent: (_, cells, switched) => switched / (cells + switched),
    sleep: sleepOfSome,
  },
  'parallel-evolution': {
    hostSpread: (params) => params.localHostSpread,
    switchRate: () => 0,
    leavePerDay: (params, cells) => params.departureRate * cells + disseminated(params, cells),
    competent: (params, cells) => {
      const able = disseminated(params, cells);
      return able / (params.departureRate * cells + able);
    },
    sleep: (params, stream) => literalSleep(params, stream, hitByHit(params, stream)),
  },
  'initial-oncogenesis': {
    hostSpread: (params) => params.hostSpread,
    switchRate: () => 0,
    leavePerDay: (params, cells) => params.departureRate * cells,
    competent: (params, cells, _, propensity) => propensity * induced(params, cells),
    mesenchymal: 1,
    sleep: sleepOfSome,
  },
  'clonal-dominance': {
    hostSpread: (params) => params.hostSpread,
    fitness: (params) => params.dominantFitness,
    switchRate: (params) => params.dominantSwitchProbability / (1 - params.deathBirthRatio),
    leavePerDay: (params, cells) => params.departureRate * cells,
    competent: (_, cells, switched) => switched / (cells + switched),
    sleep: sleepOfSome,
  },
  'cancer-stem-cells': {
    hostSpread: (params) => params.hostSpread,
    switchRate: () => 0,
    leavePerDay: (params, cells) => params.departureRate * cells,
    competent: (params, cells, _switched, _propensity, stream) => {
      const odds = params.stemShare / (1 - params.stemShare);
      const raised = params.stemOddsOfEmt * odds;
      return stream.uniform() < induced(params, cells) ? raised / (1 + raised) : odds / (1 + odds);
    },
    // Stem cells sit in niches, as dense in them as the front is.
    competentInPatch: (params) => {
      const raised = (params.stemOddsOfEmt * params.stemShare) / (1 - params.stemShare);
      return raised / (1 + raised);
    },
    sleep: sleepOfSome,
  },
  'host-polymorphism': {
    hostSpread: (params) => params.polymorphismSpread,
    switchRate: () => 0,
    leavePerDay: (params, cells) => params.departureRate * cells,
    competent: (params) => params.cellCompetence,
    competentInPatch: (params) => params.cellCompetence,
    sleep: sleepOfSome,
  },
  'dynamic-heterogeneity': {
    hostSpread: (params) => params.hostSpread,
    switchRate: () => 0,
    leavePerDay: (params, cells) => params.departureRate * cells,
    competent: (params, cells, _switched, _propensity, stream) =>
      switchedLine(params, cells, stream) ? 1 : 0,
    sleep: sleepOfSome,
  },
  'cell-cooperation': {
    hostSpread: (params) => params.hostSpread,
    switchRate: () => 0,
    leavePerDay: (params, cells) => params.departureRate * cells,
    competent: () => 1,
    mesenchymal: 0,
    // Who does not lead follows; followers need a leader.
    competentAmong: (params, size, stream) => {
      let leaders = 0;
      for (let cell = 0; cell < size; cell++) if (stream.uniform() < params.leaderShare) leaders++;
      return leaders > 0 ? size - leaders : 0;
    },
    sleep: sleepOfSome,
  },
};
