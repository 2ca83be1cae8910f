import { drawPoint, type AnyChart, type Plugin } from '../chartjs.js';
import type { ChartFrame, ChartPicture, CursorStop } from '../contracts.js';
import { cssFont, noteFont } from '../options.js';
import { wrap } from './wrap.js';

/** In type sizes: within the box, and from the points to it. */
const padding = 0.6;
const distance = 0.9;
const lineHeight = 1.25;
/** CSS px of a mark before its words. */
const markRadius = 4;

/** Colors and shape of a point as it is drawn; a bar has no shape. */
type PointLook = Parameters<typeof drawPoint>[1] & Record<'backgroundColor' | 'borderColor', string>;

/** Where the box begins: behind the points along an axis, or before them; null where neither has room. */
function clearOf(points: readonly number[], size: number, gap: number, room: number): number | null {
  const behind = Math.max(...points) + gap;
  if (behind + size <= room) return behind;
  const before = Math.min(...points) - gap - size;
  return before >= 0 ? before : null;
}

/** With its middle at that of the points, as far as there is room. */
function alongside(points: readonly number[], size: number, room: number): number {
  const middle = points.reduce((sum, point) => sum + point) / points.length;
  return Math.max(0, Math.min(middle - size / 2, room - size));
}

/** Writes what there is to be read at the stop of the cursor in a box beside its points. */
export function stopBox(
  look: () => {
    readonly picture: ChartPicture;
    readonly frame: ChartFrame;
    readonly stop: CursorStop | undefined;
  },
): Plugin {
  return {
    id: 'msStopBox',
    afterDraw(chart) {
      const { ctx } = chart;
      const { picture, frame, stop } = look();
      if (!stop) return;
      const font = noteFont(frame);
      const inner = font.size * padding;
      const indent = 3.5 * markRadius;
      const step = font.size * lineHeight;
      const [titleFont, bodyFont] = [cssFont(font, 700), cssFont(font)];
      ctx.save();
      const widest = chart.width - 2 * inner;
      ctx.font = titleFont;
      const title = wrap(ctx, stop.title, widest);
      const titleWidths = title.map((line) => ctx.measureText(line).width);
      ctx.font = bodyFont;
      const room = widest - indent;
      const told = stop.points.flatMap(({ datasetIndex, index }) => {
        const words = picture.series[datasetIndex]!.say?.(index) ?? [];
        const point = (chart as AnyChart).getDatasetMeta(datasetIndex).data[index]!;
        return words.length > 0 ? [{ lines: words.flatMap((line) => wrap(ctx, line, room)), point }] : [];
      });
      const placed = told.map(({ point }) => point).filter((point) => point.hasValue());
      if (placed.length === 0) return ctx.restore();
      const all = told.flatMap(({ lines }) => lines);
      const widths = all.map((line) => indent + ctx.measureText(line).width);
      const width = Math.max(...titleWidths, ...widths) + 2 * inner;
      const height = (title.length + all.length) * step + 2 * inner;
      const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
      const gap = font.size * distance;
      const beside = clearOf(xs, width, gap, chart.width);
      const left = beside ?? alongside(xs, width, chart.width);
      const below = beside === null ? clearOf(ys, height, gap, chart.height) : null;
      const top = below ?? alongside(ys, height, chart.height);
      ctx.fillStyle = frame.theme.text;
      ctx.beginPath();
      ctx.roundRect(left, top, width, height, 6);
      ctx.fill();
      ctx.textBaseline = 'middle';
      let y = top + inner + step / 2;
      const write = (line: string, x: number): void => {
        ctx.fillStyle = frame.theme.surface;
        ctx.fillText(line, x, y);
        y += step;
      };
      ctx.font = titleFont;
      for (const line of title) write(line, left + inner);
      ctx.font = bodyFont;
      for (const { lines, point } of told) {
        const { pointStyle, backgroundColor, borderColor } = point.options as unknown as PointLook;
        const shape = { pointStyle, radius: markRadius, borderWidth: 1, rotation: 0 };
        // Shades are seen on the ground of the chart as they are in it.
        ctx.fillStyle = ctx.strokeStyle = frame.theme.surface;
        drawPoint(ctx, { ...shape, radius: markRadius + 1 } as PointLook, left + inner + markRadius, y);
        ctx.fillStyle = backgroundColor;
        ctx.strokeStyle = borderColor;
        drawPoint(ctx, shape as PointLook, left + inner + markRadius, y);
        for (const line of lines) write(line, left + inner + indent);
      }
      ctx.restore();
    },
  };
}
