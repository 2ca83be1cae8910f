import type { SourceId } from '../../params/sources.js';
import type { Estimate } from '../../statistics/clustered-ratio.js';
import type { RecordedSummary, Verdict } from '../../summary/cohort-summary.js';
import type { ObservationId } from '../../summary/observation-ids.js';
import type { ObservationRecorder } from '../../summary/observation-recorder.js';
import type { Heredity } from '../contracts.js';

/** What is known of a theory after some patients, for an observation to be read off. */
export interface Evidence {
  readonly summary: RecordedSummary;
  readonly counts: ObservationRecorder;
  readonly heredity: Heredity;
  /** Births per cell and unit of log-size, b = 1/(1 − ε). */
  readonly birthRate: number;
}

/** What was published, in the unit of the observation. The lower end is not included, so that "more than 1" can be said. */
export interface PublishedInterval {
  readonly lower: number;
  readonly upper: number;
}

/** Something that can be seen, on which theories disagree. Registered in `registry.ts`. */
export interface Observation<Id extends ObservationId = ObservationId> {
  readonly id: Id;
  /** How its values are written and spread out: as a percentage, as a plain number, or over powers of ten. */
  readonly scale: 'share' | 'linear' | 'log';
  /**
   * What is published: a number; a direction without a number ("more than chance"); words that no number of ours can be
   * held against; nothing.
   */
  readonly finding: 'number' | 'direction' | 'words' | 'none';
  readonly sources: readonly SourceId[];
  /** The finding as an interval; null where it is neither number nor direction. */
  published(summary: Pick<RecordedSummary, 'riskByDiameter'>): PublishedInterval | null;
  /** What the theory gives. */
  measure(evidence: Evidence): Estimate;
}

/** A value that follows from the law of a theory, without luck. */
export const lawful = (value: number): Estimate => ({ value, lower: value, upper: value });

/**
 * Holds what was simulated against what was published: compatible where its whole 95 % interval lies within the finding,
 * not compatible where it lies wholly outside. Across the edge this cohort cannot tell.
 */
export function verdictOf(
  { value, lower, upper }: Estimate,
  finding: Observation['finding'],
  published: PublishedInterval | null,
): Verdict {
  if (finding === 'none' || Number.isNaN(value)) return 'notSeen';
  if (published === null) return 'doesNotDiscriminate';
  if (lower > published.lower && upper <= published.upper) return 'compatible';
  return upper <= published.lower || lower > published.upper ? 'notCompatible' : 'doesNotDiscriminate';
}
