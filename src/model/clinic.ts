import type { Founders } from './founders.js';
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

/** Watches a patient from diagnosis to the horizon (days from diagnosis). */
export function observe(
  patient: VirtualPatient,
  founders: Founders,
  horizon: number,
  outcome: Outcome,
): void {
  const { count, overt } = founders;
  const end = patient.diagnosisTime + horizon;
  let first = Infinity;
  let seen = 0;
  for (let i = 0; i < count; i++) {
    if (overt[i] < first) first = overt[i];
    if (overt[i] <= end) seen++;
  }
  outcome.firstOvert = first - patient.diagnosisTime;
  outcome.metastases = Math.round(seen * founders.weight);
  const lastSeen = Math.min(patient.lossTime, horizon);
  outcome.event = outcome.firstOvert <= Math.max(0, lastSeen);
  outcome.time = outcome.event ? Math.max(0, outcome.firstOvert) : lastSeen;
}
