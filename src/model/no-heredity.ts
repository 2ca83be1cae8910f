import type { PreparedTheory } from './contracts.js';

/** The part of a prepared theory under which no cell inherits being able, and no clone of the primary differs from another. */
export const noHeredity = {
  heredity: { retention: 0, siteHits: 0 },
  origin: 'everyCell',
} as const satisfies Partial<PreparedTheory>;
