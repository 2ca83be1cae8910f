import { exp } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import { normalQuantile } from '../numeric/special-functions.js';

/** A survival curve with its band. Each array has shape [times]. Units: probability; patients. */
export interface KaplanMeierCurve {
  readonly survival: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly atRisk: Float64Array;
}

const z95 = normalQuantile(0.975);

/**
 * Kaplan–Meier estimate with a 95 % band from Greenwood's variance, taken on the log(−log) scale so that the band
 * stays between 0 and 1 (Kaplan & Meier 1958; Kalbfleisch & Prentice 1980).
 *
 * @param patients number at risk at the start.
 * @param events events at each time, in order of time. Shape [times].
 * @param losses losses to follow-up at each time, counted after its events. Shape [times].
 */
export function kaplanMeier(
  patients: number,
  events: ArrayLike<number>,
  losses: ArrayLike<number>,
): KaplanMeierCurve {
  const times = events.length;
  const survival = new Float64Array(times);
  const lower = new Float64Array(times);
  const upper = new Float64Array(times);
  const atRisk = new Float64Array(times);
  let free = 1;
  let left = patients;
  let greenwood = 0;
  for (let j = 0; j < times; j++) {
    const died = events[j];
    atRisk[j] = left;
    if (died > 0) {
      free *= 1 - died / left;
      greenwood += died < left ? died / (left * (left - died)) : 0;
    }
    left -= died + losses[j];
    survival[j] = free;
    const inside = free > 0 && free < 1;
    const logFree = inside ? log(free) : 0;
    const spread = inside ? (z95 * Math.sqrt(greenwood)) / -logFree : 0;
    lower[j] = inside ? exp(logFree * exp(spread)) : free;
    upper[j] = inside ? exp(logFree * exp(-spread)) : free;
  }
  return { survival, lower, upper, atRisk };
}
