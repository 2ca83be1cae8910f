import { CohortRun } from '../model/cohort-run.js';
import type { RunRequest, SummaryFrame } from '../protocol/messages.js';

/** Shortest time between two partial summaries of a run, milliseconds. */
const partialInterval = 100;

/** A run at work: the cohort, and what of it has been sent. */
export class ActiveRun {
  readonly runId: number;
  readonly cohort: CohortRun;
  #isSimulated = false;
  #lastFrame = -Infinity;

  /** @throws RangeError where the engine refuses the request. */
  constructor(request: RunRequest) {
    this.runId = request.runId;
    this.cohort = new CohortRun(request);
  }

  /** All patients are simulated. */
  get isSimulated(): boolean {
    return this.#isSimulated;
  }

  /** A summary of this run has gone out. */
  get isShown(): boolean {
    return this.#lastFrame > -Infinity;
  }

  /** Some patients are simulated, and not yet all. */
  get isUnderWay(): boolean {
    return this.cohort.done > 0 && !this.#isSimulated;
  }

  /** Simulates the next block of patients. */
  advance(): void {
    this.#isSimulated = !this.cohort.advance();
  }

  /**
   * The first block is due at once, later states ten times a second: the charts cost more than the patients.
   * @param now milliseconds.
   */
  isPartialDue(now: number): boolean {
    return this.isUnderWay && now - this.#lastFrame >= partialInterval;
  }

  /** @param now milliseconds. */
  frame(kind: SummaryFrame['kind'], now: number): SummaryFrame {
    this.#lastFrame = now;
    return { kind, runId: this.runId, summary: this.cohort.summary() };
  }
}
