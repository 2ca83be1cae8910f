import { daysPerYear } from '../model/calendar.js';
import type { DormancySummary } from '../summary/cohort-summary.js';

/** Durations of sleep in fewer, wider bins. Shape of `counts` and `expected`: [bins]. */
export interface DurationBins {
  readonly counts: readonly number[];
  readonly expected: readonly number[];
}

const widths = [0.5, 1, 2, 5, 10];
const mostBins = 32;

const upperYears = ({ durations }: DormancySummary, bin: number): number =>
  durations.edges[bin + 1]! / daysPerYear;

/** The end of the last bin in which anybody woke, or half a founder was to be expected. Years. */
function lastYear(summary: DormancySummary): number {
  const { counts, expected } = summary.durations;
  for (let bin = counts.length - 1; bin >= 0; bin--) {
    if (counts[bin]! > 0 || expected[bin]! >= 0.5) return upperYears(summary, bin);
  }
  return 0;
}

/** Width (years) and number of the bins that hold all these durations and can still be told apart. */
export function sharedBins(summaries: readonly DormancySummary[]): { width: number; bins: number } {
  const end = Math.max(5, ...summaries.map(lastYear));
  const width = widths.find((years) => end / years <= mostBins) ?? end / mostBins;
  return { width, bins: Math.ceil(end / width - 1e-9) };
}

/** Puts recorded bins together. A recorded bin belongs where its middle lies. */
export function regroup(
  summary: DormancySummary,
  { width, bins }: { width: number; bins: number },
): DurationBins {
  const { edges, counts, expected } = summary.durations;
  const grouped = { counts: new Array<number>(bins).fill(0), expected: new Array<number>(bins).fill(0) };
  for (let bin = 0; bin < counts.length; bin++) {
    const middle = (edges[bin]! + edges[bin + 1]!) / (2 * daysPerYear);
    const target = Math.floor(middle / width);
    if (target >= bins) continue;
    grouped.counts[target]! += counts[bin]!;
    grouped.expected[target]! += expected[bin]!;
  }
  return grouped;
}
