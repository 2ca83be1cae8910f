import { css } from 'lit';

/** The strip that shows one patient. */
export const patientStyles = css`
  ms-patient-strip {
    container: patient / inline-size;
  }
  .strip {
    --story-lines: 2;
    display: flex;
    flex-direction: column;
    gap: var(--ms-space-3);
  }
  .patient-choice,
  .patient-navigation,
  .patient-finder {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ms-space-2);
    min-width: 0;
  }
  .patient-choice {
    gap: var(--ms-space-3) var(--ms-space-6);
  }
  [dir='rtl'] .patient-navigation .glyph {
    transform: scaleX(-1);
  }
  .patient-navigation input {
    width: 5.5rem;
  }
  .patient-finder select {
    flex: 0 1 auto;
    max-width: 100%;
    min-width: 0;
  }
  .patient-facts {
    min-height: 1lh;
  }
  .lives {
    display: grid;
    gap: var(--ms-space-4);
    border-radius: var(--ms-radius);
  }
  ms-patient-life {
    --sentence-lines: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ms-space-1);
    font-size: var(--ms-size-small);
  }
  .life-sentence {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: end;
    gap: var(--ms-space-2);
    min-height: calc(var(--sentence-lines) * 1lh);
  }
  .life-sentence .swatch {
    height: 1lh;
  }
  /* It tells of what the pointer is on: in sight wherever that is. */
  .story.told {
    position: sticky;
    bottom: 0;
  }
  /* It must not hide what takes the focus. */
  .strip :is(summary, .table-scroll) {
    scroll-margin-bottom: calc((var(--story-lines) + 1) * 1.5rem + 2 * var(--ms-space-2));
  }
  .story {
    min-height: calc(var(--story-lines) * 1lh + 2 * var(--ms-space-2));
    padding: var(--ms-space-2) var(--ms-space-3);
    font-size: var(--ms-size-small);
    background: var(--ms-surface);
    border: 1px solid var(--ms-line-strong);
    border-radius: var(--ms-radius);
  }
  .axis-title {
    text-align: center;
  }
  svg.life {
    display: block;
    max-width: 100%;
    background: var(--ms-surface-quiet);
    border-radius: var(--ms-radius);
    direction: ltr;
  }
  svg.life text {
    fill: var(--ms-ink-quiet);
    font-size: 0.75rem;
  }
  .primary-tumor {
    fill: var(--ms-primary-tumor);
  }
  .ground {
    stroke: var(--ms-line-strong);
  }
  .tick {
    stroke: var(--ms-line);
  }
  .lane {
    fill: transparent;
  }
  .threshold {
    fill: none;
    stroke: var(--ms-ink-quiet);
    stroke-dasharray: 2 3;
    opacity: 0.7;
  }
  .way {
    stroke: currentColor;
    opacity: 0.45;
  }
  .surgery {
    stroke: var(--ms-ink);
    stroke-width: 2;
  }
  .horizon {
    stroke: var(--ms-line-strong);
  }
  .loss {
    stroke: var(--ms-ink-quiet);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .unseen {
    fill: var(--ms-surface);
    opacity: 0.5;
    pointer-events: none;
  }
  .departure {
    fill: var(--ms-surface);
    stroke: currentColor;
    stroke-width: 2;
  }
  .left-too {
    fill: currentColor;
    opacity: 0.5;
  }
  .asleep {
    stroke: currentColor;
    stroke-width: 3;
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
    fill: none;
  }
  .growing {
    fill: currentColor;
    stroke: currentColor;
    opacity: 0.8;
  }
  .overt-bar {
    fill: currentColor;
    opacity: 0.3;
  }
  .overt {
    fill: currentColor;
    stroke: var(--ms-surface);
    stroke-width: 1;
  }
  .death {
    stroke: currentColor;
    stroke-width: 2;
    fill: none;
  }
  .founder {
    outline: none;
  }
  .founder.other {
    opacity: 0.4;
  }
  .founder:focus-visible .lane {
    stroke: var(--ms-accent);
    stroke-width: 2;
  }
  .life-legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ms-space-1) var(--ms-space-4);
  }
  .life-legend li {
    display: inline-flex;
    align-items: center;
    gap: var(--ms-space-1);
  }
  .life-legend svg {
    flex: none;
  }
  @container patient (max-width: 30rem) {
    .strip {
      --story-lines: 4;
    }
    ms-patient-life {
      --sentence-lines: 4;
    }
  }
  @container patient (min-width: 52rem) {
    .strip {
      --story-lines: 1;
    }
    ms-patient-life {
      --sentence-lines: 1;
    }
  }
  @media (forced-colors: active) {
    .strip svg {
      --ms-ink: CanvasText;
      --ms-ink-quiet: CanvasText;
      --ms-line: GrayText;
      --ms-line-strong: CanvasText;
      --ms-surface: Canvas;
      --ms-primary-tumor: GrayText;
    }
  }
`;
