import { defaultParameters } from '../parameter-table.js';

const { circulation, arrest, extravasation, survival, colonization } = defaultParameters;
const injected = arrest * extravasation * survival * colonization;

/** What is known of how seldom a cell succeeds. Unit: probability per cell. */
export const publishedEfficiency = {
  /** One injected cell founds a macroscopic metastasis: B16F1 in mouse liver (Luzzi 1998, as commonly cited). */
  injected,
  /** The same from the blood of a patient on: with the survival in circulation that is fitted to Coumans 2013. */
  inBlood: circulation * injected,
  /** One disseminated cell gives a metastasis: 38 715 patients with breast cancer (Coumans 2013). */
  disseminated: 1 / 6e7,
} as const;

/** Shape of {@link publishedEfficiency}. */
export type PublishedEfficiency = Readonly<Record<keyof typeof publishedEfficiency, number>>;
