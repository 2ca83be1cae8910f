/**
 * Most attempts a rejection sampler makes. Each of ours accepts at least half of its proposals, so that this limit is
 * met only by a broken stream: better an error than an endless loop.
 */
export const REJECTION_LIMIT = 1000;

/** @throws Error always: a sampler refused `REJECTION_LIMIT` proposals in a row. */
export function rejectionExhausted(): never {
  throw new Error(`A sampler refused ${REJECTION_LIMIT} proposals in a row: the random stream is broken`);
}
