import { drawPoint } from '../../charts/chartjs.js';
import type { SeriesStyle } from '../../charts/series-style.js';
import { cascadeSteps } from '../../summary/cascade-ends.js';
import { paintBlood } from './blood.js';
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
const colony = { first: 18, growth: 3, most: 70 } as const;
const lastRow = cascadeSteps.length - 1;
const circulationRow = cascadeSteps.indexOf('circulation');

/** Paints everything that moves on one canvas. */
export class Painter {
  readonly #context: CanvasRenderingContext2D;
  readonly #ground: Ground;
  readonly #palette: Palette;
  readonly #style: SeriesStyle;

  constructor(context: CanvasRenderingContext2D, ground: Ground, palette: Palette, style: SeriesStyle) {
    this.#context = context;
    this.#ground = ground;
    this.#palette = palette;
    this.#style = style;
  }

  /**
   * @param cells null while there is no result.
   * @param time seconds, for what moves without the cells.
   */
  paint(cells: Cells | null, time: number): void {
    const { width, plan } = this.#ground;
    this.#context.clearRect(0, 0, width, plan.height);
    paintBlood(this.#context, this.#ground, this.#palette, time);
    if (cells === null) return;
    const { doors } = cells.shares;
    const count = Math.min(colony.first + colony.growth * cells.tally[lastRow]![0]!, colony.most);
    for (const [index, place] of seeds(this.#ground.metastasis, count, 4.1).entries()) {
      this.#mark(place, 3.4 + 0.25 * Math.sin(time + index));
    }
    for (const cell of cells.all) if (cell.progress > 0) this.#cell(cell, doors[cell.row]![0]!);
    for (const [row, [passed]] of doors.entries()) this.#lens(row, passed!);
  }

  /** A cell of the theory: its color and its mark. */
  #mark({ x, y }: Point, size: number): void {
    const context = this.#context;
    const { color, marker } = this.#style;
    const isStroke = marker === 'star' || marker.startsWith('cross');
    context.fillStyle = color;
    context.strokeStyle = isStroke ? color : this.#palette.surface;
    context.lineWidth = isStroke ? 2 : 0.75;
    drawPoint(context, { pointStyle: marker, radius: 1.2 * size, borderWidth: 1 }, x, y);
  }

  /** @param passed share that its door lets through. */
  #cell(cell: Cell, passed: number): void {
    const { row, lane, isCompetent, fate, since } = cell;
    const { quiet, tumorCell, platelet } = this.#palette;
    const context = this.#context;
    const u = Math.min(cell.progress, 1);
    /** Of the time for which its fate is seen. */
    const gone = fate < 0 ? 0 : since / seenAfter[fate]!;
    const isLost = fate === 1;
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
    const at = this.#ground.way.beside(s, aside);
    const alpha = Math.min(1, 5 * u) * Math.min(1, (fate === 2 ? 7 : 1) * (1 - gone));
    if (fate === 0 && passed < haloBelow && row !== competenceRow) {
      const growth = row === lastRow ? 36 : 13;
      ring(context, at, size + 3 + growth * gone, isCompetent ? this.#style.color : tumorCell, alpha);
    }
    if (isLost && row !== competenceRow) {
      ring(context, at, size, quiet, alpha);
      return;
    }
    context.globalAlpha = alpha;
    if (isCompetent) this.#mark(at, size);
    else disc(context, at, size, tumorCell);
    // Some travel with platelets around them.
    if (row === circulationRow && lane > 0) {
      for (const side of [-1, 1]) disc(context, { x: at.x + 4 * side, y: at.y - 3.5 }, 1.8, platelet);
    }
    context.globalAlpha = 1;
    if (fate === 2 || isAsleep(cell)) ring(context, at, size + 3, quiet, 0.7 * alpha);
  }

  /** What passed a door is magnified until the next stretch shows as many cells again. */
  #lens(row: number, passed: number): void {
    if (!(passed > 0 && passed < lensBelow)) return;
    const size = lensLeast - lensGrowth * Math.log10(passed);
    const { x, y } = this.#ground.way.at(row + 1);
    const context = this.#context;
    ring(context, { x, y }, size, this.#palette.quiet, 1);
    context.lineWidth = 4;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(x + size * 0.78, y + size * 0.78);
    context.lineTo(x + size * 1.3, y + size * 1.3);
    context.stroke();
  }
}
