import type { ChartKind, ChartOptions } from './chartjs.js';
import type { ChartFrame, CursorStop, Series } from './contracts.js';

const smallFont = 0.9;

/** Font of labels. */
export const labelFont = (frame: ChartFrame) => ({ family: frame.fontFamily, size: frame.fontSize });
/** Font of ticks and notes. */
export const noteFont = (frame: ChartFrame) => ({
  family: frame.fontFamily,
  size: frame.fontSize * smallFont,
});

/** A font as the canvas takes it. */
export const cssFont = (font: { family: string; size: number }, weight = 400): string =>
  `${weight} ${font.size}px ${font.family}`;

const titleAt = (
  stops: readonly CursorStop[],
  { datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number },
): string =>
  stops.find(({ points }) =>
    points.some((point) => point.datasetIndex === datasetIndex && point.index === dataIndex),
  )?.title ?? '';

/** Options that all charts share: still, in the colors and the font of the page, deaf to events (the host listens). */
export function baseOptions(frame: ChartFrame, stops: readonly CursorStop[]): ChartOptions<ChartKind> {
  const { theme } = frame;
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    parsing: false,
    normalized: true,
    events: [],
    layout: { padding: { right: frame.fontSize * 0.75 } },
    plugins: {
      tooltip: {
        animation: false,
        usePointStyle: true,
        backgroundColor: theme.text,
        titleColor: theme.surface,
        bodyColor: theme.surface,
        titleFont: { ...noteFont(frame), weight: 'bold' },
        bodyFont: noteFont(frame),
        boxPadding: 4,
        multiKeyBackground: theme.surface,
        filter: (item) => (item.dataset as Series).say !== undefined,
        callbacks: {
          title: ([item]) => (item ? titleAt(stops, item) : ''),
          label: (item) => [...((item.dataset as Series).say?.(item.dataIndex) ?? [])],
        },
      },
    },
  };
}
