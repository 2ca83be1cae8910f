import { css, unsafeCSS } from 'lit';
import { wideFrom } from '../scene/plan.js';

/** Paper, and colors that the user's system forces: what is shown by a color or a shadow alone must be shown otherwise. */
export const mediaStyles = css`
  @media print {
    .top,
    .tabs,
    .panel,
    .patient-finder,
    .story,
    .hint,
    button:not(.door),
    summary,
    .chip:not(:has(:checked)),
    .chip input {
      display: none;
    }
    /* As wide as it is painted for paper. */
    ms-cascade-scene {
      width: ${unsafeCSS(`${wideFrom}px`)};
    }
    .frame,
    .results,
    .patient-navigation input {
      border: 0;
    }
    .table-scroll {
      max-height: none;
      overflow: visible;
    }
    /* Painted for the screen, shown as wide as the page. */
    .canvas-box canvas,
    svg.life {
      height: auto !important;
    }
    figure,
    .scene,
    .findings,
    ms-patient-life,
    .observations tbody {
      break-inside: avoid;
    }
    .section-head,
    h3 {
      break-after: avoid;
    }
    /* A grid whose parts move to the next page does not grow by what they leave: what follows would lie upon them. */
    .columns,
    .results,
    .section:not([hidden]),
    .figures,
    .figures > ms-chart-figure,
    .figures figure {
      display: block;
    }
    .section > *,
    figure {
      margin-bottom: var(--ms-space-6);
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-bottom: 3px solid Highlight;
    }
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    .strip svg {
      --ms-surface-quiet: Canvas;
    }
  }
`;
