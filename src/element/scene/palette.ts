import type { Point } from './curve.js';

const tokens = {
  surface: '--ms-surface',
  quiet: '--ms-ink-quiet',
  tumorCell: '--ms-tumor-cell',
  redCell: '--ms-red-cell',
  platelet: '--ms-platelet',
} as const;

/** Colors of what moves. */
export type Palette = { readonly [Name in keyof typeof tokens]: string };

/** The colors in force at an element. */
export function paletteAt(element: Element): Palette {
  const style = getComputedStyle(element);
  const colors = Object.entries(tokens).map(([name, token]) => [name, style.getPropertyValue(token)]);
  return Object.fromEntries(colors) as Palette;
}

export const wholeTurn = 2 * Math.PI;

/** A filled disc. */
export function disc(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: number,
  color: string,
): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, radius, 0, wholeTurn);
  context.fill();
}

/** An open ring. */
export function ring(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: number,
  color: string,
  alpha: number,
): void {
  context.globalAlpha = alpha;
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, radius, 0, wholeTurn);
  context.stroke();
  context.globalAlpha = 1;
}
