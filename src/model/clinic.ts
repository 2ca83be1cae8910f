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

/** An outcome to be filled by {@link observe}. */
export const emptyOutcome = (): Outcome => ({ firstOvert: Infinity, metastases: 0, time: 0, event: false });

/**
 * Watches a patient from diagnosis to the horizon. Times in days from diagnosis.
 * @param firstOvert when the first metastasis is overt.
 * @param metastases how many are overt by the horizon, as far as they are counted one by one.
 */
export function observe(
  patient: VirtualPatient,
  firstOvert: number,
  metastases: number,
  horizon: number,
  outcome: Outcome,
): void {
  outcome.firstOvert = firstOvert;
  outcome.metastases = firstOvert <= horizon ? Math.max(1, metastases) : 0;
  const lastSeen = Math.min(patient.lossTime, horizon);
  outcome.event = outcome.firstOvert <= Math.max(0, lastSeen);
  outcome.time = outcome.event ? Math.max(0, outcome.firstOvert) : lastSeen;
}
