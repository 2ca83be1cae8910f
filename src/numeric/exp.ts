import { powerOfTwo } from './float-bits.js';
import { log } from './log.js';

// ln 2 in two parts; the first has its low 32 bits zero, so its product with an exponent is exact.
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;

const OVERFLOW = 7.09782712893383973096e2;
const UNDERFLOW = -7.4513321910194110842e2;

// Minimax coefficients of the same function for r/2, as `expm1` needs it (fdlibm).
const Q1 = -3.33333333333331316428e-2;
const Q2 = 1.58730158725481460165e-3;
const Q3 = -7.93650757867487942473e-5;
const Q4 = 4.00821782732936239552e-6;
const Q5 = -2.01099218183624371326e-7;

/** y·2^k for k between −1075 and 1024, subnormal results included. */
function scaled(y: number, k: number): number {
  if (k > 1023) return y * 2 * powerOfTwo(k - 1);
  if (k < -1021) return y * powerOfTwo(k + 1000) * 9.3326361850321887899e-302;
  return y * powerOfTwo(k);
}

/**
 * e^x, the same bits in every JavaScript engine (`Math.exp` is not).
 *
 * Error below 1 ulp; overflows to ∞ above 709.78, underflows through the subnormal numbers to 0 below −745.13.
 * Source: the fdlibm algorithm.
 */
export function exp(x: number): number {
  // What is rare is apart: the smaller this function, the more of the engine's loops take it in.
  if (!(x > -707 && x < 709)) return +extremeExp(x);
  const k = nearestPower(x);
  return mantissa(x, k) * powerOfTwo(k);
}

/** e^x where it is no normal number, or nearly none. */
function extremeExp(x: number): number {
  if (x <= UNDERFLOW) return 0;
  if (x > OVERFLOW) return Infinity;
  const k = nearestPower(x);
  return scaled(mantissa(x, k), k);
}

/** The whole number nearest to x/ln 2. */
const nearestPower = (x: number): number => (1.442695040888963387 * x + (x < 0 ? -0.5 : 0.5)) | 0;

/** e^x/2^k for the nearest k. */
function mantissa(x: number, k: number): number {
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const z = r * r;
  // Minimax approximation of r(e^r + 1)/(e^r − 1) in r², error below 2⁻⁵⁹ (fdlibm, Sun Microsystems 1993).
  const p =
    z *
    (1.66666666666666019037e-1 +
      z *
        (-2.77777777770155933842e-3 +
          z * (6.61375632143793436117e-5 + z * (-1.6533902205465251539e-6 + z * 4.13813679705723846039e-8))));
  const c = r - p;
  return 1 - (low - (r * c) / (2 - c) - high);
}

/**
 * e^x − 1 without the loss of small x, the same bits in every JavaScript engine.
 *
 * Error below 1 ulp. Source: the fdlibm algorithm.
 */
export function expm1(x: number): number {
  if (!(x < OVERFLOW)) return x > OVERFLOW ? Infinity : x === OVERFLOW ? exp(x) : NaN;
  if (x < -39) return -1;
  if (x > -5.6e-17 && x < 5.6e-17) return x;
  let k = 0;
  let r = x;
  let correction = 0;
  if (x > 0.34657359 || x < -0.34657359) {
    k = nearestPower(x);
    const high = x - k * LN2_HIGH;
    const low = k * LN2_LOW;
    r = high - low;
    correction = high - r - low;
  }
  const half = 0.5 * r;
  const z = r * half;
  const s = 1 + z * (Q1 + z * (Q2 + z * (Q3 + z * (Q4 + z * Q5))));
  const t = 3 - s * half;
  const e = z * ((s - t) / (6 - r * t));
  if (k === 0) return r - (r * e - z);
  const error = r * (e - correction) - correction - z;
  if (k === -1) return 0.5 * (r - error) - 0.5;
  if (k === 1) return r < -0.25 ? -2 * (error - (r + 0.5)) : 1 + 2 * (r - error);
  if (k <= -2 || k > 56) return scaled(1 - (error - r), k) - 1;
  const inverse = powerOfTwo(-k);
  // Subtract 1 where it keeps its bits: from the mantissa while 2^−k is large, from the remainder after.
  return k < 20 ? scaled(1 - inverse - (error - r), k) : scaled(r - (error + inverse) + 1, k);
}

/**
 * x^y for x ≥ 0, as exp(y·log x): the same bits in every JavaScript engine.
 *
 * Relative error about (1 + |y·log x|)·10⁻¹⁶. Negative x gives NaN, even with an integer exponent.
 */
export function pow(x: number, y: number): number {
  return y === 0 ? 1 : exp(y * log(x));
}
