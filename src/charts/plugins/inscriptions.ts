import type { Plugin } from '../chartjs.js';
import type { ChartFrame, ChartPicture } from '../contracts.js';
import { cssFont, labelFont } from '../options.js';

/** Writes the titles of panels into these, and a notice in the middle of a chart that has nothing to show. */
export function inscriptions(
  look: () => { readonly picture: ChartPicture; readonly frame: ChartFrame },
): Plugin {
  return {
    id: 'msInscriptions',
    afterDatasetsDraw(chart) {
      const { picture, frame } = look();
      const { ctx, chartArea } = chart;
      ctx.save();
      for (const { axis, title } of picture.panels ?? []) {
        ctx.font = cssFont(labelFont(frame), 600);
        ctx.fillStyle = frame.theme.text;
        ctx.textAlign = 'right';
        ctx.textBaseline = 'top';
        ctx.fillText(title, chartArea.right - 4, chart.scales[axis]!.top + 3);
      }
      if (picture.notice !== null) {
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
      }
      ctx.restore();
    },
  };
}
