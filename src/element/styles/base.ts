import { css } from 'lit';

/** Text, buttons and fields. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: var(--ms-size-title);
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h3 {
    font-size: var(--ms-size-base);
    font-weight: 650;
  }
  button,
  input,
  select,
  summary {
    font: inherit;
    color: inherit;
  }
  button,
  select,
  input:not([type='range'], [type='checkbox']) {
    min-height: var(--ms-target);
    padding: 0 var(--ms-space-2);
    border: 1px solid var(--ms-line-strong);
    border-radius: var(--ms-radius);
    background: var(--ms-surface);
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--ms-space-2);
    padding: 0 var(--ms-space-3);
    cursor: pointer;
  }
  button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--ms-accent-soft);
  }
  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  button.primary {
    border-color: var(--ms-accent);
    background: var(--ms-accent);
    color: var(--ms-accent-ink);
    font-weight: 600;
  }
  button.primary:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--ms-accent);
    filter: brightness(1.1);
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--ms-accent);
  }
  button.icon {
    width: var(--ms-target);
    padding: 0;
    flex: none;
  }
  svg.glyph {
    width: 1em;
    height: 1em;
    fill: currentColor;
    flex: none;
  }
  input[type='range'],
  input[type='checkbox'],
  progress {
    accent-color: var(--ms-accent);
  }
  input[type='checkbox'] {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    flex: none;
  }
  :focus-visible {
    outline: 2px solid var(--ms-accent);
    outline-offset: 2px;
  }
  summary {
    cursor: pointer;
    min-height: var(--ms-target);
    display: flex;
    align-items: center;
    gap: var(--ms-space-2);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    width: 0.45em;
    height: 0.45em;
    margin: 0 0.2em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    flex: none;
  }
  [dir='rtl'] summary::before {
    transform: rotate(135deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  .quiet-text {
    color: var(--ms-ink-quiet);
    font-size: var(--ms-size-small);
  }
  .visually-hidden {
    position: absolute;
    z-index: 1;
  }
  .visually-hidden:not(:focus-visible) {
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: transform 120ms;
    }
  }
`;
