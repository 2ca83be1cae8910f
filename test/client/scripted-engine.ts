import { expose, wrap } from 'comlink';
import { EnginePool } from '../../src/client/engine-pool.js';
import { startOnMainThread } from '../../src/client/start-engine.js';
import type { Frame } from '../../src/protocol/messages.js';
import type { EngineHost } from '../../src/worker/engine-host.js';

/** An engine that sends what the test tells it to, and counts its credits. */
export class ScriptedEngine {
  readonly pool: EnginePool;
  credits = 0;
  readonly #opened: Promise<MessagePort>;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#opened = new Promise((resolve) => {
      const open = (calls: MessagePort, frames: MessagePort): void => {
        frames.onmessage = () => this.credits++;
        const doNothing = (): void => {};
        expose({ run: doNothing, pause: doNothing, cancel: doNothing }, calls);
        resolve(frames);
      };
      expose({ open }, port1);
    });
    const host = wrap<EngineHost>(port2);
    this.pool = new EnginePool(() => Promise.resolve({ ...startOnMainThread(), host }));
  }

  async send(...frames: Frame[]): Promise<void> {
    const port = await this.#opened;
    frames.forEach((frame) => port.postMessage(frame));
  }
}
