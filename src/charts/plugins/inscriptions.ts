import type { Plugin } from '../chartjs.js';
import type { ChartFrame, ChartPicture } from '../contracts.js';
import { cssFont, labelFont } from '../options.js';

/** Height of the title above a panel, which its axis leaves free, in type sizes. */
export const panelTitleLines = 1.7;

/** Writes a title above each panel, and a notice in the middle of a chart that has nothing to show. */
export function inscriptions(
  look: () => { readonly picture: ChartPicture; readonly frame: ChartFrame },
): Plugin {
  return {
    id: 'msInscriptions',

    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      const { picture, frame } = look();
      const height = panelTitleLines * frame.fontSize;
      ctx.save();
      ctx.font = cssFont(labelFont(frame), 600);
      ctx.textBaseline = 'middle';
      for (const { axis, title } of picture.panels ?? []) {
        const { top } = scales[axis]!;
        ctx.fillStyle = frame.theme.surface;
        ctx.fillRect(chartArea.left, top - 1, chartArea.width + 1, height);
        ctx.fillStyle = frame.theme.text;
        ctx.fillText(title, chartArea.left, top + height / 2);
      }
      ctx.restore();
    },

    afterDatasetsDraw({ ctx, chartArea }) {
      const { picture, frame } = look();
      if (picture.notice === null) return;
      ctx.save();
      ctx.font = cssFont(labelFont(frame));
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      const x = (chartArea.left + chartArea.right) / 2;
      const y = (chartArea.top + chartArea.bottom) / 2;
      const width = ctx.measureText(picture.notice).width + 2 * frame.fontSize;
      const height = 2 * frame.fontSize;
      ctx.fillStyle = frame.theme.surface;
      ctx.fillRect(x - width / 2, y - height / 2, width, height);
      ctx.fillStyle = frame.theme.muted;
      ctx.fillText(picture.notice, x, y);
      ctx.restore();
    },
  };
}
