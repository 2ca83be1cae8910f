/** The observations that tell theories apart, in the order in which they are shown. */
export const observationIds = [
  'sizeSlope',
  'earlyShare',
  'divergence',
  'clonality',
  'signatureAuc',
  'heritability',
  'siblingDispersion',
  'lateRelapse',
  'efficiencyNeeded',
  'ctcProfile',
] as const;

/** Name of an observation. */
export type ObservationId = (typeof observationIds)[number];
