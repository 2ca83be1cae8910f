import { exp } from '../numeric/exp.js';
import { log, log1p } from '../numeric/log.js';
import { stirlingCorrection } from '../numeric/special-functions.js';
import type { RandomStream } from './random-stream.js';
import { REJECTION_LIMIT, rejectionExhausted } from './rejection.js';

const LARGE_MEAN = 25;
const TWO_PI = 6.28318530717958647693;
/** Beyond it, at means below 25, the law holds less than one part in 10²⁰. */
const INVERSION_LIMIT = 90;
/** Below it log k! comes from a table, from it on by Stirling's formula. */
const STIRLING_START = 16;

const logFactorials = new Float64Array(STIRLING_START);
for (let k = 1; k < STIRLING_START; k++) logFactorials[k] = logFactorials[k - 1] + log(k);

/**
 * One draw from the Poisson law of the given mean, 0 for mean 0. A whole number, exact in law up to a mean of 10¹⁵.
 *
 * Below a mean of 25 the count comes from one uniform and never falls when the mean rises: with common random numbers two
 * theories with nearly the same mean give the same count. Events rarer than 10⁻¹⁵ are beyond the bits of that uniform.
 *
 * @throws RangeError if mean is negative, infinite or not a number.
 */
export function samplePoisson(stream: RandomStream, mean: number): number {
  if (!(mean >= 0 && mean < Infinity))
    throw new RangeError(`The mean of a Poisson law must be 0 or more, not ${mean}`);
  if (mean === 0) return 0;
  return mean < LARGE_MEAN ? sampleByInversion(stream.uniform(), mean) : sampleByRejection(stream, mean);
}

function sampleByInversion(u: number, mean: number): number {
  if (u <= 1 - mean) return 0;
  let probability = exp(-mean);
  let cumulative = probability;
  let count = 0;
  while (u > cumulative && count < INVERSION_LIMIT) {
    count++;
    probability *= mean / count;
    cumulative += probability;
  }
  return count;
}

/** Transformed rejection, algorithm PTRS (Hörmann 1993). */
function sampleByRejection(stream: RandomStream, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const quickLimit = 0.9277 - 3.6224 / (b - 2);
  for (let attempt = 0; attempt < REJECTION_LIMIT; attempt++) {
    const u = stream.uniform() - 0.5;
    const v = stream.uniform();
    const margin = u < 0 ? 0.5 + u : 0.5 - u;
    const count = Math.floor(((2 * a) / margin + b) * u + mean + 0.43);
    if (margin >= 0.07 && v <= quickLimit) return count;
    if (count < 0 || (margin < 0.013 && v > margin)) continue;
    if (log((v * inverseAlpha) / (a / (margin * margin) + b)) <= logProbability(count, mean)) return count;
  }
  return rejectionExhausted();
}

/** log of the Poisson probability of `count`, as a log-ratio to the mean: k log m − m − log k! loses all digits at 10¹⁵. */
function logProbability(count: number, mean: number): number {
  if (count < STIRLING_START) return count * log(mean) - mean - logFactorials[count];
  const e = (mean - count) / count;
  return count * (log1p(e) - e) - stirlingCorrection(count) - 0.5 * log(TWO_PI * count);
}
