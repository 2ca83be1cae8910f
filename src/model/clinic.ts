import type { VirtualPatient } from './virtual-patient.js';

/** What becomes of one patient under one theory. Times in days from diagnosis. */
export interface Outcome {
  /** First overt metastasis: at most 0 where found at diagnosis, Infinity where there is none. Loss is left out. */
  firstOvert: number;
  /** Metastases overt by the horizon. Loss is left out. */
  metastases: number;
  /** First overt metastasis, loss to follow-up or horizon, whichever comes first; 0 if metastatic at diagnosis. */
  time: number;
  /** Whether `time` is that of a metastasis. */
  event: boolean;
}

/** Watches patients from diagnosis to the horizon. */
export class Clinic {
  /** Of the patient last watched. To be set before: `firstOvert`, and `metastases` as far as they are counted one by one. */
  readonly outcome: Outcome = { firstOvert: Infinity, metastases: 0, time: 0, event: false };
  readonly #horizon: number;

  /** @param horizon days from diagnosis. */
  constructor(horizon: number) {
    this.#horizon = horizon;
  }

  /** Completes the outcome. */
  watch({ lossTime }: VirtualPatient): void {
    const { outcome } = this;
    const { firstOvert } = outcome;
    outcome.metastases = firstOvert <= this.#horizon ? Math.max(1, outcome.metastases) : 0;
    const lastSeen = Math.min(lossTime, this.#horizon);
    outcome.event = firstOvert <= Math.max(0, lastSeen);
    outcome.time = outcome.event ? Math.max(0, firstOvert) : lastSeen;
  }
}
