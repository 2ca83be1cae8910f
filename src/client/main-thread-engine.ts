import { expose } from 'comlink';
import { EngineHost } from '../worker/engine-host.js';
import type { Pace } from '../worker/pace.js';

/** Half a frame at 60 a second: the other half belongs to the page. */
const budget = 8;

const nextTurn: Pace['nextTurn'] =
  'scheduler' in globalThis
    ? (task) => void scheduler.postTask(task, { priority: 'background' })
    : (task) => void setTimeout(task);

/** The engine on the page's own thread, behind a port as a worker would be. */
export function openMainThreadEngine(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  expose(new EngineHost({ budget, now: () => performance.now(), nextTurn }), port1);
  return port2;
}
