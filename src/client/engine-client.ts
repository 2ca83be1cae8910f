import type { Remote } from 'comlink';
import type { CohortRequest } from '../model/cohort-request.js';
import type { PatientLife } from '../model/patient-life.js';
import type { PatientOutcomeId } from '../model/patient-outcomes.js';
import type { EngineService, Frame, SummaryFrame } from '../protocol/messages.js';
import type { CohortSummary } from '../summary/cohort-summary.js';
import { afterPaint } from './after-paint.js';
import { EngineConnection } from './engine-connection.js';
import { pagePool, type EnginePool } from './engine-pool.js';
import type { StartedEngine } from './start-engine.js';

/** What the client tells. The callbacks come in the order in which things happened. */
export interface EngineHandlers {
  /** The engine is up: which path runs, and why the earlier ones were refused. */
  onStart?(engine: Pick<StartedEngine, 'path' | 'refusals'>): void;
  /** The first patients of a run; each time more of them, until the run ends or is replaced. */
  onPartial(runId: number, summary: CohortSummary): void;
  /** All patients of the latest run. */
  onComplete(runId: number, summary: CohortSummary): void;
  /** The latest run is held. */
  onPause?(runId: number): void;
  /** The latest run has failed. The next one may well succeed. */
  onFailure(runId: number, message: string): void;
}

/** Where the client gets its engine. */
export interface EngineClientOptions {
  /** Address of a self-hosted worker script. */
  readonly workerSrc?: string | null;
  readonly pool?: EnginePool;
}

/**
 * The page's side of the engine. The latest request wins: of the runs before it, only a first state may still come,
 * so that charts follow a slider that does not rest. Starts the engine when first needed, also after `dispose`.
 */
export class EngineClient {
  readonly #handlers: EngineHandlers;
  readonly #workerSrc: string | null;
  readonly #pool: EnginePool;
  #connection: Promise<EngineConnection> | null = null;
  #latestRun = 0;
  #latestShown = 0;
  /** Of the runs up to this one nothing is expected any more. */
  #endedThrough = 0;

  constructor(handlers: EngineHandlers, { workerSrc = null, pool = pagePool }: EngineClientOptions = {}) {
    this.#handlers = handlers;
    this.#workerSrc = workerSrc || null;
    this.#pool = pool;
  }

  /** Starts the engine ahead of the first run. */
  start(): void {
    void this.#connect();
  }

  /** Starts a run in place of the one before. @returns its id, higher than all before. */
  run(request: CohortRequest): number {
    const runId = ++this.#latestRun;
    this.#command(this.#connect(), (service) => service.run({ ...request, runId }));
    return runId;
  }

  /** Holds the run; `onPause` tells when it stands. */
  pause(): void {
    this.#command(this.#connection, (service) => service.pause());
  }

  /** Goes on with a held run. */
  resume(): void {
    this.#command(this.#connection, (service) => service.resume());
  }

  /** Ends the run: nothing comes of it any more. */
  cancel(): void {
    this.#endedThrough = this.#latestRun;
    this.#command(this.#connection, (service) => service.cancel());
  }

  /**
   * The life of one patient under each theory of the request.
   * @throws AbortError where the client is disposed of meanwhile, Error where the engine refuses the request.
   */
  async patientLives(request: CohortRequest, patient: number): Promise<PatientLife[]> {
    const { service, closed } = await this.#connect();
    return Promise.race([service.patientLives(request, patient), closed]);
  }

  /**
   * The next patient of the request with an outcome, from the one after `from` on and around the end; null where no
   * patient has it.
   * @throws AbortError where another search or `stopSearch` comes before its end, or the client is disposed of; Error
   * where the engine refuses the request.
   */
  async findPatient(request: CohortRequest, outcome: PatientOutcomeId, from: number): Promise<number | null> {
    const { service, closed } = await this.#connect();
    return Promise.race([service.findPatient(request, outcome, from), closed]);
  }

  /** Ends a search; where there is none, nothing happens. */
  stopSearch(): void {
    this.#command(this.#connection, (service) => service.stopSearch());
  }

  /** Ends the run and gives the engine back. */
  dispose(): void {
    this.#endedThrough = this.#latestRun;
    const connection = this.#connection;
    this.#connection = null;
    void connection?.then((opened) => opened.close());
  }

  #connect(): Promise<EngineConnection> {
    if (this.#connection === null) {
      const connection = this.#open();
      this.#connection = connection;
      void connection.then(({ engine, closed }) => {
        if (this.#connection !== connection) return;
        this.#handlers.onStart?.({ path: engine.path, refusals: engine.refusals });
        // An engine that outlives this line must not hold on to who used it.
        Promise.race([engine.breakdown, closed]).then(
          (reason) => this.#breakDown(connection, reason),
          () => undefined,
        );
      });
    }
    return this.#connection;
  }

  async #open(): Promise<EngineConnection> {
    const lease = await this.#pool.lease(this.#workerSrc);
    return new EngineConnection(lease, (frame, connection) => this.#take(frame, connection));
  }

  #command(
    connection: Promise<EngineConnection> | null,
    call: (service: Remote<EngineService>) => Promise<void>,
  ): void {
    const runId = this.#latestRun;
    connection
      ?.then(async ({ service, closed }) => Promise.race([call(service), closed]))
      .catch((error: unknown) => {
        this.#fail(runId, error instanceof Error ? error.message : String(error));
      });
  }

  #breakDown(connection: Promise<EngineConnection>, reason: string): void {
    if (this.#connection !== connection) return;
    this.#connection = null;
    void connection.then((opened) => opened.close());
    this.#fail(this.#latestRun, reason);
  }

  #fail(runId: number, message: string): void {
    if (!this.#isCurrent(runId)) return;
    this.#endedThrough = runId;
    this.#handlers.onFailure(runId, message);
  }

  #take(frame: Frame, connection: EngineConnection): void {
    if ('summary' in frame) {
      this.#takeSummary(frame, connection);
    } else if (this.#isCurrent(frame.runId)) {
      if (frame.kind === 'paused') this.#handlers.onPause?.(frame.runId);
      else this.#fail(frame.runId, frame.message);
    }
  }

  #takeSummary({ kind, runId, summary }: SummaryFrame, connection: EngineConnection): void {
    const isFirstOfRun = runId > this.#latestShown;
    const isWanted = runId > this.#endedThrough && (runId === this.#latestRun || isFirstOfRun);
    if (!isWanted) {
      connection.giveCredit();
      return;
    }
    afterPaint(() => connection.giveCredit());
    this.#latestShown = runId;
    if (kind === 'complete' && runId === this.#latestRun) {
      this.#endedThrough = runId;
      this.#handlers.onComplete(runId, summary);
    } else {
      this.#handlers.onPartial(runId, summary);
    }
  }

  #isCurrent(runId: number): boolean {
    return runId === this.#latestRun && runId > this.#endedThrough;
  }
}
