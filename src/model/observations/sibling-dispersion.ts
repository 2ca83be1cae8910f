import { laboratoryCells, siblingDispersionOf } from '../heredity.js';
import { lawful, type Observation } from './observation.js';

/**
 * Fluctuation test: variance over mean of the able cells in sibling clones, each grown from one cell that was not. 1 where
 * ability comes and goes cell by cell, as between aliquots of one culture.
 */
export const siblingDispersion: Observation<'siblingDispersion'> = {
  id: 'siblingDispersion',
  scale: 'log',
  finding: 'direction',
  sources: ['fidler-kripke-1977'],
  published: () => ({ lower: 1, upper: Infinity }),
  measure: ({ heredity, birthRate }) =>
    lawful(siblingDispersionOf(heredity.retention, birthRate, laboratoryCells)),
};
