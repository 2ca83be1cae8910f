import type { ChartData, LegendEntry } from './contracts.js';
import { publishedStyle, styleOf } from './series-style.js';
import { theoryName } from './words.js';

/** One entry for each theory. */
export const theoryLegend = (data: ChartData, theories: readonly string[]): LegendEntry[] =>
  theories.map((theory) => {
    const { color, dash, marker } = styleOf(theory);
    return { text: theoryName(data, theory), color, dash, mark: marker };
  });

/** The entry of a line of what is published. */
export const publishedEntry = (text: string): LegendEntry => ({ text, ...publishedStyle });
