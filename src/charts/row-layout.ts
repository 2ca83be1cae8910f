import type { ChartFrame, SeriesPoint } from './contracts.js';

/** Where the labels of rows stand, and where in a row its points. */
export interface RowLayout {
  /** Beside the rows in a column of their own, or, where it is narrow, above the points of each row. */
  readonly beside: boolean;
  /** CSS px. */
  readonly labelWidth: number;
  /** Lines for which a note has room. */
  readonly noteLines: number;
  /** CSS px. */
  readonly rowHeight: number;
  /** How far below the middle of its row a point stands, in rows. */
  readonly shift: number;
  /** Distance between neighbouring series within a row, in rows; less where there are many. */
  readonly spread: number;
}

/** Width from which labels stand beside in any chart, in type sizes. */
const besideFrom = 34;
/** Height of a row with its label beside, by the width of the chart, both in type sizes: where it is narrow, labels break. */
const heights = [
  { from: 50, rowHeight: 3.1 },
  { from: besideFrom, rowHeight: 3.8 },
  { from: 24, rowHeight: 5 },
  { from: 0, rowHeight: 6.2 },
];
/** Of the axis and its title. */
const axisLines = 4.3;

/** The layout of rows in a frame: labels beside where there is room for them. */
export function rowLayout(frame: ChartFrame): RowLayout {
  const { width, fontSize } = frame;
  return width >= besideFrom * fontSize
    ? besideLayout(frame)
    : { beside: false, labelWidth: 0, noteLines: 1, rowHeight: 3.4 * fontSize, shift: 0.23, spread: 0.11 };
}

/** The layout of rows whose lines would run through labels above them: these stand beside, however narrow it is. */
export function besideLayout({ width, fontSize }: ChartFrame): RowLayout {
  const isWide = width >= besideFrom * fontSize;
  return {
    beside: true,
    labelWidth: Math.round(isWide ? Math.min(21 * fontSize, width * 0.42) : width * 0.47),
    noteLines: isWide ? 2 : 3,
    rowHeight: heights.find(({ from }) => width >= from * fontSize)!.rowHeight * fontSize,
    shift: 0,
    spread: isWide ? 0.2 : 0.14,
  };
}

/** From the first to the last of many series, in rows: beyond it they would stand in a neighbouring row. */
const widestSpread = 0.7;

/** Where series `index` of `count` stands in row `row`, on an axis that counts rows. */
export const rowPosition = (layout: RowLayout, row: number, index: number, count: number): number =>
  row +
  layout.shift +
  (index - (count - 1) / 2) * Math.min(layout.spread, widestSpread / Math.max(1, count - 1));

/** Where a label above the points of its row ends, from the middle of the row, in rows. */
const freeFrom = -0.04;

/** Ends of the parts of an upright line through all rows that runs through no label. */
export const uprightParts = ({ beside }: RowLayout, rows: number, x: number): SeriesPoint[][] =>
  beside
    ? [[-0.5, rows - 0.5].map((y) => ({ x, y }))]
    : Array.from({ length: rows }, (_, row) => [freeFrom, 0.5].map((y) => ({ x, y: row + y })));

/** Height of a chart of rows, with its axis. CSS px. */
export const rowsHeight = ({ fontSize }: ChartFrame, { rowHeight }: RowLayout, rows: number): number =>
  Math.round(rows * rowHeight + axisLines * fontSize);
