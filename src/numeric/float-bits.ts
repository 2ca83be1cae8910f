const doubles = new Float64Array(1);
const words = new Int32Array(doubles.buffer);

// Word order is that of little-endian machines, which is every machine that runs a JavaScript engine of today.
const HIGH_WORD = 1;

const LOWEST_EXPONENT = -1074;
const HIGHEST_EXPONENT = 1023;

// A table, because a double put together from two words and read back at once makes the processor wait.
const powers = new Float64Array(HIGHEST_EXPONENT - LOWEST_EXPONENT + 1);
for (let k = LOWEST_EXPONENT, power = 5e-324; k <= HIGHEST_EXPONENT; k++, power *= 2)
  powers[k - LOWEST_EXPONENT] = power;

/** Sign, exponent and upper 20 bits of the mantissa of a double, as a signed 32-bit integer. */
export function highWord(x: number): number {
  doubles[0] = x;
  return words[HIGH_WORD];
}

/** 2^k, exact, for whole k from −1074 to 1023. */
export function powerOfTwo(k: number): number {
  return powers[k - LOWEST_EXPONENT];
}
