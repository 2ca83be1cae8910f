import type { CohortRequest } from '../model/cohort-request.js';
import type { PatientLife } from '../model/patient-life.js';
import type { PatientOutcomeId } from '../model/patient-outcomes.js';
import type { CohortSummary } from '../summary/cohort-summary.js';

/** A run as the page asks for it. A run with a higher `runId` replaces the one before. */
export interface RunRequest extends CohortRequest {
  readonly runId: number;
}

/** A summary on its way to the page. It costs one credit; its typed arrays are handed over, not copied. */
export interface SummaryFrame {
  readonly kind: 'partial' | 'complete';
  readonly runId: number;
  readonly summary: CohortSummary;
}

/** What travels on the frame port towards the page. The end marker is a frame too, so that order is kept. */
export type Frame =
  | SummaryFrame
  | { readonly kind: 'paused'; readonly runId: number }
  | { readonly kind: 'failed'; readonly runId: number; readonly message: string };

/** What travels on the frame port towards the engine: the page can take one more summary. None is sent without. */
export interface Credit {
  readonly kind: 'credit';
}

/** What the engine offers by call. Frames go out on a port of their own. */
export interface EngineService {
  /** Starts a run; the one before, if any, ends without a complete frame, but not without its first partial one. */
  run(request: RunRequest): void;
  /** Holds the run where it is. */
  pause(): void;
  /** Goes on with a held run. */
  resume(): void;
  /** Ends the run without another frame. */
  cancel(): void;
  /** The life of one patient under each theory of the request. */
  patientLives(request: CohortRequest, patient: number): PatientLife[];
  /**
   * The next patient of the request with an outcome, from the one after `from` on and around the end; null where no
   * patient has it. Rejects with an AbortError where another search, `stopSearch` or `cancel` comes before its end.
   */
  findPatient(request: CohortRequest, outcome: PatientOutcomeId, from: number): Promise<number | null>;
  stopSearch(): void;
}
