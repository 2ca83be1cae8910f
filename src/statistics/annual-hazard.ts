import { exp } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import { logGamma, lowerGammaRegularized, normalQuantile } from '../numeric/special-functions.js';

/** Events of one year and the time during which they could have been seen. */
export interface HazardYear {
  /** Years from diagnosis. */
  readonly from: number;
  /** The end of follow-up where that cuts the last year short. */
  readonly to: number;
  readonly events: number;
  readonly personYears: number;
  /** 95 % interval of events per person-year; 0 to Infinity where nobody was at risk. */
  readonly lower: number;
  readonly upper: number;
}

const tail = 0.025;
const z95 = normalQuantile(1 - tail);
const newtonSteps = 4;

/**
 * Exact 95 % interval of the mean of a Poisson variable of which `events` were seen (Garwood 1936): Newton's method from
 * Byar's approximation (Breslow & Day 1987, volume II, p. 69).
 */
export function poissonInterval(events: number): { lower: number; upper: number } {
  return {
    lower: events > 0 ? gammaQuantile(events, -z95, tail) : 0,
    upper: gammaQuantile(events + 1, z95, 1 - tail),
  };
}

/** Quantile of the gamma law of scale 1; `z` is the normal quantile of the same probability. */
function gammaQuantile(shape: number, z: number, probability: number): number {
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  let x = shape * root * root * root;
  for (let step = 0; step < newtonSteps; step++) {
    const density = exp((shape - 1) * log(x) - x - logGamma(shape));
    x += (probability - lowerGammaRegularized(shape, x)) / density;
  }
  return x;
}

/** Counts events and person-years by year since diagnosis. */
export class AnnualHazard {
  readonly #span: number;
  readonly #left: Float64Array;
  readonly #events: Float64Array;
  readonly #partYears: Float64Array;

  /** @param span length of follow-up, years. */
  constructor(span: number) {
    this.#span = span;
    const years = Math.ceil(span);
    // Patients last seen in each year, those of them with an event, and the parts of that year that they lived.
    this.#left = new Float64Array(years);
    this.#events = new Float64Array(years);
    this.#partYears = new Float64Array(years);
  }

  /** Counts one patient at risk from diagnosis to `time` (years, beyond 0), which an event ended or not. */
  add(time: number, event: boolean): void {
    const seen = Math.min(time, this.#span);
    const last = Math.min(Math.ceil(seen), this.#left.length) - 1;
    this.#left[last]++;
    this.#partYears[last] += seen - last;
    if (event && time <= this.#span) this.#events[last]++;
  }

  /** One row a year. */
  table(): HazardYear[] {
    const rows: HazardYear[] = [];
    let throughAll = 0;
    for (let year = this.#left.length - 1; year >= 0; year--) {
      const events = this.#events[year];
      const personYears = throughAll + this.#partYears[year];
      const { lower, upper } = poissonInterval(events);
      rows.unshift({
        from: year,
        to: Math.min(year + 1, this.#span),
        events,
        personYears,
        lower: personYears > 0 ? lower / personYears : 0,
        upper: personYears > 0 ? upper / personYears : Infinity,
      });
      throughAll += this.#left[year];
    }
    return rows;
  }
}
