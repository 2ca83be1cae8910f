import { noEstimate } from '../../statistics/clustered-ratio.js';
import { lawful, type Observation } from './observation.js';

/**
 * Success of a competent cell in the blood that the risk takes, where it is matched. What is measured is 6 × 10⁻⁵,
 * `publishedEfficiency.inBlood`: injection studies span a factor of ten by themselves, and the loss in the blood is known to
 * a factor of three, so the finding is ten times as much either way.
 */
export const efficiencyNeeded: Observation<'efficiencyNeeded'> = {
  id: 'efficiencyNeeded',
  scale: 'log',
  finding: 'number',
  sources: ['luzzi-1998', 'coumans-2013'],
  // Told anew, and held to the other by a test: from the table it would bring all of that into the worker.
  published: () => ({ lower: 6e-6, upper: 6e-4 }),
  measure: ({ summary: { matchedRisk } }) =>
    matchedRisk.target === null ? noEstimate : lawful(matchedRisk.efficiencyNeeded),
};
