import { expm1 } from '../../numeric/exp.js';
import { poissonInterval } from '../../statistics/annual-hazard.js';
import { noEstimate } from '../../statistics/clustered-ratio.js';
import type { Observation } from './observation.js';

/** Years from diagnosis. */
const [from, to] = [5, 20];

/**
 * Risk of a first metastasis between years 5 and 20, of the patients with a primary of at most 2 cm (T1) who had none by
 * year 5. Distant recurrence of such breast cancers: 13 % without an involved node, 34 % with four to nine (Pan 2017). Not
 * seen where follow-up ends before year 20.
 */
export const lateRelapse: Observation<'lateRelapse'> = {
  id: 'lateRelapse',
  scale: 'share',
  finding: 'number',
  sources: ['pan-2017'],
  published: () => ({ lower: 0.13, upper: 0.34 }),
  measure({ counts }) {
    const years = counts.smallTumors.table().slice(from, to);
    if (years[to - from - 1]?.to !== to || years.some(({ personYears }) => personYears === 0))
      return noEstimate;
    let hazard = 0;
    let variance = 0;
    let inverse = 0;
    for (const { events, personYears } of years) {
      hazard += events / personYears;
      variance += events / (personYears * personYears);
      inverse += 1 / personYears;
    }
    // Years weigh differently: as many events as would have this error in one common time (Dobson 1991).
    const events = hazard > 0 ? (hazard * hazard) / variance : 0;
    const perEvent = events > 0 ? hazard / events : inverse / (to - from);
    const { lower, upper } = poissonInterval(events);
    const risk = (cumulative: number): number => -expm1(-cumulative);
    return { value: risk(hazard), lower: risk(lower * perEvent), upper: risk(upper * perEvent) };
  },
};
