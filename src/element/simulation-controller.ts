import type { ReactiveController } from 'lit';
import { EngineClient } from '../client/engine-client.js';
import type { StartedEngine } from '../client/start-engine.js';
import type { CohortRequest } from '../model/cohort-request.js';
import type { PatientLife } from '../model/patient-life.js';
import type { PatientOutcomeId } from '../model/patient-outcomes.js';
import type { RequestInput } from '../model/request.js';
import type { Problem } from '../params/problem.js';
import type { CohortSummary } from '../summary/cohort-summary.js';
import { send } from './events.js';
import { InputState } from './input-state.js';
import { sameRequest, type Changes, type Settled } from './inputs.js';
import type { SimulationHost } from './simulation-host.js';

/** Where the simulation stands. `waiting`: not asked for yet. */
export type SimulationStatus = 'waiting' | 'starting' | 'running' | 'paused' | 'complete' | 'failed';

/** A complete result, with what was asked. */
export interface CompleteRun {
  readonly request: CohortRequest;
  readonly summary: CohortSummary;
}

/** A run shorter than this, milliseconds, shows no progress: it would only flicker. */
const quietDuration = 300;

/**
 * The state of one instance: inputs, engine, results, ghost, problems. Components read it and ask it for changes;
 * nothing else holds state that a run depends on.
 */
export class SimulationController implements ReactiveController {
  /** The latest summary, of the first patients or of all. */
  summary: CohortSummary | null = null;
  /** A complete result kept to compare with. */
  pinned: CohortSummary | null = null;
  /** The latest complete result. */
  complete: CompleteRun | null = null;
  status: SimulationStatus = 'waiting';
  /** True once a run has lasted long enough for its progress to be shown. */
  isSlow = false;
  /** Patients done. */
  progress = 0;
  /** Why the engine stopped; null where it did not. */
  failure: string | null = null;
  engine: Pick<StartedEngine, 'path' | 'refusals'> | null = null;

