import type { AnyChart, Plugin } from '../chartjs.js';
import type { ChartFrame, ChartPicture, Series } from '../contracts.js';
import { cssFont, noteFont } from '../options.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Label {
  readonly text: string;
  /** Of the point in its series: points of one index belong together. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

const pointRadius = 6;
/** CSS px between a point and its words. */
const distance = 8;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const aroundPoint = ({ x, y }: { x: number; y: number }): Box => ({
  left: x - pointRadius,
  right: x + pointRadius,
  top: y - pointRadius,
  bottom: y + pointRadius,
});

/** Every label that is asked for, beside its point. */
function wanted(chart: AnyChart): Label[] {
  return chart.data.datasets.flatMap((dataset, datasetIndex) => {
    const { pointLabel } = dataset as unknown as Pick<Series, 'pointLabel'>;
    if (!pointLabel) return [];
    return chart.getDatasetMeta(datasetIndex).data.flatMap(({ x, y }, index) => {
      const text = pointLabel(index);
      return text === null ? [] : [{ text, index, x, y }];
    });
  });
}

/** Where the words of a point may stand, the best first. */
const places = ({ x, y }: { x: number; y: number }, width: number, size: number): Box[] =>
  [
    { left: x + distance, middle: y },
    { left: x - distance - width, middle: y },
    { left: x + distance, middle: y + size / 2 },
    { left: x - distance - width, middle: y - size / 2 },
    { left: x - width / 2, middle: y + size * 1.2 },
    { left: x - width / 2, middle: y - size * 1.2 },
  ].map(({ left, middle }) => ({
    left,
    right: left + width,
    top: middle - size / 2,
    bottom: middle + size / 2,
  }));

/** How many lines run through a box. Lines run down from row to row: of each, the part as high as the box counts. */
function crossings(chart: AnyChart, box: Box): number {
  let count = 0;
  for (const { index } of chart.getSortedVisibleDatasetMetas()) {
    if ((chart.data.datasets[index] as { showLine?: boolean }).showLine === false) continue;
    const { data } = chart.getDatasetMeta(index);
    for (let row = 1; row < data.length; row++) {
      const [from, to] = [data[row - 1]!, data[row]!];
      if (to.y < box.top || from.y > box.bottom) continue;
      const at = (y: number): number =>
        from.x + ((to.x - from.x) * (Math.min(to.y, Math.max(from.y, y)) - from.y)) / (to.y - from.y);
      const ends = [at(box.top), at(box.bottom)];
      if (Math.min(...ends) < box.right && Math.max(...ends) > box.left) count++;
    }
  }
  return count;
}

/** Writes the values of points right or left of these, where they hit neither a point nor each other, nor, if it can be, a line. */
export function pointLabels(
  look: () => { readonly picture: ChartPicture; readonly frame: ChartFrame },
): Plugin {
  return {
    id: 'msPointLabels',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const { frame } = look();
      const font = noteFont(frame);
      const labels = wanted(chart as AnyChart);
      const points = labels.map(aroundPoint);
      const placed: Box[] = [];
      const said = new Set<string>();
      ctx.save();
      ctx.font = cssFont(font);
      ctx.textBaseline = 'middle';
      ctx.lineJoin = 'round';
      ctx.lineWidth = 4;
      ctx.strokeStyle = frame.theme.surface;
      ctx.fillStyle = frame.theme.text;
      for (const { text, index, x, y } of labels) {
        const width = ctx.measureText(text).width;
        const free = places({ x, y }, width, font.size).filter(
          (place) =>
            place.left >= chartArea.left &&
            place.right <= chartArea.right &&
            ![...points, ...placed].some((other) => overlap(place, other)),
        );
        // What theories have in common is said once.
        const name = `${index} ${text}`;
        if (said.has(name) || free.length === 0) continue;
        said.add(name);
        const costs = free.map((place) => crossings(chart as AnyChart, place));
        const box = free[costs.indexOf(Math.min(...costs))]!;
        const middle = (box.top + box.bottom) / 2;
        // Two numbers side by side must not read as one.
        placed.push({ ...box, left: box.left - distance, right: box.right + distance });
        ctx.strokeText(text, box.left, middle);
        ctx.fillText(text, box.left, middle);
      }
      ctx.restore();
    },
  };
}
