import type { Observation } from './observation.js';

/**
 * Mutations of a metastasis that its primary lacks, over one more than those of the primary that it lacks, as a bulk sample
 * of each shows them: H (Hu 2019). That the two are alike is published of their expression, in words.
 */
export const divergence: Observation<'divergence'> = {
  id: 'divergence',
  scale: 'linear',
  finding: 'words',
  sources: ['weigelt-2003'],
  published: () => null,
  measure: ({ counts }) => counts.divergence.ratio(),
};