  readonly #host: SimulationHost;
  readonly #inputs: InputState;
  /** The complete result before the last change. */
  #before: CohortSummary | null = null;
  #client: EngineClient | null = null;
  #told = new Set<string>();
  #isWanted = false;
  #isDragging = false;
  #latestRun = 0;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SimulationHost) {
    this.#host = host;
    this.#inputs = new InputState(() => host.attributeInputs);
    host.addController(this);
  }

  /** The inputs in force. */
  get settled(): Settled {
    return this.#inputs.settled;
  }

  get problems(): readonly Problem[] {
    return [...this.#inputs.problems, ...this.#host.pageProblems];
  }

  /** The result to be seen behind the present one: what was pinned, else the one before the last change. */
  get ghost(): CohortSummary | null {
    return this.pinned ?? this.#before;
  }

  hostConnected(): void {
    if (this.#isWanted && this.#client === null) this.#launch();
  }

  hostDisconnected(): void {
    // A move within the page disconnects and connects in one turn: it must not cost the run.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#letGo();
    });
  }

  hostUpdated(): void {
    const named = new Map(this.problems.map((problem) => [JSON.stringify(problem), problem]));
    for (const [name, problem] of named) {
      if (this.#told.has(name)) continue;
      send(this.#host, 'ms-error', { code: problem.code, message: this.#host.describeProblem(problem) });
    }
    this.#told = new Set(named.keys());
  }

  /** The element is about to be seen: simulate from now on. */
  start(): void {
    if (!this.#isWanted) this.run();
  }

  /** Goes on with a held run, else runs anew. */
  run(): void {
    this.#isWanted = true;
    if (this.status === 'paused' && this.#client !== null) {
      this.#client.resume();
      // Who paused it has seen that it is no short run.
      this.isSlow = true;
      this.#enter('running');
    } else {
      this.#launch();
    }
  }

  pause(): void {
    if (this.status === 'running' || this.status === 'starting') this.#client?.pause();
  }

  /** Keeps the present result to compare with, or lets it go. */
  togglePin(): void {
    this.pinned = this.pinned === null ? (this.complete?.summary ?? null) : null;
    this.#host.requestUpdate();
  }

  /** Takes back everything set at run time, and runs. */
  reset(): void {
    this.#keepGhost();
    this.#inputs.reset();
    this.run();
  }

  /** The page has changed some attributes. */
  takeAttributes(names: readonly (keyof RequestInput)[]): void {
    this.#change(() => this.#inputs.takeAttributes(names));
  }

  /** The page names another engine: the one before is given back. */
  changeEngine(): void {
    this.#letGo();
    this.engine = null;
    if (this.#isWanted) this.#launch();
  }

  /** Sets an input other than a parameter. */
  setInput(name: keyof Changes['inputs'], text: string): void {
    this.#change(() => this.#inputs.setInput(name, text));
    this.#tellChange(name, text);
  }

  /** Sets parameters at run time, by key, as typed. */
  setParams(params: Changes['params']): void {
    this.#change(() => this.#inputs.setParams(params));
    for (const [name, text] of Object.entries(params)) this.#tellParam(name, text);
  }

  /** The same from a text such as `departureRate=1e-3; horizon=10`, or JSON. */
  setParamsText(text: string): void {
    let params: Changes['params'] = {};
    this.#change(() => (params = this.#inputs.setParamsText(text)));
    for (const [name, value] of Object.entries(params)) this.#tellParam(name, value);
  }

  /** A slider on its way: what was seen before it moved stays as the ghost. */
  dragParam(key: string, text: string): void {
    if (!this.#isDragging) this.#keepGhost();
    this.#isDragging = true;
    this.setParams({ [key]: text });
  }

  /** The slider rests. */
  endDrag(): void {
    this.#isDragging = false;
  }

  /** Takes back what was set for one parameter. */
  resetParam(key: string): void {
    this.#change(() => this.#inputs.resetParam(key));
    this.#tellParam(key, '');
  }

  /** Fields left alone while in use take their value again. */
  refresh(): void {
    this.#inputs.refresh();
    this.#host.requestUpdate();
  }

  /** The life of a patient of the run that is complete. */
  async patientLives(patient: number): Promise<PatientLife[]> {
    return this.#connected().patientLives(this.#shownRequest, patient);
  }

  /** The next patient of that run with an outcome; null where there is none. Another search ends the one before. */
  async findPatient(outcome: PatientOutcomeId, from: number): Promise<number | null> {
    return this.#connected().findPatient(this.#shownRequest, outcome, from);
  }

  stopSearch(): void {
    this.#client?.stopSearch();
  }

  get #shownRequest(): CohortRequest {
    return this.complete?.request ?? this.settled.request;
  }

  #change(apply: () => void): void {
    const before = this.settled.request;
    apply();
    if (this.#isWanted && !sameRequest(before, this.settled.request)) {
      if (!this.#isDragging) this.#keepGhost();
      this.#launch();
    }
    this.#host.requestUpdate();
  }

  #keepGhost(): void {
    this.#before = this.complete?.summary ?? null;
  }

  #tellParam(key: string, text: string): void {
    const { params } = this.settled.request;
    this.#tellChange(key, key in params ? params[key as keyof typeof params] : text);
  }

  #tellChange(name: string, value: number | string): void {
    send(this.#host, 'ms-change', { name, value, params: this.settled.request.params });
  }

  #connected(): EngineClient {
    return (this.#client ??= new EngineClient(
      {
        onStart: (engine) => this.#started(engine),
        onPartial: (_runId, summary) => this.#take(summary),
        onComplete: (runId, summary) => this.#finish(runId, summary),
        onPause: () => this.#enter('paused'),
        onFailure: (_runId, message) => this.#fail(message),
      },
      { workerSrc: this.#host.workerSrc },
    ));
  }

  #letGo(): void {
    this.#client?.dispose();
    this.#client = null;
    clearTimeout(this.#slowTimer);
  }

  #launch(): void {
    if (!this.#host.isConnected) return;
    this.failure = null;
    this.progress = 0;
    this.isSlow = false;
    clearTimeout(this.#slowTimer);
    this.#slowTimer = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, quietDuration);
    this.#enter(this.engine === null ? 'starting' : 'running');
    this.#latestRun = this.#connected().run(this.settled.request);
  }

  #started(engine: Pick<StartedEngine, 'path' | 'refusals'>): void {
    this.engine = engine;
    if (this.status === 'starting') this.#enter('running');
    send(this.#host, 'ms-ready', { path: engine.path });
  }

  #take(summary: CohortSummary): void {
    this.summary = summary;
    this.progress = summary.patients;
    this.#host.requestUpdate();
    const fraction = summary.patients / summary.patientsRequested;
    send(this.#host, 'ms-progress', { fraction, patients: summary.patients });
  }

  #finish(runId: number, summary: CohortSummary): void {
    // The client tells of the end of the latest run only, so the request in force is the one that ran.
    if (runId !== this.#latestRun) return;
    this.complete = { request: this.settled.request, summary };
    this.#take(summary);
    this.#enter('complete');
    send(this.#host, 'ms-complete', { runId, summary, digest: summary.digest });
  }

  #fail(message: string): void {
    this.failure = message;
    this.#enter('failed');
    send(this.#host, 'ms-error', { code: 'engine', message });
  }

  #enter(status: SimulationStatus): void {
    this.status = status;
    if (status !== 'running' && status !== 'starting') {
      clearTimeout(this.#slowTimer);
      this.isSlow = false;
    }
    this.#host.requestUpdate();
  }
}
