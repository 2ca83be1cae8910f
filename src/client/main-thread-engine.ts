import type { Pace } from '../worker/pace.js';
import { loadEngineCode } from './load-engine-code.js';

/** Half a frame at 60 a second: the other half belongs to the page. */
const budget = 8;

const nextTurn: Pace['nextTurn'] =
  'scheduler' in globalThis
    ? (task) => void scheduler.postTask(task, { priority: 'background' })
    : (task) => void setTimeout(task);

/** The engine on the page's own thread, behind a port as a worker would be. */
export interface MainThreadEngine {
  /** What is sent here before the engine is loaded waits for it. */
  readonly port: MessagePort;
  /** Resolves with the reason should the code of the engine not load. */
  readonly breakdown: Promise<string>;
}

/** Opens an engine on this thread. */
export function openMainThreadEngine(): MainThreadEngine {
  const { port1, port2 } = new MessageChannel();
  const breakdown = new Promise<string>((resolve) => {
    loadEngineCode()
      .then(({ serveEngine }) => serveEngine(port1, { budget, now: () => performance.now(), nextTurn }))
      .catch((error: unknown) => resolve(error instanceof Error ? error.message : String(error)));
  });
  return { port: port2, breakdown };
}
