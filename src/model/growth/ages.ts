import type { GrowthShape } from '../contracts.js';

/** Fills the first `count` places of `into` with the scaled ages at those of `logSizes`. */
export function agesAt(growth: GrowthShape, logSizes: Float64Array, count: number, into: Float64Array): void {
  for (let i = 0; i < count; i++) into[i] = growth.age(logSizes[i]);
}
