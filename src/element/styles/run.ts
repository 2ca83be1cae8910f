import { css } from 'lit';

/** Theory chooser and run bar. */
export const runStyles = css`
  .theories {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ms-space-2);
  }
  .further > summary {
    min-height: var(--ms-target);
    display: flex;
    align-items: center;
  }
  .further[open] {
    flex: 1 1 100%;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--ms-space-2);
    min-height: var(--ms-target);
    padding: 0 var(--ms-space-3) 0 var(--ms-space-2);
    border: 1px solid var(--ms-line-strong);
    border-radius: 2rem;
    background: var(--ms-surface);
    cursor: pointer;
  }
  .chip:has(input:checked) {
    border-color: var(--ms-accent);
    background: var(--ms-accent-soft);
  }
  .chip:has(input:focus-visible) {
    outline: 2px solid var(--ms-accent);
    outline-offset: 2px;
  }
  .chip input {
    outline: none;
  }
  svg.swatch {
    width: 2.25rem;
    height: 0.875rem;
    flex: none;
  }
  .run-bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ms-space-3);
  }
  .run-row,
  .settings {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ms-space-2) var(--ms-space-3);
  }
  .run-row button.primary {
    min-width: 7.5rem;
  }
  .progress {
    display: grid;
    flex: 1 1 11rem;
    min-width: 0;
  }
  .progress progress {
    width: 100%;
    height: 0.4rem;
  }
  .progress .status {
    font-size: var(--ms-size-small);
    color: var(--ms-ink-quiet);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .setting {
    display: flex;
    align-items: center;
    gap: var(--ms-space-2);
    min-width: 0;
  }
  .setting > span,
  .setting > label {
    font-size: var(--ms-size-small);
    color: var(--ms-ink-quiet);
  }
  .setting .seed {
    width: 9rem;
    font-family: ui-monospace, Consolas, monospace;
    font-size: var(--ms-size-small);
  }
  .setting .patients {
    width: 6.5rem;
  }
  .setting .percent {
    width: 4.5rem;
  }
  .setting .percent-sign {
    display: none;
  }
  .setting .check {
    display: flex;
    align-items: center;
    gap: var(--ms-space-2);
    min-height: var(--ms-target);
    color: var(--ms-ink);
    cursor: pointer;
  }
  @container metastasis-sim (max-width: 30rem) {
    .settings {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 6.5rem;
      align-items: end;
    }
    .setting {
      flex-wrap: wrap;
    }
    .setting > label[for] {
      flex: 1 1 100%;
    }
    .setting .seed {
      flex: 1 1 5rem;
      width: auto;
      min-width: 0;
    }
    .setting:last-child {
      grid-column: 1 / -1;
    }
    .setting .percent-note {
      display: none;
    }
    .setting .percent-sign {
      display: inline;
    }
    .setting .percent {
      width: 3.25rem;
    }
    .run-row {
      column-gap: var(--ms-space-2);
    }
    .run-row button,
    .run-row button.primary {
      flex: 1 1 auto;
      min-width: 0;
      padding: 0 var(--ms-space-2);
    }
    .progress {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .chip:has(input:checked) {
      border-width: 2px;
    }
  }
`;
