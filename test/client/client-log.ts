import { EngineClient, type EngineClientOptions } from '../../src/client/engine-client.js';
import type { CohortSummary } from '../../src/summary/cohort-summary.js';

interface ClientEvent {
  readonly kind: 'start' | 'partial' | 'complete' | 'pause' | 'failure';
  readonly runId: number;
  readonly summary?: CohortSummary;
  readonly text?: string;
}

/** A client whose events are written down. */
export class ClientLog {
  readonly events: ClientEvent[] = [];
  readonly client: EngineClient;
  readonly #waiting: { isMet: (event: ClientEvent) => boolean; resolve: (event: ClientEvent) => void }[] = [];

  constructor(options?: EngineClientOptions) {
    this.client = new EngineClient(
      {
        onStart: ({ path }) => this.#add({ kind: 'start', runId: 0, text: path }),
        onPartial: (runId, summary) => this.#add({ kind: 'partial', runId, summary }),
        onComplete: (runId, summary) => this.#add({ kind: 'complete', runId, summary }),
        onPause: (runId) => this.#add({ kind: 'pause', runId }),
        onFailure: (runId, text) => this.#add({ kind: 'failure', runId, text }),
      },
      options,
    );
  }

  of(kind: ClientEvent['kind']): ClientEvent[] {
    return this.events.filter((event) => event.kind === kind);
  }

  /** The next event of a kind, and of a run where one is given. */
  next(kind: ClientEvent['kind'], runId?: number): Promise<ClientEvent> {
    const isMet = (event: ClientEvent): boolean =>
      event.kind === kind && (runId === undefined || event.runId === runId);
    return new Promise((resolve) => this.#waiting.push({ isMet, resolve }));
  }

  #add(event: ClientEvent): void {
    this.events.push(event);
    for (const { isMet, resolve } of this.#waiting) if (isMet(event)) resolve(event);
  }
}
