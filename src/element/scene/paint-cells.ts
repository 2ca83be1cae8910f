import { drawPoint } from '../../charts/chartjs.js';
import type { SeriesStyle } from '../../charts/series-style.js';
import { cascadeSteps } from '../../summary/cascade-ends.js';
import { isAsleep, seenAfter, type Cell, type Cells } from './cells.js';
import { seeds, type Point } from './curve.js';
import { disc, ring, type Palette } from './palette.js';
import type { Ground } from './plan.js';
import { competenceRow } from './shares.js';

const cellRadius = 3.8;
/** Half the width of each stretch's stream, px. */
const halves = [28, 30, 30, 30, 14, 8, 28, 28, 28];
/** Cells that pass where fewer than this do are given a halo. */
const haloBelow = 0.2;
/** A lens that magnifies tenfold is larger by so much than one that does not magnify, px. */
const lensGrowth = 4;
const lensLeast = 8;
/** Where more pass than this, there is hardly anything to magnify. */
const lensBelow = 0.6;
/** Cells of the metastasis before a winner is seen, with each winner, and at the most. */
const colony = [18, 3, 70] as const;
const lastRow = cascadeSteps.length - 1;
const circulationRow = cascadeSteps.indexOf('circulation');

/** The cells on their way, the metastasis, and the lenses over them. @param time seconds */
export function paintCells(
  context: CanvasRenderingContext2D,
  { way, metastasis }: Ground,
  [surface, quiet, tumorCell, , platelet]: Palette,
  { color, marker }: SeriesStyle,
  { all, shares, tally }: Cells,
  time: number,
): void {
  const isStroke = marker === 'star' || marker.startsWith('cross');

  /** A cell of the theory: its color and its mark. */
  const mark = ({ x, y }: Point, size: number): void => {
    context.fillStyle = color;
    context.strokeStyle = isStroke ? color : surface!;
    context.lineWidth = isStroke ? 2 : 0.75;
    drawPoint(context, { pointStyle: marker, radius: 1.2 * size, borderWidth: 1 }, x, y);
  };

  /** @param passed share that its door lets through. */
  const paint = (cell: Cell, passed: number): void => {
    const { row, lane, isCompetent, fate, since } = cell;
    const u = Math.min(cell.progress, 1);
    const isLost = fate === 1;
    const isPending = fate === 2;
    /** Of the time for which its fate is seen. */
    const gone = fate < 0 ? 0 : since / seenAfter[fate]!;
    const alpha = Math.min(1, 5 * u, (isPending ? 7 : 1) * (1 - gone));
    let s = row + u;
    let aside = lane * halves[row]! * Math.sin(Math.PI * Math.min(u, 0.96)) ** 0.7;
    let size = cellRadius * Math.min(1, 0.35 + 3 * u);
    if (fate === 0) {
      // On through the opening; the last on to the metastasis.
      s += gone * (row === lastRow ? 1 : 0.22);
    } else if (fate > 0) {
      s -= 0.07;
      aside += Math.sign(lane) * (isLost ? 22 * gone * (2 - gone) : 26);
      if (isLost) size *= 1 - 0.5 * gone;
    }
    const at = way.beside(s, aside);
    if (isLost && row !== competenceRow) {
      ring(context, at, size, quiet!, alpha);
      return;
    }
    if (fate === 0 && passed < haloBelow && row !== competenceRow) {
      const growth = row === lastRow ? 36 : 13;
      ring(context, at, size + 3 + growth * gone, isCompetent ? color : tumorCell!, alpha);
    }
    context.globalAlpha = alpha;
    if (isCompetent) mark(at, size);
    else disc(context, at, size, tumorCell!);
    // Some travel with platelets around them.
    if (row === circulationRow && lane > 0) {
      for (const side of [-4, 4]) disc(context, { x: at.x + side, y: at.y - 3.5 }, 1.8, platelet!);
    }
    context.globalAlpha = 1;
    if (isPending || isAsleep(cell)) ring(context, at, size + 3, quiet!, 0.7 * alpha);
  };

  const [first, growth, most] = colony;
  for (const [index, place] of seeds(
    metastasis,
    Math.min(first + growth * tally[lastRow]![0]!, most),
    4.1,
  ).entries()) {
    mark(place, 3.4 + 0.25 * Math.sin(time + index));
  }
  for (const cell of all) if (cell.progress > 0) paint(cell, shares.doors[cell.row]![0]!);
  // What passed a door is magnified until the next stretch shows as many cells again.
  for (const [row, [passed]] of shares.doors.entries()) {
    if (!(passed! > 0 && passed! < lensBelow)) continue;
    const size = lensLeast - lensGrowth * Math.log10(passed!);
    const { x, y } = way.at(row + 1);
    ring(context, { x, y }, size, quiet!);
    context.lineWidth = 4;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(x + size * 0.78, y + size * 0.78);
    context.lineTo(x + size * 1.3, y + size * 1.3);
    context.stroke();
  }
}
