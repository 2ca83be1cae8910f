import type { DormancySummary } from './cohort-summary.js';

/** Half a year: width of the bins of sleep, days. */
const sleepBinDays = 182.625;
/** Parts of such a bin that tell how long founders could be seen asleep: within these all count as seen to the middle. */
const parts = 8;

/** One way of sleeping, as far as the recorder must know it: durations in days, `began` in days from diagnosis. */
export interface RecordedSleep {
  readonly mechanism: string;
  readonly law: {
    /** Whether the law depends on `began`. */
    readonly dated: boolean;
    /** P(has woken within `duration`, of a sleep that began on day `began`). */
    wokenProbability(duration: number, began: number): number;
  };
}

/** How a sleep stands at the horizon: index of its count. */
export const sleepState = { woken: 0, asleep: 1, diedAsleep: 2 } as const;
const states = 3;

/** Counts the sleep of founders. Memory does not grow with them. */
export class SleepRecorder {
  readonly #kinds: readonly RecordedSleep[];
  readonly #horizon: number;
  readonly #edges: Float64Array;
  readonly #woken: Float64Array;
  /** Sleepers by the time from falling asleep to the horizon, which also tells the date. Shape [kinds][bins × parts]. */
  readonly #followed: readonly Float64Array[];
  /** Shape [kinds][states]. */
  readonly #counts: Float64Array;
  #immediate = 0;

  /**
   * @param horizon days from diagnosis.
   * @param longest longest sleep there can be, days.
   */
  constructor(kinds: readonly RecordedSleep[], horizon: number, longest: number) {
    this.#kinds = kinds;
    this.#horizon = horizon;
    const bins = Math.ceil(longest / sleepBinDays);
    this.#edges = Float64Array.from({ length: bins + 1 }, (_, i) => i * sleepBinDays);
    this.#woken = new Float64Array(bins);
    this.#followed = kinds.map(() => new Float64Array(bins * parts));
    this.#counts = new Float64Array(kinds.length * states);
  }

  /** Counts a founder that grew without sleeping. */
  addImmediate(weight: number): void {
    this.#immediate += weight;
  }

  /**
   * Counts a sleep that began by the horizon.
   * @param state one of {@link sleepState}.
   * @param slept its duration where it ended in waking, days.
   * @param followed days from falling asleep to the horizon.
   */
  addSleep(weight: number, kind: number, state: number, slept: number, followed: number): void {
    const ofKind = this.#followed[kind];
    ofKind[Math.min(Math.floor((followed * parts) / sleepBinDays), ofKind.length - 1)] += weight;
    this.#counts[kind * states + state] += weight;
    if (state === sleepState.woken) {
      this.#woken[Math.min(Math.floor(slept / sleepBinDays), this.#woken.length - 1)] += weight;
    }
  }

  /** Everything counted so far. */
  summary(): DormancySummary {
    const expected = new Float64Array(this.#woken.length);
    this.#kinds.forEach(({ law }, kind) => this.#expect(law, this.#followed[kind], expected));
    const mechanisms = this.#kinds.map(({ mechanism }, kind) => ({
      mechanism,
      woken: this.#counts[kind * states + sleepState.woken],
      asleep: this.#counts[kind * states + sleepState.asleep],
      diedAsleep: this.#counts[kind * states + sleepState.diedAsleep],
    }));
    return {
      durations: { edges: this.#edges.slice(), counts: this.#woken.slice(), expected },
      immediate: this.#immediate,
      asleep: mechanisms.reduce((sum, { asleep }) => sum + asleep, 0),
      diedAsleep: mechanisms.reduce((sum, { diedAsleep }) => sum + diedAsleep, 0),
      mechanisms,
    };
  }

  /** Adds what the law expects of these sleepers to the bins, each as far as it could be seen asleep. */
  #expect(law: RecordedSleep['law'], followed: Float64Array, expected: Float64Array): void {
    const undated = law.dated ? null : this.#edges.map((edge) => law.wokenProbability(edge, 0));
    for (let part = 0; part < followed.length; part++) {
      const sleepers = followed[part];
      if (sleepers === 0) continue;
      const seen = ((part + 0.5) / parts) * sleepBinDays;
      const began = this.#horizon - seen;
      const last = Math.floor(part / parts);
      let before = 0;
      for (let bin = 0; bin <= last; bin++) {
        const to = bin === last ? seen : this.#edges[bin + 1];
        const woken = undated && bin < last ? undated[bin + 1] : law.wokenProbability(to, began);
        expected[bin] += sleepers * (woken - before);
        before = woken;
      }
    }
  }
}
