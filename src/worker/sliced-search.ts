import type { Pace } from './pace.js';
import type { PatientSearch } from './patient-search.js';

/** A search at work, in slices, so that the word to stop it is heard between two of them. */
export class SlicedSearch {
  /** The patient found, or null. Rejects where the search is stopped before its end. */
  readonly result: Promise<number | null>;
  readonly #search: PatientSearch;
  readonly #pace: Pace;
  #settle!: { resolve(found: number | null): void; reject(reason: unknown): void };
  #isStopped = false;

  constructor(search: PatientSearch, pace: Pace) {
    this.#search = search;
    this.#pace = pace;
    this.result = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#askForTurn();
  }

  /** Ends the search; of one that has ended it changes nothing. */
  stop(): void {
    this.#isStopped = true;
    this.#settle.reject(new DOMException('The search was stopped.', 'AbortError'));
  }

  #askForTurn(): void {
    this.#pace.nextTurn(() => {
      try {
        this.#turn();
      } catch (error) {
        this.#settle.reject(error);
      }
    });
  }

  #turn(): void {
    if (this.#isStopped) return;
    const deadline = this.#pace.now() + this.#pace.budget;
    do {
      if (!this.#search.advance()) {
        this.#settle.resolve(this.#search.found);
        return;
      }
    } while (this.#pace.now() < deadline);
    this.#askForTurn();
  }
}
