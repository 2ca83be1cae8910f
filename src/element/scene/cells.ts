import { cascadeSteps } from '../../summary/cascade-ends.js';
import { competenceRow, type DoorShares, type SceneShares } from './shares.js';

/** Cells that come to each door in a second. */
const perSecond = 5;
/** Seconds from one door to the next. */
const crossing = 5;
/** Seconds for which a cell is seen after its fate, by fate. */
export const seenAfter = [1.4, 2, 7] as const;
/** Seconds of the shortest and of the longest sleep shown. */
const sleeps = [1, 6] as const;
/** How far on their way to the door of dormancy cells fall asleep. */
const beds = [0.3, 0.8] as const;
/** The picture begins as if it had moved for so long, seconds. */
const headStart = 12;
const stride = 0.1;

const dormancyRow = cascadeSteps.indexOf('dormancy');

/** One cell in the picture. */
export interface Cell {
  /** Row of the cascade whose door it comes to. */
  readonly row: number;
  /** −1 to 1: its place across the stream. */
  readonly lane: number;
  /** Whether it could found a metastasis. */
  readonly isCompetent: boolean;
  /** The progress at which it falls asleep. */
  readonly bed: number;
  /** Seconds of sleep to come. */
  sleep: number;
  /** 0 at the door before, 1 at its door. */
  progress: number;
  /** Position in `fates`; −1 before its door. */
  fate: number;
  /** Seconds since its fate. */
  since: number;
}

/** Whether a cell sleeps just now. */
export const isAsleep = ({ sleep, progress, bed }: Cell): boolean => sleep > 0 && progress >= bed;

/** Deals out kinds so that each has had its share, to within one, at any time, even while shares change. */
export class Dealer {
  readonly #due: number[] = [];

  /** @returns an index of `shares`. */
  deal(shares: DoorShares): number {
    shares.forEach((share, kind) => (this.#due[kind] = (this.#due[kind] ?? 0) + share));
    const dealt = this.#due.indexOf(Math.max(...this.#due));
    this.#due[dealt]!--;
    return dealt;
  }
}

/** The multiples of an irrational step, from 0 to 1: they leave no gap, as chance would. */
const spread = (index: number, step: number): number => (index * step) % 1;
const within = ([from, to]: readonly [number, number], share: number): number => from + (to - from) * share;

/**
 * The cells of one theory on their way. Every stretch between two doors has the same stream: what a door lets through
 * is magnified, not what it holds back made less. Nothing here is drawn by chance.
 */
export class Cells {
  /** Changed by each summary. */
  shares: SceneShares;
  all: Cell[] = [];
  /** Cells that came to each door and met their fate, since the beginning. Shape [cascadeSteps][fates]. */
  readonly tally = cascadeSteps.map(() => [0, 0, 0]);
  readonly #fates = cascadeSteps.map(() => new Dealer());
  readonly #competence = cascadeSteps.map(() => new Dealer());
  readonly #sleep = new Dealer();
  #born = 0;
  #clock = 0;

  constructor(shares: SceneShares) {
    this.shares = shares;
    for (let time = 0; time < headStart; time += stride) this.advance(stride);
  }

  /** @param seconds at most a few tenths, or cells leap. */
  advance(seconds: number): void {
    this.#clock += seconds;
    for (; this.#born < this.#clock * perSecond; this.#born++) {
      for (const row of cascadeSteps.keys()) this.#enter(row);
    }
    for (const cell of this.all) this.#move(cell, seconds);
    this.all = this.all.filter(({ fate, since }) => fate < 0 || since < seenAfter[fate]!);
  }

  #enter(row: number): void {
    const { doors, sleepers } = this.shares;
    // Nobody comes to a door where none is expected.
    if (!(doors[row]![0]! >= 0)) return;
    const able = doors[competenceRow]![0]!;
    const number = this.#born + 31 * row;
    const willSleep = row === dormancyRow && this.#sleep.deal([sleepers, 1 - sleepers]) === 0;
    this.all.push({
      row,
      lane: 2 * spread(number, 0.618034) - 1,
      isCompetent: row > competenceRow || (able > 0 && this.#competence[row]!.deal([able, 1 - able]) === 0),
      bed: within(beds, spread(number, 0.732051)),
      sleep: willSleep ? within(sleeps, spread(number, 0.56984)) : 0,
      progress: -spread(number, 0.754878) / (perSecond * crossing),
      fate: -1,
      since: 0,
    });
  }

  #move(cell: Cell, seconds: number): void {
    if (cell.fate >= 0) cell.since += seconds;
    else if (isAsleep(cell)) cell.sleep -= seconds;
    else if ((cell.progress += seconds / crossing) >= 1) this.#decide(cell);
  }

  #decide(cell: Cell): void {
    const { row, isCompetent } = cell;
    if (row === competenceRow) cell.fate = isCompetent ? 0 : 1;
    else cell.fate = this.#fates[row]!.deal(this.shares.doors[row]!);
    this.tally[row]![cell.fate]!++;
  }
}
