import type { TheorySummary } from '../summary/cohort-summary.js';
import type { ChartData, LegendEntry } from './contracts.js';
import { theoryName } from './names.js';
import { styleOf } from './series-style.js';

/** One entry for each theory. */
export const theoryLegend = (data: ChartData, theories: readonly string[]): LegendEntry[] =>
  theories.map((theory) => {
    const { color, dash, marker } = styleOf(theory);
    return { text: theoryName(data, theory), color, dash, mark: marker };
  });

/** The same theory in the result before, or null where there is none. */
export const ghostOf = ({ ghost }: ChartData, theory: string): TheorySummary | null =>
  ghost?.theories.find((candidate) => candidate.theory === theory) ?? null;
