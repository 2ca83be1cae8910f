import type { AnyChart, Plugin } from '../chartjs.js';
import type { Series } from '../contracts.js';

const whiskerEnd = 3;

function drawWhiskers(chart: AnyChart, series: Series, datasetIndex: number): void {
  const { ctx } = chart;
  const scale = chart.scales['y']!;
  ctx.strokeStyle = String(series.borderColor);
  ctx.lineWidth = 1.5;
  chart.getDatasetMeta(datasetIndex).data.forEach(({ x, y }, index) => {
    if (Number.isNaN(y)) return;
    const [lower, upper] = series.intervals![index]!;
    const bottom = scale.getPixelForValue(lower);
    const top = scale.getPixelForValue(upper);
    ctx.beginPath();
    ctx.moveTo(x, bottom);
    ctx.lineTo(x, top);
    for (const end of [bottom, top]) {
      ctx.moveTo(x - whiskerEnd, end);
      ctx.lineTo(x + whiskerEnd, end);
    }
    ctx.stroke();
  });
}

/** A band of steps: each interval holds until the next point. */
function drawBand(chart: AnyChart, series: Series, datasetIndex: number): void {
  const { ctx } = chart;
  const scale = chart.scales['y']!;
  const points = chart.getDatasetMeta(datasetIndex).data;
  const edge = (index: number, end: 0 | 1): number => scale.getPixelForValue(series.intervals![index]![end]);
  const last = points.length - 1;
  ctx.beginPath();
  ctx.moveTo(points[0]!.x, edge(0, 1));
  for (let index = 1; index <= last; index++) {
    ctx.lineTo(points[index]!.x, edge(index - 1, 1));
    ctx.lineTo(points[index]!.x, edge(index, 1));
  }
  for (let index = last; index > 0; index--) {
    ctx.lineTo(points[index]!.x, edge(index, 0));
    ctx.lineTo(points[index]!.x, edge(index - 1, 0));
  }
  ctx.lineTo(points[0]!.x, edge(0, 0));
  ctx.closePath();
  ctx.fillStyle = String(series.backgroundColor);
  ctx.fill();
}

/** Draws the intervals of a series behind it: error bars about its points, or a band along its steps. */
export const intervals: Plugin = {
  id: 'msIntervals',
  beforeDatasetDraw(chart, { index }) {
    const series = chart.data.datasets[index] as unknown as Series;
    if (!series.intervals || series.data.length === 0) return;
    chart.ctx.save();
    if (series.intervalShape === 'band') drawBand(chart as AnyChart, series, index);
    else drawWhiskers(chart as AnyChart, series, index);
    chart.ctx.restore();
  },
};
