import { publishedRisk } from '../model/published/size-curve.js';
import { wilsonInterval } from '../statistics/proportion.js';
import type { DiameterClass, TheorySummary } from '../summary/cohort-summary.js';

/** Patients below which a class says too little to tell a trend by. */
const enoughPatients = 20;
/** A risk that changes by less than this factor from the smallest to the largest tumors hardly depends on size. */
const flatWithin = 1.5;
/** The same where patients are too few to tell the two risks apart. */
const flatIfUnsure = 2;

/**
 * Diameter that stands for a class, cm: the geometric middle of its ends. Where one is open, few tumors lie beyond half
 * the upper end, or one and a half of the lower.
 */
export function middleDiameter({ lower, upper }: Pick<DiameterClass, 'lower' | 'upper'>): number {
  const from = lower > 0 ? lower : upper / 2;
  const to = upper < Infinity ? upper : lower * 1.5;
  return Math.sqrt(from * to);
}

/** Share of the patients of a class that have a metastasis. NaN where there is no patient. */
export const riskOf = ({ events, patients }: DiameterClass): number => events / patients;

/** The smallest and the largest class that hold enough patients; null where there are not two of them. */
export function outerClasses({
  riskByDiameter,
}: TheorySummary): { first: DiameterClass; last: DiameterClass } | null {
  const known = riskByDiameter.filter(({ patients }) => patients >= enoughPatients);
  if (known.length < 2) return null;
  return { first: known[0]!, last: known.at(-1)! };
}

/** Whether a risk hardly depends on size. A few points are much where the risk is low, so that factors are compared. */
export function isFlat(first: DiameterClass, last: DiameterClass): boolean {
  const [low, high] = riskOf(first) < riskOf(last) ? [first, last] : [last, first];
  const isUnsure =
    wilsonInterval(low.events, low.patients).upper >= wilsonInterval(high.events, high.patients).lower;
  return riskOf(high) <= riskOf(low) * (isUnsure ? flatIfUnsure : flatWithin);
}

/** The published curve at `count` diameters from `from` to `to` cm, evenly spread by their log. */
export function publishedCurve(from: number, to: number, count: number): { x: number; y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const x = from * (to / from) ** (index / (count - 1));
    return { x, y: publishedRisk(x) };
  });
}
