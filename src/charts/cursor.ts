import type { AnyChart } from './chartjs.js';
import type { ChartData, ChartPicture, CursorStop } from './contracts.js';
import type { CursorPlace } from './shared-cursor.js';

/**
 * Where a pointer is on the canvas, in the chart's own px. Measured from the canvas as it stands on the screen: what
 * events offer (offsetX, layerX) is off in a shadow root, and under any CSS transform.
 */
export function canvasPosition(chart: AnyChart, clientX: number, clientY: number): { x: number; y: number } {
  const box = chart.canvas.getBoundingClientRect();
  return {
    x: ((clientX - box.left) * chart.width) / box.width,
    y: ((clientY - box.top) * chart.height) / box.height,
  };
}

/** Index of the stop nearest to a position, along the axis of the stops; null off the plot or where there is none. */
export function nearestStop(
  chart: AnyChart,
  { stops, stopAxis }: ChartPicture,
  position: { x: number; y: number },
): number | null {
  const { left, right, top, bottom } = chart.chartArea;
  const isInside = position.x >= left && position.x <= right && position.y >= top && position.y <= bottom;
  if (!isInside) return null;
  let nearest: number | null = null;
  let least = Infinity;
  stops.forEach(({ points }, index) => {
    const distances = points.map(({ datasetIndex, index: point }) =>
      Math.abs(chart.getDatasetMeta(datasetIndex).data[point]![stopAxis] - position[stopAxis]),
    );
    const distance = Math.min(...distances);
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  });
  return nearest;
}

/** Index of the stop nearest to a place; null where the chart has no such places. */
export function stopAt({ quantity, stops }: ChartPicture, place: CursorPlace): number | null {
  if (quantity !== place.quantity || stops.length === 0) return null;
  const distances = stops.map(({ at }) => Math.abs(at! - place.at));
  return distances.indexOf(Math.min(...distances));
}

/** Shares of the theories at a stop, where these are to be compared. */
function comparedAt({ quantity, stopAxis, series }: ChartPicture, { points }: CursorStop): number[] {
  if (quantity === undefined || stopAxis === 'y') return [];
  const shares = points.map(({ datasetIndex, index }) => series[datasetIndex]!.data[index]!.y);
  return shares.filter((share) => Number.isFinite(share));
}

/** How far shares lie apart, as they are written; nothing where there are none to compare. */
function apart(shares: readonly number[], { messages, formatter }: ChartData): string[] {
  if (shares.length < 2) return [];
  const points = shares.map((share) => Math.round(1000 * share) / 10);
  return [messages.charts.apart(Math.max(...points) - Math.min(...points), formatter)];
}

const sentences = (parts: readonly string[]): string => parts.map((part) => `${part}.`).join(' ');

/** The shares at a stop in a line, and how far they lie apart; empty where there is nothing to compare, or not yet. */
export function comparison(picture: ChartPicture, stop: CursorStop, data: ChartData): string {
  const shares = comparedAt(picture, stop);
  if (shares.length < 2 || !data.complete) return '';
  const values = shares.map((share) => data.formatter.percent(share)).join(', ');
  return sentences([data.messages.charts.named(stop.title, values), ...apart(shares, data)]);
}

/** What is said at a stop: its title, then each of its points, then how far these lie apart. */
export function stopWords(picture: ChartPicture, stop: CursorStop, data: ChartData): string {
  const said = stop.points.map(({ datasetIndex, index }) =>
    (picture.series[datasetIndex]!.say?.(index) ?? []).join(', '),
  );
  return sentences([
    stop.title,
    ...said.filter((words) => words !== ''),
    ...apart(comparedAt(picture, stop), data),
  ]);
}
