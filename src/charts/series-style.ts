import type { TheoryId } from '../model/theories/registry.js';

/** How a theory looks wherever it is drawn: color, dash and marker each tell it apart on their own. */
export interface SeriesStyle {
  /** #rrggbb; 3:1 against the light and the dark surface. The first four follow Okabe & Ito 2008, the blue lighter. */
  readonly color: string;
  readonly dash: readonly number[];
  readonly marker: 'circle' | 'rect' | 'rectRot' | 'triangle' | 'cross' | 'crossRot' | 'star' | 'line';
}

/** The look of each theory. */
export const seriesStyles: { readonly [Id in TheoryId]: SeriesStyle } = {
  'clonal-selection': { color: '#d55e00', dash: [], marker: 'circle' },
  'parallel-evolution': { color: '#1f88d0', dash: [7, 4], marker: 'rectRot' },
  'initial-oncogenesis': { color: '#009e73', dash: [2, 3], marker: 'triangle' },
  'clonal-dominance': { color: '#cc79a7', dash: [10, 3, 2, 3], marker: 'rect' },
  'cancer-stem-cells': { color: '#8c7a00', dash: [14, 5], marker: 'cross' },
  'host-polymorphism': { color: '#8d6e55', dash: [5, 2], marker: 'crossRot' },
  'dynamic-heterogeneity': { color: '#8e62d9', dash: [8, 3, 2, 3, 2, 3], marker: 'star' },
  'cell-cooperation': { color: '#e0335a', dash: [3, 2, 8, 2], marker: 'line' },
};

/** The look of a theory named in a summary. */
export const styleOf = (theory: string): SeriesStyle => seriesStyles[theory as TheoryId];

/** A color let through. @param color #rrggbb @param alpha 0 to 1 */
export const faded = (color: string, alpha: number): string =>
  color +
  Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');

const ghostAlpha = 0.35;

/** What shows of a theory in the result before. */
export const ghostColor = (theory: string): string => faded(styleOf(theory).color, ghostAlpha);

/** The look of what is published: dots, not the dashes of a theory. Width in CSS px. */
export const publishedStyle = { dash: [1, 4], lineWidth: 2.5 } as const;
