import { cascadeEnds, cascadeSteps, endIndex, stepCounts } from './cascade-ends.js';
import type { EmboliSummary, StepSummary } from './cohort-summary.js';

/** What of the summary is known beforehand. */
export type KnownOfEmboli = Pick<EmboliSummary, 'isNeeded' | 'advantage'>;

/** Counts what travelled together: a cell alone and an embolus are one event each. */
export class EventRecorder {
  /** Events by where they end, expected and drawn. Shape [cascadeEnds]. */
  readonly expectedEnds = new Float64Array(cascadeEnds.length);
  readonly drawnEnds = new Float64Array(cascadeEnds.length);
  /** Emboli by where they end, drawn. Shape [cascadeEnds]. */
  readonly emboliEnds = new Float64Array(cascadeEnds.length);
  #fromEmboli = 0;
  #polyclonal = 0;
  #foundingCells = 0;
  #overtFounders = 0;

  /** Counts a founder of an overt metastasis. @param survivors of the embolus that founded it; 0 for a cell alone. */
  addOvertFounder(weight: number, survivors: number): void {
    this.#overtFounders += weight;
    this.#foundingCells += weight * Math.max(1, survivors);
    if (survivors > 0) this.#fromEmboli += weight;
    if (survivors > 1) this.#polyclonal += weight;
  }

  /** Events at each step. */
  stepEvents(): StepSummary['events'][] {
    const expected = stepCounts(this.expectedEnds);
    const drawn = stepCounts(this.drawnEnds);
    return cascadeSteps.map((_, index) => ({ expected: expected[index], drawn: drawn[index] }));
  }

  summary(known: KnownOfEmboli): EmboliSummary {
    const inBlood = (events: Float64Array): number =>
      events.reduce((sum, count, end) => (end < endIndex.notCompetent ? sum : sum + count), 0);
    const founders = this.#overtFounders;
    return {
      eventShare: inBlood(this.emboliEnds) / inBlood(this.drawnEnds),
      founderShare: this.#fromEmboli / founders,
      polyclonalShare: this.#polyclonal / founders,
      foundingCells: this.#foundingCells / founders,
      ...known,
    };
  }
}
