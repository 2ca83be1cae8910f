import { css } from 'lit';

/** Figures, tables, findings. */
export const resultStyles = css`
  ms-chart-figure,
  ms-patient-strip {
    display: block;
    min-width: 0;
  }
  ms-chart-figure {
    container: ms-figure / inline-size;
    --caption-height: 7.5rem;
  }
  .chart-risk-by-diameter,
  .chart-efficiency-needed {
    --caption-height: 14rem;
  }
  .chart-survival-at-each-step {
    --caption-height: 19rem;
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--ms-space-2);
  }
  figure > * {
    grid-column: 1 / -1;
  }
  figure > .data {
    grid-row: 5;
  }
  figure > .ghost-note {
    grid-row: 5;
    grid-column: 2;
    align-self: start;
    line-height: max(2rem, var(--ms-target));
    pointer-events: none;
  }
  .canvas-box {
    min-width: 0;
    overflow: clip;
    font-size: 1rem;
  }
  canvas {
    display: block;
    max-width: 100%;
    border-radius: var(--ms-radius);
  }
  .caption {
    display: grid;
    gap: var(--ms-space-1);
    align-content: start;
    max-width: 46rem;
    min-height: var(--caption-height);
  }
  /* Room for the words of a result, by the width there is: their coming must move nothing. */
  @container ms-figure (min-width: 25rem) {
    .caption {
      min-height: calc(var(--caption-height) * 0.7);
    }
  }
  @container ms-figure (min-width: 38rem) {
    .caption {
      min-height: calc(var(--caption-height) * 0.6);
    }
  }
  .sentence {
    text-wrap: pretty;
  }
  .data > summary {
    width: fit-content;
    font-size: var(--ms-size-small);
    color: var(--ms-accent);
  }
  .table-scroll {
    overflow-x: auto;
    max-height: 24rem;
    overflow-y: auto;
    border: 1px solid var(--ms-line);
    border-radius: var(--ms-radius);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: var(--ms-size-small);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding: var(--ms-space-2) var(--ms-space-3);
    text-align: start;
    color: var(--ms-ink-quiet);
  }
  th,
  td {
    padding: var(--ms-space-1) var(--ms-space-3);
    border-top: 1px solid var(--ms-line);
    text-align: end;
    vertical-align: top;
  }
  th[scope='row'],
  thead th:first-child {
    text-align: start;
    font-weight: 500;
  }
  thead th {
    font-weight: 600;
    vertical-align: bottom;
  }
  .findings {
    display: grid;
    gap: var(--ms-space-2);
    padding: var(--ms-space-3) var(--ms-space-4);
    border-inline-start: 3px solid var(--ms-accent);
    background: var(--ms-surface-quiet);
    border-radius: 0 var(--ms-radius) var(--ms-radius) 0;
    font-size: var(--ms-size-small);
  }
  .findings h3 {
    font-size: var(--ms-size-small);
  }
  .findings ul {
    display: grid;
    gap: var(--ms-space-2);
  }
  .findings cite {
    display: block;
    font-style: normal;
    color: var(--ms-ink-quiet);
  }
  .owner {
    display: flex;
    align-items: center;
    gap: var(--ms-space-2);
    margin-bottom: calc(-1 * var(--ms-space-2));
    padding-inline-start: var(--ms-space-2);
  }
`;
