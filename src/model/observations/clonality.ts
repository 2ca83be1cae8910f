import { noEstimate } from '../../statistics/clustered-ratio.js';
import { wilsonInterval } from '../../statistics/proportion.js';
import type { Observation } from './observation.js';

/** Functional drivers were common to all metastases in each of 20 untreated patients (Reiter 2018). */
const { lower, upper } = wilsonInterval(20, 20);

/** Share of the patients with two overt metastases or more in whom all owe their ability to the same change. */
export const clonality: Observation<'clonality'> = {
  id: 'clonality',
  scale: 'share',
  finding: 'number',
  sources: ['reiter-2018'],
  published: () => ({ lower, upper }),
  measure: ({ counts: { several, severalOfOneClone } }) =>
    several > 0
      ? { value: severalOfOneClone / several, ...wilsonInterval(severalOfOneClone, several) }
      : noEstimate,
};
