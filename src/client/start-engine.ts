import { wrap, type Endpoint, type Remote } from 'comlink';
import workerText from 'virtual:inline-worker';
import type { EngineHost } from '../worker/engine-host.js';
import { openMainThreadEngine } from './main-thread-engine.js';
import { trustedScriptUrl } from './trusted-script-url.js';

/** Where the engine runs: a worker from a given address, a worker from our own text, or the page's thread. */
export type EnginePath = 'worker-src' | 'inline' | 'main-thread';

/** Why a path was not taken. */
export interface Refusal {
  readonly path: EnginePath;
  readonly reason: string;
}

/** An engine that has answered. */
export interface StartedEngine {
  readonly path: EnginePath;
  /** The paths tried before, in order. */
  readonly refusals: readonly Refusal[];
  readonly host: Remote<EngineHost>;
  /** Resolves with the reason should the engine break down later. */
  readonly breakdown: Promise<string>;
  terminate(): void;
}

/** How an engine is to be started. */
export interface StartOptions {
  /** Address of a self-hosted worker script, tried first. */
  readonly workerSrc?: string | null;
  /** Longest wait for each worker's answer, milliseconds. */
  readonly readyLimit?: number;
}

/** A refused worker may neither throw nor fire: it is then silent for ever. */
const defaultReadyLimit = 3000;

/**
 * Starts the engine on the first path that works: worker at `workerSrc`, worker from a blob, main thread.
 * Never rejects.
 */
export async function startEngine(options: StartOptions = {}): Promise<StartedEngine> {
  const { workerSrc, readyLimit = defaultReadyLimit } = options;
  const refusals: Refusal[] = [];
  const attempts: [EnginePath, () => Promise<StartedWorker>][] = [['inline', () => startInline(readyLimit)]];
  if (workerSrc) attempts.unshift(['worker-src', () => startWorker(workerSrc, readyLimit)]);
  for (const [path, attempt] of attempts) {
    try {
      return { path, refusals, ...(await attempt()) };
    } catch (error) {
      refusals.push({ path, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { ...startOnMainThread(), refusals };
}

/** The engine on the main thread, without asking for a worker. */
export function startOnMainThread(): StartedEngine {
  const { port, breakdown } = openMainThreadEngine();
  return {
    path: 'main-thread',
    refusals: [],
    host: wrap<EngineHost>(port),
    breakdown,
    terminate: () => port.close(),
  };
}

type StartedWorker = Pick<StartedEngine, 'host' | 'breakdown' | 'terminate'>;

async function startInline(readyLimit: number): Promise<StartedWorker> {
  const url = URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' }));
  try {
    return await startWorker(url, readyLimit);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function startWorker(url: string, readyLimit: number): Promise<StartedWorker> {
  const worker = new Worker(trustedScriptUrl(url), { name: 'metastasis-sim' });
  const breakdown = new Promise<string>((resolve) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(event.message || 'the script could not be loaded');
    });
    worker.addEventListener('messageerror', () => resolve('a message could not be read'));
  });
  const host = wrap<EngineHost>(worker as Endpoint);
  try {
    await shakeHands(host, breakdown, readyLimit);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return { host, breakdown, terminate: () => worker.terminate() };
}

/** A script of another version is refused too: its messages may have another meaning. */
async function shakeHands(
  host: Remote<EngineHost>,
  breakdown: Promise<string>,
  readyLimit: number,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${readyLimit} ms`), readyLimit);
  });
  const failure = Promise.race([breakdown, silence]).then((reason) => {
    throw new Error(reason);
  });
  try {
    const version = await Promise.race([host.ready(), failure]);
    if (version !== __VERSION__) throw new Error(`version ${version} instead of ${__VERSION__}`);
  } finally {
    clearTimeout(timer);
  }
}
