import type { Credit, Frame, SummaryFrame } from '../../src/protocol/messages.js';
import { SlicedEngineService, type FramePort } from '../../src/worker/engine-service.js';

/** A service whose clock, turns and port are in the hand of the test. Each look at the clock takes a millisecond. */
export class ServiceBench {
  readonly frames: Frame[] = [];
  readonly service: SlicedEngineService;
  readonly #port: FramePort;
  readonly #tasks: (() => void)[] = [];
  #clock = 0;

  constructor(budget: number) {
    this.#port = {
      // What a real port does: the sender loses what it hands over.
      postMessage: (frame, transfer) => this.frames.push(structuredClone(frame, { transfer })),
      onmessage: null,
    };
    this.service = new SlicedEngineService(this.#port, {
      budget,
      now: () => this.#clock++,
      nextTurn: (task) => this.#tasks.push(task),
    });
  }

  get summaries(): SummaryFrame[] {
    return this.frames.filter((frame) => 'summary' in frame);
  }

  get isIdle(): boolean {
    return this.#tasks.length === 0;
  }

  giveCredits(count: number): void {
    const credit = new MessageEvent<Credit>('message', { data: { kind: 'credit' } });
    for (let given = 0; given < count; given++) this.#port.onmessage?.(credit);
  }

  /** Lets the service work for some turns, or until it has nothing to do. */
  turn(count = Infinity): void {
    for (let turns = 0; turns < count && !this.isIdle; turns++) this.#tasks.shift()!();
  }

  /** Makes time pass. */
  wait(milliseconds: number): void {
    this.#clock += milliseconds;
  }
}
