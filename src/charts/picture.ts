import type { ChartKind, ChartOptions } from './chartjs.js';
import type { ChartData, ChartFrame, ChartPicture, CursorStop, Series } from './contracts.js';
import { baseOptions } from './options.js';

/** Of panels below each other, in type sizes: their axis with its title, what each takes at least, and all for up to four. */
export const panelAxisLines = 4;
const leastPanelLines = 5.2;
const usualLines = 27.5;

/** What a picture has of its own. */
type Own = Omit<ChartPicture, 'notice' | 'options'> & Pick<ChartOptions<ChartKind>, 'scales' | 'indexAxis'>;

/** A picture with what all have: the options of every chart; no stop, and a quiet word, before the first result. */
export function pictureOf(
  { summary, messages }: ChartData,
  frame: ChartFrame,
  { scales, indexAxis = 'x', ...own }: Own,
): ChartPicture {
  const stops = summary ? own.stops : [];
  return {
    ...own,
    stops,
    notice: summary ? null : messages.charts.noResult,
    options: { ...baseOptions(frame), indexAxis, scales },
  };
}

/** Height of a chart in lines of its type. */
export const inLines =
  (count: number) =>
  ({ fontSize }: ChartFrame): number =>
    Math.round(count * fontSize);

/** Height of the panels of as many theories below each other, and of a plot beside them. */
export const panelsHeight = (frame: ChartFrame, theories: number): number =>
  inLines(Math.max(usualLines, panelAxisLines + leastPanelLines * theories))(frame);

/** A stop at each index of the series that are spoken of, as far as these reach. */
export function stopsAlong(
  series: readonly Series[],
  count: number,
  place: (index: number) => Omit<CursorStop, 'points'>,
): CursorStop[] {
  return Array.from({ length: count }, (_, index) => ({
    ...place(index),
    points: series.flatMap(({ say, data }, datasetIndex) =>
      say && index < data.length ? [{ datasetIndex, index }] : [],
    ),
  }));
}
