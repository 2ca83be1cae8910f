import { noEstimate } from '../../statistics/clustered-ratio.js';
import { kaplanMeier } from '../../statistics/kaplan-meier.js';
import { daysPerYear } from '../calendar.js';
import type { Observation } from './observation.js';

const [from, to] = [5 * daysPerYear, 20 * daysPerYear];

/**
 * Risk of a first metastasis between years 5 and 20 of who had none by year 5. Distant recurrence of T1 breast cancer:
 * 13 % without an involved node, 34 % with four to nine (Pan 2017). Not seen where follow-up ends before year 20.
 */
export const lateRelapse: Observation<'lateRelapse'> = {
  id: 'lateRelapse',
  scale: 'share',
  finding: 'number',
  sources: ['pan-2017'],
  published: () => ({ lower: 0.13, upper: 0.34 }),
  measure({ summary: { metastasisFreeSurvival: curve } }) {
    const { time, events, atRisk } = curve;
    const first = time.findIndex((day) => day > from);
    const end = time.filter((day) => day <= to).length;
    if (!(time[time.length - 1] >= to) || !(atRisk[first] > 0)) return noEstimate;
    const { survival, lower, upper } = kaplanMeier(
      atRisk[first],
      events.subarray(first, end),
      // Who is at risk no longer, and had no event, was lost.
      events.subarray(first, end).map((died, i) => atRisk[first + i] - died - (atRisk[first + i + 1] ?? 0)),
    );
    const last = survival.length - 1;
    return { value: 1 - survival[last], lower: 1 - upper[last], upper: 1 - lower[last] };
  },
};
