import type { GrowthLaw } from '../contracts.js';

const LN2 = 0.6931471805599453;

/** Exponential growth from one cell, without limit: dx/dτ = ln 2. */
export const exponential: GrowthLaw<'exponential'> = {
  id: 'exponential',
  shape: () => ({
    limit: Infinity,
    rate: () => LN2,
    age: (x) => x / LN2,
    logSize: (age) => age * LN2,
  }),
};
