import type { Point } from './curve.js';

/** Colors of what moves: around the cells, what is lost, cells of the tumor, red cells, platelets. */
const tokens = ['surface', 'ink-quiet', 'tumor-cell', 'red-cell', 'platelet'];

/** The colors in force at an element, in the order of {@link tokens}. */
export type Palette = readonly string[];

export function paletteAt(element: Element): Palette {
  const style = getComputedStyle(element);
  return tokens.map((token) => style.getPropertyValue(`--ms-${token}`));
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
  alpha = 1,
): void {
  context.globalAlpha = alpha;
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, radius, 0, wholeTurn);
  context.stroke();
  context.globalAlpha = 1;
}
