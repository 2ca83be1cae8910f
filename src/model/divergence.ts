import { expm1 } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import type { Sweep } from './contracts.js';

/** Mutations per daughter cell. Assumed. */
export const mutationsPerDaughter = 0.1;
/** Share of the cells below which a sample of the bulk does not show what they have. Assumed. */
export const bulkDetectionLimit = 0.05;
/** E ln W − ln E W of the clone of a cell picked at random: ψ(2), the digamma function. */
const pickedCell = 0.42278433509846714;

/**
 * Expected divergence H = L_m/(L_p + 1) of a metastasis from its primary (Hu 2019): L_m mutations of the founder that a bulk
 * sample of the primary does not show and those gained at the site, L_p mutations of the primary that the founder lacks.
 *
 * Along the line of a cell mutations come at 2b u per unit of log-size; the bulk shows those that arose before the clone had
 * ln(b/f) + 0.423, on average. A clone that has taken the primary over starts the count anew: a founder out of it shares all
 * that the clone began with, and any other lacks it.
 */
export class Divergence {
  readonly #rate: number;
  readonly #shown: number;
  readonly #siteHits: number;

  /** @param birthRate b, births per cell and unit of log-size. @param siteHits mutations gained at the site. */
  constructor(birthRate: number, siteHits: number) {
    this.#rate = 2 * birthRate * mutationsPerDaughter;
    this.#shown = log(birthRate / bulkDetectionLimit) + pickedCell;
    this.#siteHits = siteHits;
  }

  /** Of a metastasis whose founder left when the primary had a log-size. @param clone of the founder. */
  expected(logSize: number, clone: number, sweep: Sweep | null): number {
    if (sweep === null || clone === sweep.clone) {
      const alone = sweep === null ? logSize : sweep.pace * (logSize - sweep.birth);
      return this.#rate * Math.max(0, alone - this.#shown) + this.#siteHits;
    }
    // The change that swept and a Poisson number p of mutations that came along with it: E 1/(p + 2).
    const mean = this.#rate * sweep.birth;
    const lacked = mean > 1e-3 ? (mean + expm1(-mean)) / (mean * mean) : 0.5;
    return (this.#rate * logSize + this.#siteHits) * lacked;
  }
}
