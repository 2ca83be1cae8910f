import { startEngine, type StartedEngine } from './start-engine.js';

/** Instances on one page share this many threads; a page of a course may hold a dozen instances. */
const enginesPerSource = 2;

/** The use of an engine until it is given back. */
export interface EngineLease {
  readonly engine: StartedEngine;
  /** Gives the engine back; the last to do so ends it. */
  release(): void;
}

interface Slot {
  readonly started: Promise<StartedEngine>;
  leases: number;
}

/** The engines of a page, by the address of their script. An engine lives as long as somebody uses it. */
export class EnginePool {
  readonly #start: (workerSrc: string | null) => Promise<StartedEngine>;
  readonly #slots = new Map<string | null, Slot[]>();

  constructor(start: (workerSrc: string | null) => Promise<StartedEngine>) {
    this.#start = start;
  }

  /** Starts an engine, or shares the one that serves the fewest where there are enough of them. */
  async lease(workerSrc: string | null): Promise<EngineLease> {
    const slot = this.#slotFor(workerSrc);
    slot.leases++;
    const engine = await slot.started;
    let isReleased = false;
    const release = (): void => {
      if (isReleased) return;
      isReleased = true;
      if (--slot.leases > 0) return;
      this.#forget(workerSrc, slot);
      engine.terminate();
    };
    return { engine, release };
  }

  #slotFor(workerSrc: string | null): Slot {
    const slots = this.#slots.get(workerSrc) ?? [];
    if (slots.length >= enginesPerSource) {
      return slots.reduce((least, slot) => (slot.leases < least.leases ? slot : least));
    }
    const slot: Slot = { started: this.#start(workerSrc), leases: 0 };
    this.#slots.set(workerSrc, [...slots, slot]);
    void slot.started.then(({ breakdown }) => breakdown).then(() => this.#forget(workerSrc, slot));
    return slot;
  }

  #forget(workerSrc: string | null, slot: Slot): void {
    const others = (this.#slots.get(workerSrc) ?? []).filter((other) => other !== slot);
    this.#slots.set(workerSrc, others);
  }
}

/** The pool that all instances on the page share. */
export const pagePool = new EnginePool((workerSrc) => startEngine({ workerSrc }));
