import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js';

// Only what the charts use: each further part costs every page that embeds the element.
Chart.register(
  BarController,
  BarElement,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
);

// What is under the cursor keeps the colors it has.
Chart.defaults.hoverBackgroundColor = (_context, { backgroundColor }) => backgroundColor;
Chart.defaults.hoverBorderColor = (_context, { borderColor }) => borderColor;

export { Chart };
export { drawPoint } from 'chart.js/helpers';
export type { ActiveElement, ChartDataset, ChartOptions, Plugin, ScaleOptionsByType } from 'chart.js';

/** The two kinds of series that are drawn. */
export type ChartKind = 'line' | 'bar';
/** A chart of any mixture of the two. */
export type AnyChart = Chart<ChartKind, { x: number; y: number }[]>;
