import { expose } from 'comlink';
import { SlicedEngineService } from './engine-service.js';
import type { Pace } from './pace.js';

/** One thread that simulates, for any number of clients. */
export class EngineHost {
  readonly #pace: Pace;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** Handshake: the thread is up. Answers with the version of its script. */
  ready(): string {
    return __VERSION__;
  }

  /**
   * Opens a service for one client.
   * @param calls the service is offered here, through Comlink.
   * @param frames frames go out here, credits come in.
   */
  open(calls: MessagePort, frames: MessagePort): void {
    expose(new SlicedEngineService(frames, this.#pace), calls);
  }
}
