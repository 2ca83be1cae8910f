import type { Observation } from './observation.js';

/** Share of the tumor cells in the blood that could found a metastasis: are they like the masses? */
export const ctcProfile: Observation<'ctcProfile'> = {
  id: 'ctcProfile',
  scale: 'log',
  finding: 'none',
  sources: [],
  published: () => null,
  measure: ({ counts }) => counts.competent.share(),
};
