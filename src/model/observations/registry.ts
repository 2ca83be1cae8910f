import type { ObservationSummary } from '../../summary/cohort-summary.js';
import type { ObservationId, observationIds } from '../../summary/observation-ids.js';
import { clonality } from './clonality.js';
import { ctcProfile } from './ctc-profile.js';
import { divergence } from './divergence.js';
import { earlyShare } from './early-share.js';
import { efficiencyNeeded } from './efficiency-needed.js';
import { heritability } from './heritability.js';
import { lateRelapse } from './late-relapse.js';
import { verdictOf, type Evidence, type Observation } from './observation.js';
import { siblingDispersion } from './sibling-dispersion.js';
import { signatureAuc } from './signature-auc.js';
import { sizeSlope } from './size-slope.js';

type InOrder<Ids extends readonly ObservationId[]> = {
  readonly [Position in keyof Ids]: Observation<Ids[Position]>;
};

/** Every observation, in the order of {@link observationIds}. */
export const observations: InOrder<typeof observationIds> = [
  sizeSlope,
  earlyShare,
  divergence,
  clonality,
  signatureAuc,
  heritability,
  siblingDispersion,
  lateRelapse,
  efficiencyNeeded,
  ctcProfile,
];

/** Makes every observation of one theory. */
export const observe = (evidence: Evidence): ObservationSummary[] =>
  observations.map(({ id, finding, published, measure }) => {
    const estimate = measure(evidence);
    return { id, ...estimate, verdict: verdictOf(estimate, finding, published(evidence.summary)) };
  });
