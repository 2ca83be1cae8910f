import { exp, expm1 } from '../numeric/exp.js';
import { log1p } from '../numeric/log.js';
import { normalCdf, normalQuantile } from '../numeric/special-functions.js';
import { sampleNormal } from './normal.js';
import type { RandomStream } from './random-stream.js';
import { REJECTION_LIMIT, rejectionExhausted } from './rejection.js';

const REDRAWS = 16;
const FAR_TAIL = 2;

/**
 * One draw from the standard normal law cut to [lower, upper]; either bound may be infinite.
 *
 * By redrawing while that is likely to succeed; else, by where the interval lies, from its far tail or by inversion. Since
 * the way is chosen without looking at a value that fits, the law is exact, in tails beyond 38 σ too.
 *
 * @throws RangeError unless lower < upper.
 */
export function sampleTruncatedNormal(stream: RandomStream, lower: number, upper: number): number {
  if (!(lower < upper)) throw new RangeError(`A normal law cannot be cut to [${lower}, ${upper}]`);
  if (lower >= FAR_TAIL) return sampleUpperTail(stream, lower, upper);
  if (upper <= -FAR_TAIL) return -sampleUpperTail(stream, -upper, -lower);
  for (let attempt = 0; attempt < REDRAWS; attempt++) {
    const x = sampleNormal(stream);
    if (x >= lower && x <= upper) return x;
  }
  return sampleByInversion(stream, lower, upper);
}

function sampleByInversion(stream: RandomStream, lower: number, upper: number): number {
  const below = normalCdf(lower);
  const x = normalQuantile(below + stream.uniform() * (normalCdf(upper) - below));
  return x < lower ? lower : x > upper ? upper : x;
}

/** Rejection from an exponential law, cut to the interval, with the slope of the density at its start (Robert 1995). */
function sampleUpperTail(stream: RandomStream, lower: number, upper: number): number {
  const share = -expm1(-lower * (upper - lower));
  for (let attempt = 0; attempt < REJECTION_LIMIT; attempt++) {
    const excess = -log1p(-stream.uniform() * share) / lower;
    if (stream.uniform() < exp(-0.5 * excess * excess))
      return lower + excess < upper ? lower + excess : upper;
  }
  return rejectionExhausted();
}
