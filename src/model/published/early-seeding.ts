import type { SourceId } from '../../params/sources.js';

/** How many metastases are said to come from cells that left a small primary. */
export const earlySeeding = {
  /** Colorectal cancers that had seeded below 0.01 cm³, as inferred from their genomes (Hu 2019). Unit: patients. */
  colorectal: { early: 17, patients: 21, source: 'hu-2019' satisfies SourceId },
  /** Least share of the metastases of a HER2-driven mouse that come from early disseminated cells (Hosseini 2016). */
  mouse: { share: 0.8, source: 'hosseini-2016' satisfies SourceId },
} as const;
