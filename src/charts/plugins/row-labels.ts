import type { Plugin } from '../chartjs.js';
import type { ChartFrame, ChartPicture } from '../contracts.js';
import { cssFont, labelFont, noteFont } from '../options.js';
import { wrap } from './wrap.js';

const lineHeight = 1.25;

/** Writes lines below each other, with a rim in the color of the ground so that series behind do not blur them. */
function write(
  ctx: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
): void {
  lines.forEach((line, index) => {
    ctx.strokeText(line, x, y + index * step);
    ctx.fillText(line, x, y + index * step);
  });
}

/**
 * Writes what each row of a chart is, and a note in smaller type: beside the row, one below the other, where there is
 * room, else above its points, one after the other; and rules between the rows.
 */
export function rowLabels(
  look: () => { readonly picture: ChartPicture; readonly frame: ChartFrame },
): Plugin {
  return {
    id: 'msRowLabels',

    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const { picture, frame } = look();
      if (!picture.rows) return;
      ctx.save();
      ctx.strokeStyle = frame.theme.grid;
      ctx.beginPath();
      for (let row = 1; row < picture.rows.labels.length; row++) {
        const y = Math.round(scales['y']!.getPixelForValue(row - 0.5)) + 0.5;
        ctx.moveTo(0, y);
        ctx.lineTo(chartArea.right, y);
      }
      ctx.stroke();
      ctx.restore();
    },

    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const { picture, frame } = look();
      if (!picture.rows) return;
      const { labels, layout } = picture.rows;
      const { beside, labelWidth, noteLines: mostLines } = layout;
      const title = { ...labelFont(frame), step: labelFont(frame).size * lineHeight };
      const note = { ...noteFont(frame), step: noteFont(frame).size * lineHeight };
      const left = beside ? 2 : chartArea.left + 2;
      const width = beside ? labelWidth - frame.fontSize : chartArea.width;
      ctx.save();
      ctx.textAlign = 'left';
      ctx.textBaseline = 'alphabetic';
      ctx.lineJoin = 'round';
      ctx.lineWidth = 4;
      ctx.strokeStyle = frame.theme.surface;
      labels.forEach((row, index) => {
        const top = scales['y']!.getPixelForValue(index - 0.5);
        const height = scales['y']!.getPixelForValue(index + 0.5) - top;
        ctx.font = cssFont(title, 600);
        const titleLines = beside ? wrap(ctx, row.title, width, 2) : [row.title];
        const titleWidth = ctx.measureText(row.title).width;
        ctx.font = cssFont(note);
        const wrapped = row.note ? wrap(ctx, row.note, width, mostLines) : [];
        const full = titleLines.length * title.step + wrapped.length * note.step;
        // A note that would run into the next row is left out: the table has it too.
        const noteLines = beside && full > height + note.step ? [] : wrapped;
        const text = titleLines.length * title.step + noteLines.length * note.step;
        const baseline = top + title.size + (beside ? Math.max(0, (height - text) / 2) : 2);
        const below = baseline + (titleLines.length - 1) * title.step + note.step;
        ctx.fillStyle = frame.theme.muted;
        if (beside) write(ctx, noteLines, left, below, note.step);
        else write(ctx, noteLines, left + titleWidth + frame.fontSize * 0.6, baseline, note.step);
        ctx.font = cssFont(title, 600);
        ctx.fillStyle = frame.theme.text;
        write(ctx, titleLines, left, baseline, title.step);
      });
      ctx.restore();
    },
  };
}
