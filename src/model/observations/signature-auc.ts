import { auc } from '../../statistics/auc.js';
import type { Observation } from './observation.js';

/** How well a signature read in the bulk of the primary tells who will have an overt metastasis: 0.5 is chance. */
export const signatureAuc: Observation<'signatureAuc'> = {
  id: 'signatureAuc',
  scale: 'linear',
  finding: 'direction',
  sources: ['ramaswamy-2003'],
  published: () => ({ lower: 0.5, upper: 1 }),
  measure({ counts: { scoreOfOvert, scoreOfOthers } }) {
    const { auc: value, lower, upper } = auc(scoreOfOvert, scoreOfOthers);
    return { value, lower, upper };
  },
};
