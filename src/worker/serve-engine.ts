import { expose, type Endpoint } from 'comlink';
import { EngineHost } from './engine-host.js';
import { messageTurns, type Pace } from './pace.js';

/** Long enough to lose little to the turns, short enough for a slider; milliseconds. */
const workerBudget = 12;

/** Answers calls to an `EngineHost` that come in at `endpoint`, at the given pace. */
export function serveEngine(endpoint: Endpoint, pace: Pace): void {
  expose(new EngineHost(pace), endpoint);
}

/** Serves the page from inside a worker, whose thread has nothing else to do. */
export function serveAsWorker(): void {
  // Imported anywhere else, such as in Node, it does nothing: an open port would keep the process alive.
  if (!('WorkerGlobalScope' in globalThis)) return;
  const pace = { budget: workerBudget, now: () => performance.now(), nextTurn: messageTurns() };
  serveEngine(globalThis as unknown as Endpoint, pace);
}
