import { daysPerYear } from '../model/calendar.js';
import type { SurvivalCurve, TheorySummary } from '../summary/cohort-summary.js';

/** Steps between two halts of the cursor, each half a year. */
export const stepsPerStop = 6;
const stepsPerYear = 2 * stepsPerStop;
/** Points that a series may have and still be painted fast enough while a slider moves. */
const mostPoints = 300;

/** Years from diagnosis at which every curve is drawn: each month, or as fine as `mostPoints` allows. */
export function survivalGrid(horizon: number): number[] {
  const years = horizon / daysPerYear;
  const steps = Math.max(1, Math.min(mostPoints - 1, Math.ceil(years * stepsPerYear - 1e-9)));
  return Array.from({ length: steps + 1 }, (_, step) => (step * years) / steps);
}

/** Index of the last time of a curve that is not after `years`; −1 before the first. */
export function indexAt({ time }: SurvivalCurve, years: number): number {
  const days = years * daysPerYear + 1e-6;
  let low = -1;
  let high = time.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (time[middle]! <= days) low = middle;
    else high = middle;
  }
  return low;
}

/** A curve of steps at a time; before its first time it stands at 1. */
export function survivalAt(
  curve: SurvivalCurve,
  years: number,
): { survival: number; lower: number; upper: number } {
  const index = indexAt(curve, years);
  if (index < 0) return { survival: 1, lower: 1, upper: 1 };
  return { survival: curve.survival[index]!, lower: curve.lower[index]!, upper: curve.upper[index]! };
}

/** Curves that lie further apart than this, anywhere, no longer look alike. */
export const partedBeyond = 0.1;

/** How far the curves of survival lie apart where they do most. @param horizon days */
export function widestGap(theories: readonly TheorySummary[], horizon: number): number {
  const gaps = survivalGrid(horizon).map((years) => {
    const heights = theories.map(
      ({ metastasisFreeSurvival }) => survivalAt(metastasisFreeSurvival, years).survival,
    );
    return Math.max(...heights) - Math.min(...heights);
  });
  return Math.max(...gaps);
}

/** Patients at risk just before a time: those of the first recorded time that is not before it. */
export function atRiskAt(curve: SurvivalCurve, years: number): number {
  const index = indexAt(curve, years - 1e-6) + 1;
  return curve.atRisk[Math.min(index, curve.atRisk.length - 1)] ?? NaN;
}
