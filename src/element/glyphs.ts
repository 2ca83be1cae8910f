import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const shapes = {
  run: svg`<path d="M4 2.5v11l9.5-5.5z" />`,
  pause: svg`<path d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z" />`,
  reset: svg`<path d="M8 2.5a5.5 5.5 0 1 1-5.3 4h1.6A4 4 0 1 0 8 4v2.4L4.2 3.2 8 0z" />`,
  dice: svg`<path
    fill-rule="evenodd"
    d="M4 1.5h8A2.5 2.5 0 0 1 14.5 4v8a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 12V4A2.5 2.5 0 0 1 4 1.5zm.8 2.1a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zM8 6.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zm3.2 3.2a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4z"
  />`,
  pin: svg`<path d="M5 1.5h6v1.2l-1 .8v4l2.2 2v1.3H8.7V15L8 16l-.7-1v-4.2H3.8V9.5L6 7.5v-4l-1-.8z" />`,
  previous: svg`<path d="M10.5 2.5 5 8l5.5 5.5" fill="none" stroke="currentColor" stroke-width="2" />`,
  next: svg`<path d="M5.5 2.5 11 8l-5.5 5.5" fill="none" stroke="currentColor" stroke-width="2" />`,
  sound: svg`<path d="M2 6h2.5L8 2.5v11L4.5 10H2z" /><path d="M10 5a4 4 0 0 1 0 6M12 3a7 7 0 0 1 0 10" fill="none" stroke="currentColor" stroke-width="1.5" />`,
} as const satisfies Record<string, SVGTemplateResult>;

/** A small picture on a button, which has its own words. */
export const glyph = (name: keyof typeof shapes): TemplateResult =>
  html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">${shapes[name]}</svg>`;
