import { releaseProxy, transfer, wrap, type Remote } from 'comlink';
import type { Credit, EngineService, Frame } from '../protocol/messages.js';
import type { EngineLease } from './engine-pool.js';
import type { StartedEngine } from './start-engine.js';

/** Summaries under way at once: one being painted, one waiting, one on the road. */
const creditCount = 3;

/** One client's line to an engine: a port for calls and a port for frames. */
export class EngineConnection {
  readonly engine: StartedEngine;
  readonly service: Remote<EngineService>;
  /** Rejects when the line is closed: a call under way would else wait for ever. */
  readonly closed: Promise<never>;
  readonly #lease: EngineLease;
  readonly #frames: MessagePort;
  #rejectClosed!: (reason: DOMException) => void;

  constructor(lease: EngineLease, onFrame: (frame: Frame, connection: EngineConnection) => void) {
    this.#lease = lease;
    this.engine = lease.engine;
    this.closed = new Promise<never>((_resolve, reject) => (this.#rejectClosed = reject));
    this.closed.catch(() => undefined);
    const calls = new MessageChannel();
    const frames = new MessageChannel();
    void lease.engine.host.open(transfer(calls.port2, [calls.port2]), transfer(frames.port2, [frames.port2]));
    this.service = wrap<EngineService>(calls.port1);
    this.#frames = frames.port1;
    this.#frames.onmessage = ({ data }: MessageEvent<Frame>) => onFrame(data, this);
    for (let count = 0; count < creditCount; count++) this.giveCredit();
  }

  /** Tells the engine that one more summary can be taken. */
  giveCredit(): void {
    this.#frames.postMessage({ kind: 'credit' } satisfies Credit);
  }

  /** Ends the service at the other end. No frame comes after this. */
  close(): void {
    this.#frames.onmessage = null;
    this.#frames.close();
    // The engine may serve others too, so its thread goes on.
    void this.service.cancel();
    this.service[releaseProxy]();
    this.#lease.release();
    this.#rejectClosed(new DOMException('The engine was closed.', 'AbortError'));
  }
}
