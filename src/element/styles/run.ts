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
    padding-block: 0;
    padding-inline: var(--ms-space-2) var(--ms-space-3);
    font-size: var(--ms-size-small);
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
  .chip svg.swatch {
    width: 2rem;
  }
  svg.swatch {
    width: 2.25rem;
    height: 0.875rem;
    flex: none;
  }
  .run-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ms-space-2);
  }
  .settings {
    display: grid;
    gap: var(--ms-space-2);
    padding: var(--ms-space-3) 0;
    border-top: 1px solid var(--ms-line);
  }
  .run-row button.primary {
    min-width: 6rem;
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
  }
  .setting > label:first-child {
    flex: 1;
  }
  .setting .seed {
    flex: 0 1 8rem;
    min-width: 4rem;
    font-family: ui-monospace, Consolas, monospace;
    font-size: var(--ms-size-small);
  }
  .setting .patients {
    width: 6.5rem;
  }
  .setting .percent {
    width: 4.25rem;
  }
  .setting .check {
    display: flex;
    align-items: center;
    gap: var(--ms-space-2);
    min-height: var(--ms-target);
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    border-color: var(--ms-accent);
    background: var(--ms-accent-soft);
  }
  @container metastasis-sim (max-width: 30rem) {
    .theories,
    .chip {
      gap: var(--ms-space-1);
    }
    .chip {
      padding: 0 var(--ms-space-2);
    }
    .chip svg.swatch {
      width: 1.5rem;
    }
    .run-row button {
      flex: 1 1 auto;
      min-width: 0;
      padding: 0 var(--ms-space-2);
    }
    .run-row button.primary {
      min-width: 0;
    }
    .run-row svg.glyph {
      display: none;
    }
    .progress {
      flex-basis: 100%;
    }
  }
  @container metastasis-sim (min-width: 76rem) {
    .top {
      grid-template-columns: minmax(0, 1fr) 33rem;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .chip:has(input:checked) {
      border-width: 2px;
    }
  }
`;
