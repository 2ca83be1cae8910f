import { css, unsafeCSS } from 'lit';
import { chartThemes, type ChartTheme } from '../../charts/theme.js';

/** The colors that charts paint with, so that page and canvas are one picture. */
const shared = (theme: ChartTheme) => css`
  --ms-surface: ${unsafeCSS(theme.surface)};
  --ms-ink: ${unsafeCSS(theme.text)};
  --ms-ink-quiet: ${unsafeCSS(theme.muted)};
  --ms-line: ${unsafeCSS(theme.grid)};
`;

const light = css`
  ${shared(chartThemes.light)}
  --ms-surface-quiet: #f6f7f5;
  --ms-line-strong: #848d98;
  --ms-accent: #0a5c86;
  --ms-accent-ink: #ffffff;
  --ms-accent-soft: #e4f0f6;
  --ms-warning-soft: #fdf3dc;
  --ms-warning-ink: #6a4400;
  --ms-primary-tumor: #b9a3b4;
  --ms-tumor-cell: #8a6684;
  --ms-stroma: #f8efe8;
  --ms-organ: #eff1e2;
  --ms-tissue-line: #e8dcd0;
  --ms-membrane: #8a6684;
  --ms-vessel: #d39a94;
  --ms-blood: #fbe6e3;
  --ms-red-cell: #d8716b;
  --ms-platelet: #8f86b5;
  color-scheme: light;
`;

const dark = css`
  ${shared(chartThemes.dark)}
  --ms-surface-quiet: #1c2127;
  --ms-line-strong: #7d8792;
  --ms-accent: #74c0e8;
  --ms-accent-ink: #0b1a24;
  --ms-accent-soft: #17313f;
  --ms-warning-soft: #35290f;
  --ms-warning-ink: #f3d491;
  --ms-primary-tumor: #75606f;
  --ms-tumor-cell: #b795b0;
  --ms-stroma: #262022;
  --ms-organ: #20251f;
  --ms-tissue-line: #332e2e;
  --ms-membrane: #b795b0;
  --ms-vessel: #8a4f4b;
  --ms-blood: #321c1e;
  --ms-red-cell: #a8504c;
  --ms-platelet: #8078a0;
  color-scheme: dark;
`;

/** The public custom properties: colors, type scale, spacing. A page overrides them on the element. */
export const tokens = css`
  :host {
    ${light}
    --ms-font: system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif;
    --ms-size-small: 0.8125rem;
    --ms-size-base: 0.9375rem;
    --ms-size-large: 1.1875rem;
    --ms-size-title: clamp(1.25rem, 1rem + 1.3cqi, 1.75rem);
    --ms-space-1: 0.25rem;
    --ms-space-2: 0.5rem;
    --ms-space-3: 0.75rem;
    --ms-space-4: 1rem;
    --ms-space-6: 1.5rem;
    --ms-space-8: 2.5rem;
    --ms-radius: 0.5rem;
    --ms-target: 2rem;
  }
  /* Paper is light, and the element is marked before it is laid out for it. */
  @media screen and (prefers-color-scheme: dark) {
    :host(:not([theme='light'], [data-paper])) {
      ${dark}
    }
  }
  @media screen {
    :host([theme='dark']:not([data-paper])) {
      ${dark}
    }
  }
  @media (pointer: coarse) {
    :host {
      --ms-target: 2.75rem;
    }
  }
`;
