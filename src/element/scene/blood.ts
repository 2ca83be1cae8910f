import type { Point } from './curve.js';
import { disc, ring, wholeTurn, type Palette } from './palette.js';
import { bore, type Ground } from './plan.js';

const redCells = 40;
const platelets = 16;
const whiteCells = 2;
/** Seconds from one end of the vessel to the other. */
const circuit = 22;

/** The blood that drifts by. @param time seconds */
export function paintBlood(
  context: CanvasRenderingContext2D,
  { streams }: Ground,
  [surface, , , redCell, platelet]: Palette,
  time: number,
): void {
  const drift = (index: number, count: number, pace: number): Point => {
    const stream = streams[index % 3]!;
    const s = ((index / count + (time * pace) / circuit) % 1) * stream.end;
    const lane = 2 * ((index * 0.618034) % 1) - 1;
    // Narrowing begins ahead for what has a width.
    return stream.beside(s, lane * Math.max(2, bore(s + 0.4) - 13));
  };
  context.fillStyle = redCell!;
  context.globalAlpha = 0.45;
  // A disc that tumbles, then the hollow in its middle.
  for (const size of [7.5, 3]) {
    context.beginPath();
    for (let index = 0; index < redCells; index++) {
      const { x, y } = drift(index, redCells, 1);
      context.moveTo(x, y);
      context.ellipse(x, y, size, size * (0.62 + 0.3 * Math.sin(index + time)), index, 0, wholeTurn);
    }
    context.fill();
  }
  context.globalAlpha = 1;
  for (let index = 0; index < platelets; index++)
    disc(context, drift(index, platelets, 1.25), 1.8, platelet!);
  for (let index = 0; index < whiteCells; index++) {
    const at = drift(3 * index, whiteCells + 0.3, 0.6);
    disc(context, at, 11, surface!);
    ring(context, at, 11, platelet!, 0.5);
    for (const lobe of [-1, 0, 1]) {
      disc(context, { x: at.x + 4 * lobe, y: at.y - 2 + 4 * Math.abs(lobe) }, 3.8, platelet!);
    }
  }
}
