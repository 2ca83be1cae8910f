/** After so long in one frame, ms, the redraws that still wait are left to the next. */
const frameBudget = 16;

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

const always = (): boolean => true;

/**
 * Redraws in time for a frame, all that ask for it one after the other; what is out of sight waits for a frame in which
 * nothing in sight asks. Charts cost more than the engine and must leave the page its turn: after redraws nothing is
 * redrawn for as long as they took, so the page has half of its time for itself, and a slow machine draws fewer results.
 * Of many charts on a slow machine, each is drawn in a frame of its own.
 */
export class RedrawPace {
  readonly #clock: FrameClock;
  /** Redraws, with whether one is in sight. */
  readonly #waiting = new Map<() => void, () => boolean>();
  #isAwake = false;
  #due = -Infinity;

  constructor(clock: FrameClock = pageFrames) {
    this.#clock = clock;
  }

  /** Whether redraws are due, or will be: what can wait gives way to them. */
  get isAwaited(): boolean {
    return this.#waiting.size > 0;
  }

  /** Calls `redraw` once, as soon as it may be. Asking again meanwhile changes nothing. */
  ask(redraw: () => void, isInSight: () => boolean = always): void {
    this.#waiting.set(redraw, isInSight);
    this.#wake();
  }

  /** Does not call it any more. */
  forget(redraw: () => void): void {
    this.#waiting.delete(redraw);
  }

  #wake(): void {
    if (this.#isAwake || this.#waiting.size === 0) return;
    this.#isAwake = true;
    this.#clock.nextFrame(this.#frame);
  }

  #frame = (): void => {
    this.#isAwake = false;
    const start = this.#clock.now();
    try {
      if (start >= this.#due) this.#redraw(start);
    } finally {
      // One that fails does not hold up the others.
      this.#wake();
    }
  };

  #redraw(start: number): void {
    const waiting = [...this.#waiting];
    const inSight = waiting.filter(([, isInSight]) => isInSight());
    for (const [redraw] of inSight.length > 0 ? inSight : waiting) {
      if (this.#waiting.delete(redraw)) redraw();
      if (this.#clock.now() - start > frameBudget) break;
    }
    const end = this.#clock.now();
    this.#due = end + (end - start);
  }
}

/** One pace for all charts of a page: they share its thread. */
export const redrawPace = new RedrawPace();
