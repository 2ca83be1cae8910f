import type { ChartKind, ChartOptions } from './chartjs.js';
import type { ChartFrame } from './contracts.js';

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

/** Options that all charts share: still, in the colors and the font of the page, deaf to events (the host listens). */
export function baseOptions(frame: ChartFrame): ChartOptions<ChartKind> {
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    parsing: false,
    normalized: true,
    events: [],
    layout: { padding: { right: frame.fontSize * 0.75 } },
  };
}
