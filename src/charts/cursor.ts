import type { AnyChart } from './chartjs.js';
import type { ChartPicture, CursorStop } from './contracts.js';

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

/** What is said at a stop: its title, then each of its points. */
export function stopWords(picture: ChartPicture, stop: CursorStop): string {
  const said = stop.points.map(({ datasetIndex, index }) =>
    (picture.series[datasetIndex]!.say?.(index) ?? []).join(', '),
  );
  return [stop.title, ...said.filter((words) => words !== '')].join('. ') + '.';
}
