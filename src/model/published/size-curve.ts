import { exp } from '../../numeric/exp.js';
import { log } from '../../numeric/log.js';
import { normalCdf } from '../../numeric/special-functions.js';
import type { SourceId } from '../../params/sources.js';

/**
 * Risk of metastasis by diameter of the primary in patients: a lognormal law fitted to two readings of the
 * Gustave-Roussy series (7.3 % at 1 cm and 1.2 % at 5 mm; median diameter about 3.5 cm).
 */
export const sizeCurve = {
  /** Diameter at which half of the patients have a metastasis, cm. */
  median: 3.56,
  /** Standard deviation of the natural log of the diameter at metastasis. */
  spread: 0.873,
  sources: ['sivaramakrishna-1997', 'tubiana-1991'],
} as const satisfies { median: number; spread: number; sources: readonly SourceId[] };

/** Risk of metastasis by the published curve. Unit: probability. @param diameter cm, above 0. */
export function publishedRisk(diameter: number): number {
  return normalCdf(log(diameter / sizeCurve.median) / sizeCurve.spread);
}

/** Slope d ln(−ln(1 − P))/d ln D of the published curve at a diameter. @param diameter cm, above 0. */
export function publishedSlope(diameter: number): number {
  const z = log(diameter / sizeCurve.median) / sizeCurve.spread;
  const free = normalCdf(-z);
  const density = exp((-z * z) / 2) / Math.sqrt(6.283185307179586);
  return density / (sizeCurve.spread * free * -log(free));
}
