import type { ChartFrame } from './contracts.js';

/** Where the labels of rows stand, and where in a row its points. */
export interface RowLayout {
  /** Beside the rows in a column of their own, or, where it is narrow, above the points of each row. */
  readonly beside: boolean;
  /** CSS px. */
  readonly labelWidth: number;
  /** CSS px. */
  readonly rowHeight: number;
  /** How far below the middle of its row a point stands, in rows. */
  readonly shift: number;
  /** Distance between neighbouring series within a row, in rows. */
  readonly spread: number;
}

const besideFrom = 34;

/** The layout of rows in a frame. */
export function rowLayout({ width, fontSize }: ChartFrame): RowLayout {
  const beside = width >= besideFrom * fontSize;
  return beside
    ? {
        beside,
        labelWidth: Math.round(Math.min(20 * fontSize, width * 0.4)),
        rowHeight: 3.1 * fontSize,
        shift: 0,
        spread: 0.2,
      }
    : { beside, labelWidth: 0, rowHeight: 3.4 * fontSize, shift: 0.23, spread: 0.11 };
}

/** Where series `index` of `count` stands in row `row`, on an axis that counts rows. */
export const rowPosition = (layout: RowLayout, row: number, index: number, count: number): number =>
  row + layout.shift + (index - (count - 1) / 2) * layout.spread;

/** Height of a chart of rows, with its axis and `legendLines` lines of legend. CSS px. */
export const rowsHeight = (frame: ChartFrame, rows: number, legendLines: number): number =>
  Math.round(rows * rowLayout(frame).rowHeight + (4.6 + legendLines * 1.75) * frame.fontSize);
