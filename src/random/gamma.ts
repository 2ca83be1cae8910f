import { exp } from '../numeric/exp.js';
import { log, log1p } from '../numeric/log.js';
import { sampleExponential } from './exponential.js';
import { sampleNormal } from './normal.js';
import type { RandomStream } from './random-stream.js';
import { REJECTION_LIMIT, rejectionExhausted } from './rejection.js';

/**
 * One draw from the gamma law of the given shape and scale 1 (Marsaglia & Tsang 2000; below shape 1 by their boost).
 *
 * With shapes below about 0.02 values may underflow to 0.
 *
 * @throws RangeError unless shape is a positive number.
 */
export function sampleGamma(stream: RandomStream, shape: number): number {
  if (!(shape > 0 && shape < Infinity))
    throw new RangeError(`The shape of a gamma law must be positive, not ${shape}`);
  if (shape >= 1) return sampleLargeShape(stream, shape);
  return sampleLargeShape(stream, shape + 1) * exp(-sampleExponential(stream) / shape);
}

function sampleLargeShape(stream: RandomStream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 0; attempt < REJECTION_LIMIT; attempt++) {
    const x = sampleNormal(stream);
    const t = c * x;
    if (t <= -1) continue;
    const square = x * x;
    const u = stream.uniform();
    if (u < 1 - 0.0331 * square * square || log(u) < 0.5 * square + d * logDensity(t))
      return d * (1 + t) * (1 + t) * (1 + t);
  }
  return rejectionExhausted();
}

/** 1 − v + log v for v = (1 + t)³, without the cancellation of small t. */
function logDensity(t: number): number {
  return 3 * (log1p(t) - t) - t * t * (3 + t);
}
