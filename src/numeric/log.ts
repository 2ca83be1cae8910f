import { highWord, powerOfTwo } from './float-bits.js';

// ln 2 in two parts; the first has its low 32 bits zero, so its product with an exponent is exact.
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;

const HIGH_OF_ONE = 0x3ff00000;
const HIGH_OF_SQRT_HALF = 0x3fe6a09e;
const HIGH_OF_INFINITY = 0x7ff00000;
const TWO_54 = 18014398509481984;

/** log(1 + f) − f + f²/2 for 1 + f between √½ and √2, given `half` = f²/2. */
function remainder(f: number, half: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  // Minimax approximation of (log((1+s)/(1−s)) − 2s)/s in s², error below 2⁻⁵⁸·⁴⁵ (fdlibm, Sun Microsystems 1993).
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  return s * (half + (even + odd));
}

/**
 * Natural logarithm, the same bits in every JavaScript engine (`Math.log` is not).
 *
 * Error below 1 ulp over all doubles, subnormal ones included. 0 gives −∞, negative arguments and NaN give NaN.
 * Source: the fdlibm algorithm.
 */
export function log(x: number): number {
  const high = highWord(x);
  // What is rare is apart: the smaller this function, the more of the engine's loops take it in.
  return high >= 0x00100000 && high < HIGH_OF_INFINITY ? logOfNormal(x, high, 0) : +extremeLog(x, high);
}

/** Fills the first `count` places of `into` with the natural logarithms of those of `values`. */
export function logs(values: Float64Array, count: number, into: Float64Array): void {
  for (let i = 0; i < count; i++) into[i] = log(values[i]);
}

/** log x where x is no normal number above 0. */
function extremeLog(x: number, high: number): number {
  if (high >= HIGH_OF_INFINITY) return x;
  if (x === 0) return -Infinity;
  if (high < 0) return NaN;
  // Subnormal: bring it into the normal range first.
  return logOfNormal(x * TWO_54, highWord(x * TWO_54), -54);
}

/** log(x·2^power), given the high word of a normal x. */
function logOfNormal(x: number, high: number, power: number): number {
  // Take out the power of two that leaves a factor between √½ and √2.
  const shift = (high + (HIGH_OF_ONE - HIGH_OF_SQRT_HALF)) >> 20;
  const k = shift - 1023 + power;
  const f = x * powerOfTwo(1023 - shift) - 1;
  const half = 0.5 * f * f;
  const r = remainder(f, half);
  return k * LN2_HIGH - (half - (r + k * LN2_LOW) - f);
}

/**
 * log(1 + x) without the loss of small x, the same bits in every JavaScript engine.
 *
 * Error below 1 ulp. −1 gives −∞, smaller arguments and NaN give NaN. Source: the fdlibm algorithm.
 */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x > -1.1e-16 && x < 1.1e-16) return x;
  if (x > -0.2928 && x < 0.4142) {
    const half = 0.5 * x * x;
    return x - (half - remainder(x, half));
  }
  const sum = 1 + x;
  const k = ((highWord(sum) + (HIGH_OF_ONE - HIGH_OF_SQRT_HALF)) >> 20) - 1023;
  // What rounding took from 1 + x, to first order.
  const lost = k >= 54 ? 0 : (k >= 2 ? 1 - (sum - x) : x - (sum - 1)) / sum;
  const f = sum * powerOfTwo(-k) - 1;
  const half = 0.5 * f * f;
  const r = remainder(f, half);
  return k * LN2_HIGH - (half - (r + (k * LN2_LOW + lost)) - f);
}
