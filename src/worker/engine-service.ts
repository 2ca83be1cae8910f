import type { CohortRequest } from '../model/cohort-request.js';
import type { PatientLife } from '../model/patient-life.js';
import type { PatientOutcomeId } from '../model/patient-outcomes.js';
import type { Credit, EngineService, Frame, RunRequest, SummaryFrame } from '../protocol/messages.js';
import { ActiveRun } from './active-run.js';
import type { Pace } from './pace.js';
import { PatientLooker } from './patient-looker.js';
import { SlicedSearch } from './sliced-search.js';
import { transferables } from './transferables.js';

/** The part of a `MessagePort` on which frames go out and credits come in. */
export interface FramePort {
  postMessage(frame: Frame, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<Credit>) => void) | null;
}

/**
 * The engine at the other end of a port: simulates in short slices, so that the next request is heard between two of
 * them. It holds at most one run and one request that waits to replace it.
 */
export class SlicedEngineService implements EngineService {
  readonly #port: FramePort;
  readonly #pace: Pace;
  readonly #looker = new PatientLooker();
  #search: SlicedSearch | null = null;
  #credits = 0;
  #active: ActiveRun | null = null;
  #waiting: RunRequest | null = null;
  #isHeld = false;
  #isTurnAsked = false;

  constructor(port: FramePort, pace: Pace) {
    this.#port = port;
    this.#pace = pace;
    port.onmessage = () => {
      this.#credits++;
      this.#askForTurn();
    };
  }

  run(request: RunRequest): void {
    this.#waiting = request;
    this.#isHeld = false;
    this.#askForTurn();
  }

  pause(): void {
    const current = this.#waiting ?? this.#active;
    if (current === null || this.#isHeld) return;
    this.#isHeld = true;
    this.#guarded(() => this.#sendHeldState());
    this.#port.postMessage({ kind: 'paused', runId: current.runId }, []);
  }

  resume(): void {
    this.#isHeld = false;
    this.#askForTurn();
  }

  cancel(): void {
    this.#active = null;
    this.#waiting = null;
    this.#isHeld = false;
    this.stopSearch();
  }

  patientLives(request: CohortRequest, patient: number): PatientLife[] {
    return this.#looker.lives(request, patient);
  }

  findPatient(request: CohortRequest, outcome: PatientOutcomeId, from: number): Promise<number | null> {
    this.stopSearch();
    this.#search = new SlicedSearch(this.#looker.search(request, outcome, from), this.#pace);
    return this.#search.result;
  }

  stopSearch(): void {
    this.#search?.stop();
  }

  #askForTurn(): void {
    if (this.#isTurnAsked || !this.#hasWork()) return;
    this.#isTurnAsked = true;
    this.#pace.nextTurn(() => {
      this.#isTurnAsked = false;
      this.#guarded(() => this.#turn());
      this.#askForTurn();
    });
  }

  #hasWork(): boolean {
    if (this.#isHeld) return false;
    if (this.#active === null) return this.#waiting !== null;
    return !this.#active.isSimulated || this.#credits > 0 || this.#mayReplace();
  }

  /** A run that was shown nothing of is not replaced yet: else a fast drag would never show anything. */
  #mayReplace(): boolean {
    return this.#waiting !== null && (this.#active === null || this.#active.isShown);
  }

  #turn(): void {
    if (this.#isHeld) return;
    const deadline = this.#pace.now() + this.#pace.budget;
    if (this.#mayReplace()) this.#startWaiting();
    const run = this.#active;
    if (run === null) return;
    while (!run.isSimulated) {
      run.advance();
      const now = this.#pace.now();
      if (this.#credits > 0 && run.isPartialDue(now)) this.#send(run.frame('partial', now));
      if (now >= deadline) break;
    }
    if (run.isSimulated && this.#credits > 0) this.#finish(run);
  }

  #startWaiting(): void {
    const request = this.#waiting!;
    this.#waiting = null;
    this.#active = null;
    try {
      this.#active = new ActiveRun(request);
      this.#looker.remember(request, this.#active.cohort);
    } catch (error) {
      this.#fail(request.runId, error);
    }
  }

  #finish(run: ActiveRun): void {
    const kind = this.#waiting === null ? 'complete' : 'partial';
    this.#send(run.frame(kind, this.#pace.now()));
    this.#active = null;
  }

  #sendHeldState(): void {
    const run = this.#active;
    if (run === null || !run.isUnderWay || this.#waiting !== null || this.#credits === 0) return;
    this.#send(run.frame('partial', this.#pace.now()));
  }

  #send(frame: SummaryFrame): void {
    this.#credits--;
    this.#port.postMessage(frame, transferables(frame));
  }

  /** An error of the engine ends the run, and only the run. */
  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (this.#active === null) throw error;
      const { runId } = this.#active;
      this.#active = null;
      this.#fail(runId, error);
    }
  }

  #fail(runId: number, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#port.postMessage({ kind: 'failed', runId, message }, []);
  }
}
