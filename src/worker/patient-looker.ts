import type { CohortRequest } from '../model/cohort-request.js';
import { CohortRun } from '../model/cohort-run.js';
import { patientLives, type PatientLife } from '../model/patient-life.js';
import type { PatientOutcomeId } from '../model/patient-outcomes.js';
import { PatientSearch } from './patient-search.js';

/** The number of patients is left out: it changes nothing in any of them. */
const keyOf = ({ theories, randomSeed, matchedRisk, params }: CohortRequest): string =>
  JSON.stringify([theories, randomSeed, matchedRisk, params]);

/** Looks at single patients, and builds a run for that only where the last one will not do: building is what costs. */
export class PatientLooker {
  #key = '';
  #run: CohortRun | null = null;

  /** Offers a run to look at. It may be under way: looking does not disturb it. */
  remember(request: CohortRequest, run: CohortRun): void {
    this.#key = keyOf(request);
    this.#run = run;
  }

  /** @throws RangeError where the engine refuses the request. */
  lives(request: CohortRequest, patient: number): PatientLife[] {
    return patientLives(request, patient, this.#runFor(request));
  }

  /** @throws RangeError where the engine refuses the request. */
  search(request: CohortRequest, outcome: PatientOutcomeId, from: number): PatientSearch {
    return new PatientSearch(request, this.#runFor(request), outcome, from);
  }

  #runFor(request: CohortRequest): CohortRun {
    if (this.#run === null || this.#key !== keyOf(request)) this.remember(request, new CohortRun(request));
    return this.#run!;
  }
}
