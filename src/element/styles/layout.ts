import { css } from 'lit';

/** The frame: one column, two from 52rem of the element's own width on. */
export const layout = css`
  :host {
    display: block;
    container: metastasis-sim / inline-size;
    color: var(--ms-ink);
    background: var(--ms-surface);
    font: 400 var(--ms-size-base) / 1.5 var(--ms-font);
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /* Round corners are not clipped: a browser without a GPU then composes the whole element anew at each frame. */
  .frame {
    --corner: calc(var(--ms-radius) * 1.5);
    border: 1px solid var(--ms-line);
    border-radius: var(--corner);
  }
  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ms-space-3);
    padding: var(--ms-space-4);
    background: var(--ms-surface-quiet);
    border-bottom: 1px solid var(--ms-line);
    border-radius: var(--corner) var(--corner) 0 0;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .panel {
    padding: var(--ms-space-2) var(--ms-space-4);
    border-bottom: 1px solid var(--ms-line);
  }
  .panel-body {
    display: none;
  }
  .panel-body.shown {
    display: block;
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ms-space-6);
    align-content: start;
    padding: var(--ms-space-3) var(--ms-space-4) var(--ms-space-8);
    min-width: 0;
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ms-space-6);
    min-width: 0;
  }
  .section[hidden] {
    display: none;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ms-space-1);
    border-bottom: 1px solid var(--ms-line-strong);
  }
  .tab {
    flex: 0 0 auto;
    min-height: max(2.5rem, var(--ms-target));
    border: 0;
    border-radius: var(--ms-radius) var(--ms-radius) 0 0;
    background: none;
    font-weight: 600;
    color: var(--ms-ink-quiet);
    white-space: nowrap;
  }
  .tab[aria-selected='true'] {
    color: var(--ms-ink);
    box-shadow: inset 0 -3px var(--ms-accent);
  }
  .tab:focus-visible {
    outline-offset: -3px;
  }
  @container metastasis-sim (max-width: 30rem) {
    .tabs {
      gap: 0;
    }
    .tab {
      flex-grow: 1;
      padding: 0;
      font-size: var(--ms-size-small);
    }
  }
  .section-head {
    display: grid;
    gap: var(--ms-space-1);
    max-width: 46rem;
  }
  .section-head p {
    color: var(--ms-ink-quiet);
    text-wrap: pretty;
  }
  .figures {
    display: grid;
    gap: var(--ms-space-6) var(--ms-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  @container metastasis-sim (min-width: 52rem) {
    .columns {
      grid-template-columns: 20rem minmax(0, 1fr);
      align-items: start;
    }
    .panel {
      position: sticky;
      top: 0;
      max-height: 100vh;
      max-height: 100dvh;
      overflow-y: auto;
      overscroll-behavior: contain;
      scrollbar-width: thin;
      padding: var(--ms-space-4);
      border-bottom: 0;
    }
    .panel-toggle {
      display: none;
    }
    .panel-body {
      display: block;
    }
    .results {
      padding: var(--ms-space-3) var(--ms-space-6) var(--ms-space-8);
      border-inline-start: 1px solid var(--ms-line);
    }
  }
  @container metastasis-sim (min-width: 68rem) {
    .figures.pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .figures.pair > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
`;
