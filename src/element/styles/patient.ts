import { css } from 'lit';

/** The strip that shows one patient. */
export const patientStyles = css`
  .strip {
    display: grid;
    gap: var(--ms-space-3);
  }
  .patient-navigation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ms-space-2);
  }
  .patient-navigation input {
    width: 5.5rem;
  }
  .patient-facts {
    min-height: 1.5em;
  }
  .lives {
    display: grid;
    gap: var(--ms-space-3);
  }
  .life-row {
    --sentence-lines: 3;
    display: grid;
    gap: var(--ms-space-1);
    align-content: end;
    min-width: 0;
    min-height: calc(var(--sentence-lines) * 1lh + 9rem);
    font-size: var(--ms-size-small);
  }
  .life-sentence {
    display: flex;
    align-items: last baseline;
    gap: var(--ms-space-2);
    min-height: calc(var(--sentence-lines) * 1lh);
  }
  .life-sentence .swatch {
    align-self: end;
    margin-bottom: 0.2em;
  }
  .axis-title {
    text-align: center;
    margin-top: calc(-1 * var(--ms-space-3));
  }
  svg.life {
    display: block;
    max-width: 100%;
    background: var(--ms-surface-quiet);
    border-radius: var(--ms-radius);
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
  .way {
    stroke: currentColor;
    opacity: 0.45;
  }
  .surgery {
    stroke: var(--ms-ink);
    stroke-width: 2;
  }
  .loss {
    stroke: var(--ms-ink-quiet);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .departure {
    fill: var(--ms-surface);
    stroke: currentColor;
    stroke-width: 2;
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
    opacity: 0.7;
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
  .life-row:last-child {
    min-height: calc(var(--sentence-lines) * 1lh + 10.125rem);
  }
  @container metastasis-sim (max-width: 40rem) {
    .life-row {
      --sentence-lines: 5;
    }
  }
  @container metastasis-sim (min-width: 60rem) {
    .life-row {
      --sentence-lines: 2;
    }
  }
`;
