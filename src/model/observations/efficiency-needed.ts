import { noEstimate } from '../../statistics/clustered-ratio.js';
import { publishedEfficiency } from '../published/efficiency.js';
import { lawful, type Observation } from './observation.js';

/** Injection studies span a factor of ten by themselves, and the loss in the blood is known to a factor of three. */
const within = 10;

/** Success that a competent cell in the blood must have for the risk to be matched; where it is left free, none is needed. */
export const efficiencyNeeded: Observation<'efficiencyNeeded'> = {
  id: 'efficiencyNeeded',
  scale: 'log',
  finding: 'number',
  sources: ['luzzi-1998', 'coumans-2013'],
  published: () => ({
    lower: publishedEfficiency.inBlood / within,
    upper: publishedEfficiency.inBlood * within,
  }),
  measure: ({ summary: { matchedRisk } }) =>
    matchedRisk.target === null ? noEstimate : lawful(matchedRisk.efficiencyNeeded),
};
