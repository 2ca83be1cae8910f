import { css } from 'lit';

/** Parameters, problems, notes. */
export const controlStyles = css`
  .panel-toggle {
    width: 100%;
  }
  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--ms-space-2);
    min-height: var(--ms-target);
  }
  .scenario {
    display: grid;
    gap: var(--ms-space-1);
    padding-bottom: var(--ms-space-3);
  }
  .scenario select {
    width: 100%;
  }
  .group {
    border-top: 1px solid var(--ms-line);
  }
  .group > summary {
    font-weight: 600;
    min-height: max(2.5rem, var(--ms-target));
  }
  .group .badge {
    margin-inline-start: auto;
  }
  .rows {
    display: grid;
    gap: var(--ms-space-3);
    padding-bottom: var(--ms-space-3);
  }
  .more > summary,
  .why > summary {
    font-size: var(--ms-size-small);
    color: var(--ms-accent);
  }
  .why > summary {
    flex-wrap: wrap;
    min-height: max(1.5rem, var(--ms-target) * 0.75);
  }
  .parameter {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--ms-space-3);
    padding-inline-start: var(--ms-space-2);
    border-inline-start: 2px solid transparent;
  }
  .parameter.changed {
    border-inline-start-color: var(--ms-accent);
  }
  .parameter .name {
    font-size: var(--ms-size-small);
    line-height: 1.35;
    align-self: center;
    overflow-wrap: anywhere;
  }
  .parameter input[type='range'] {
    grid-column: 1 / -1;
    width: 100%;
    min-height: var(--ms-target);
    margin: 0;
    /* The ring stays off the name above, which may take two lines. */
    outline-offset: -3px;
  }
  .parameter .field {
    display: flex;
    align-items: center;
    gap: var(--ms-space-1);
  }
  .parameter .field input {
    width: 6rem;
  }
  .parameter select {
    grid-column: 1 / -1;
  }
  .parameter .wrong {
    grid-column: 1 / -1;
    font-size: var(--ms-size-small);
    color: var(--ms-warning-ink);
    background: var(--ms-warning-soft);
    padding: var(--ms-space-1) var(--ms-space-2);
    border-radius: var(--ms-radius);
  }
  .parameter .foot {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
  }
  .parameter .foot > * {
    grid-row: 1;
  }
  .parameter .why {
    grid-column: 1 / -1;
    min-width: 0;
    font-size: var(--ms-size-small);
  }
  .parameter .why > summary {
    padding-inline-end: calc(var(--ms-target) + var(--ms-space-1));
  }
  .why p + p {
    margin-top: var(--ms-space-1);
  }
  .reset-one {
    grid-column: 2;
    min-height: max(1.5rem, var(--ms-target) * 0.75);
    font-size: var(--ms-size-small);
    padding: 0 var(--ms-space-2);
    visibility: hidden;
  }
  .changed .reset-one,
  .reset-one:focus {
    visibility: visible;
  }
  .badge {
    display: inline-block;
    padding: 0 var(--ms-space-2);
    border: 1px solid var(--ms-line-strong);
    border-radius: 1rem;
    font-size: 0.75rem;
    font-weight: 500;
    line-height: 1.4;
    color: var(--ms-ink-quiet);
    white-space: nowrap;
  }
  .badge.cited {
    border-color: var(--ms-accent);
    background: var(--ms-accent-soft);
    color: var(--ms-ink);
  }
  .badge.fitted {
    border-style: dashed;
  }
  .problems {
    padding: var(--ms-space-3) var(--ms-space-4);
    background: var(--ms-warning-soft);
    color: var(--ms-warning-ink);
    border-bottom: 1px solid var(--ms-line);
  }
  .problems li {
    overflow-wrap: anywhere;
    padding-inline-start: var(--ms-space-4);
    text-indent: calc(-1 * var(--ms-space-3));
  }
  .problems li::before {
    content: '•';
    display: inline-block;
    width: var(--ms-space-3);
    text-indent: 0;
  }
  .engine-note {
    padding: var(--ms-space-2) var(--ms-space-4);
    border-bottom: 1px solid var(--ms-line);
  }
  @media (forced-colors: active) {
    .parameter:not(.changed) {
      border-inline-start-color: Canvas;
    }
  }
  @media (pointer: coarse) {
    .why > summary,
    .reset-one {
      min-height: var(--ms-target);
    }
    input[type='checkbox'] {
      width: 1.375rem;
      height: 1.375rem;
    }
  }
`;
