import type { TheorySummary } from '../summary/cohort-summary.js';
import type { ChartData, ChartFrame, Series, SeriesPoint } from './contracts.js';
import { ghostColor, publishedStyle, styleOf } from './series-style.js';

/** A line without marks. */
export const bareLine = { type: 'line', pointRadius: 0, pointHoverRadius: 0 } as const;

/** A line in the look of its theory, without marks. */
export function theoryLine(theory: string) {
  const { color, dash } = styleOf(theory);
  // Where lines coincide, those beneath show in the gaps of those above: the longer its dashes, the lower a line.
  return {
    ...bareLine,
    borderColor: color,
    borderDash: [...dash],
    borderWidth: 2,
    order: 2 + (dash[0] ?? 99) / 100,
  };
}

/** Marks in the look of their theory, on top of every line. @param radius CSS px */
export function theoryMarks(theory: string, radius: number) {
  const { color, marker } = styleOf(theory);
  return {
    type: 'line' as const,
    pointStyle: marker,
    pointRadius: radius,
    pointHoverRadius: radius + 2,
    clip: radius + 4,
    borderColor: color,
    backgroundColor: color,
    order: 1,
  };
}

/** The same theory in the result before, or null where there is none. */
export const ghostOf = ({ ghost }: ChartData, theory: string): TheorySummary | null =>
  ghost?.theories.find((candidate) => candidate.theory === theory) ?? null;

/** The line of a theory in the result before, behind that of this one; none where there is none. */
export function ghostLine(
  data: ChartData,
  theory: string,
  points: (before: TheorySummary) => SeriesPoint[],
  look: Partial<Series> = {},
): Series[] {
  const before = ghostOf(data, theory);
  if (!before) return [];
  return [
    {
      ...bareLine,
      data: points(before),
      borderColor: ghostColor(theory),
      borderWidth: 4,
      order: 3.5,
      ...look,
    } as Series,
  ];
}

/** The line of what is published, behind all others. */
export const publishedLine = ({ theme }: ChartFrame, data: SeriesPoint[]) => ({
  ...bareLine,
  data,
  borderColor: theme.text,
  borderDash: [...publishedStyle.dash],
  borderCapStyle: 'round' as const,
  borderWidth: publishedStyle.lineWidth,
  order: 4,
});
