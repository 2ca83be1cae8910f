import type { ViewId } from '../locale/contract/interface.js';
import type { Formatter } from '../locale/formatting.js';
import type { Messages } from '../locale/messages.js';
import type { PublishedEfficiency } from '../model/published/efficiency.js';
import type { CohortSummary } from '../summary/cohort-summary.js';
import type { ChartDataset, ChartKind, ChartOptions } from './chartjs.js';
import type { RowLayout } from './row-layout.js';
import type { SeriesStyle } from './series-style.js';
import type { Quantity } from './shared-cursor.js';
import type { Chosen } from './specimen.js';
import type { ChartTheme } from './theme.js';

/** A chart: pure descriptions of one result, as picture, sentence and table. Registered in `registry.ts`. */
export interface ChartView {
  readonly id: string;
  /** The view of the element in which it stands. */
  readonly group: ViewId;
  title(messages: Messages, chosen: Chosen): string;
  /**
   * Height in CSS px, whatever the result, which so never shifts the page.
   * @param theories how many are, or will be, in it
   */
  height(frame: ChartFrame, theories: number): number;
  /** What the marks in the picture mean. @param theories ids of those that are, or will be, in it */
  legend(data: ChartData, theme: ChartTheme, theories: readonly string[]): LegendEntry[];
  /** What is to be painted, a result or not. */
  draw(data: ChartData, frame: ChartFrame): ChartPicture;
  /** The same in words and numbers; null before the first result. */
  describe(data: ChartData): ChartDescription | null;
}

/** What a chart is about. */
export interface ChartData {
  /** Null before the first result. */
  readonly summary: CohortSummary | null;
  /** The complete result before this one, to be seen behind it; null where there is none. */
  readonly ghost: CohortSummary | null;
  /** Whether that one was pinned to stay. */
  readonly isPinned: boolean;
  /** False while patients are still missing from `summary`. */
  readonly complete: boolean;
  readonly published: PublishedEfficiency;
  readonly messages: Messages;
  readonly formatter: Formatter;
}

/** What a chart is painted on. */
export interface ChartFrame {
  /** CSS px. */
  readonly width: number;
  readonly fontFamily: string;
  /** CSS px. */
  readonly fontSize: number;
  readonly theme: ChartTheme;
}

/** A point of a series, in the units of its axes. */
export interface SeriesPoint {
  readonly x: number;
  readonly y: number;
}

/** A series as Chart.js takes it, and what our own plugins and the cursor read of it. */
export type Series = ChartDataset<ChartKind, { x: number; y: number }[]> & {
  /** Lines for one point in the box at the cursor. A series without it is not spoken of. */
  readonly say?: (index: number) => readonly string[];
  /** What is written beside one point; null where nothing is. */
  readonly pointLabel?: (index: number) => string | null;
  /** Lower and upper end about each point, in the units of y: error bars, or a band. */
  readonly intervals?: readonly (readonly [number, number])[];
  readonly intervalShape?: 'band';
};

/** An entry of the legend: a line, a mark on it, or both. Stands in the color of the text where it has none. */
export interface LegendEntry {
  readonly text: string;
  readonly color?: string;
  /** Pattern of its line, CSS px; empty for one without gaps. No line where absent. */
  readonly dash?: readonly number[];
  /** CSS px. */
  readonly lineWidth?: number;
  readonly mark?: SeriesStyle['marker'];
  readonly hollow?: boolean;
  /** Color of the outline of its mark, where it has one. */
  readonly rim?: string;
}

/** Words beside, or above, a row of a chart whose y axis counts rows. */
export interface RowLabel {
  readonly title: string;
  readonly note?: string;
}

/** A place at which the cursor halts: the points that belong together there, and what they are called together. */
export interface CursorStop {
  readonly title: string;
  /** Where it is on the {@link ChartPicture.quantity} of its chart. */
  readonly at?: number;
  readonly points: readonly { readonly datasetIndex: number; readonly index: number }[];
}

/** Everything that the host hands to Chart.js and to our plugins. */
export interface ChartPicture {
  readonly series: Series[];
  readonly options: ChartOptions<ChartKind>;
  readonly stops: readonly CursorStop[];
  /** The axis along which stops follow each other. */
  readonly stopAxis: 'x' | 'y';
  /** What the stops are places of, where other charts have such stops too. Those along x hold shares to be compared. */
  readonly quantity?: Quantity;
  readonly rows?: { readonly labels: readonly RowLabel[]; readonly layout: RowLayout };
  /** Title within a panel, by the id of its y axis. */
  readonly panels?: readonly { readonly axis: string; readonly title: string }[];
  /** Said in the middle of the chart. */
  readonly notice: string | null;
}

/** A table: `rows` hold one text per column, the first being the name of the row. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart in words. */
export interface ChartDescription {
  readonly sentence: string;
  /** What else belongs beside the picture, such as what is published. As many for every result. */
  readonly notes: readonly string[];
  readonly table: ChartTable;
}
