import type { Parameters } from './parameter-table.js';
import type { TheoryId } from './theories/registry.js';

/** What is to be simulated. The same request gives the same results on every machine. */
export interface CohortRequest {
  readonly theories: readonly TheoryId[];
  /** Number of patients, at least 1. */
  readonly patients: number;
  readonly randomSeed: string;
  readonly params: Parameters;
  /** Share of patients with an overt metastasis by the horizon that every theory is made to give; null: left free. */
  readonly matchedRisk: number | null;
}
