import type { TheoryId } from '../model/theories/registry.js';

/** How a theory looks wherever it is drawn: color, dash and marker each tell it apart on their own. */
export interface SeriesStyle {
  /** #rrggbb, of the palette of Okabe & Ito 2008; 3:1 against the light and the dark surface. */
  readonly color: string;
  readonly dash: readonly number[];
  readonly marker: 'circle' | 'rect' | 'rectRot' | 'triangle';
}

/** The look of each theory. */
export const seriesStyles: { readonly [Id in TheoryId]: SeriesStyle } = {
  'clonal-selection': { color: '#d55e00', dash: [], marker: 'circle' },
  'parallel-evolution': { color: '#0072b2', dash: [7, 4], marker: 'rectRot' },
  'initial-oncogenesis': { color: '#009e73', dash: [2, 3], marker: 'triangle' },
};

/** The look of a theory named in a summary. */
export const styleOf = (theory: string): SeriesStyle => seriesStyles[theory as TheoryId];

/** A color let through. @param color #rrggbb @param alpha 0 to 1 */
export const faded = (color: string, alpha: number): string =>
  color +
  Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');

/** How much of a ghost shows. */
export const ghostAlpha = 0.35;
