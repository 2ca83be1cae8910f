/** Least time between two redraws, ms; twice that after one that took too long. */
const shortest = 1000 / 15;
const tooLong = 30;

/** What the pace takes of the page. */
export interface FrameClock {
  /** Calls once, before the next frame is painted. */
  nextFrame(call: () => void): void;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
}

const pageFrames: FrameClock = {
  nextFrame: (call) => void requestAnimationFrame(call),
  now: () => performance.now(),
};

/**
 * Redraws in time for a frame, all that ask for it together, at most 15 times a second: charts cost more than the
 * engine, and must leave the page its turn. Together, since each would else have the page laid out again.
 */
export class RedrawPace {
  readonly #clock: FrameClock;
  readonly #waiting = new Set<() => void>();
  #isAwake = false;
  #due = -Infinity;

  constructor(clock: FrameClock = pageFrames) {
    this.#clock = clock;
  }

  /** Calls `redraw` once, as soon as it may be. Asking again meanwhile changes nothing. */
  ask(redraw: () => void): void {
    this.#waiting.add(redraw);
    if (this.#isAwake) return;
    this.#isAwake = true;
    this.#clock.nextFrame(this.#frame);
  }

  /** Does not call it any more. */
  forget(redraw: () => void): void {
    this.#waiting.delete(redraw);
  }

  #frame = (): void => {
    const start = this.#clock.now();
    if (start < this.#due && this.#waiting.size > 0) {
      this.#clock.nextFrame(this.#frame);
      return;
    }
    this.#isAwake = false;
    const redraws = [...this.#waiting];
    this.#waiting.clear();
    for (const redraw of redraws) redraw();
    const isSlow = this.#clock.now() - start > tooLong;
    this.#due = start + (isSlow ? 2 * shortest : shortest);
  };
}

/** One pace for all charts of a page: they share its thread. */
export const redrawPace = new RedrawPace();
