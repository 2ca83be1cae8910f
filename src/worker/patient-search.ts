import { daysPerYear } from '../model/calendar.js';
import type { CohortRequest } from '../model/cohort-request.js';
import type { CohortRun } from '../model/cohort-run.js';
import {
  courseOf,
  patientOutcomes,
  type PatientCourse,
  type PatientOutcome,
  type PatientOutcomeId,
} from '../model/patient-outcomes.js';

/**
 * A search for a patient with some outcome, one patient after the other: from the one after `from` to the end of the
 * cohort, and from its beginning to `from` itself.
 */
export class PatientSearch {
  /** The patient found so far: where one of all is meant, the best of those looked at. */
  found: number | null = null;
  readonly #request: CohortRequest;
  readonly #run: CohortRun;
  readonly #outcome: PatientOutcome;
  readonly #from: number;
  #looked = 0;
  #smallest = Infinity;

  constructor(request: CohortRequest, run: CohortRun, outcome: PatientOutcomeId, from: number) {
    this.#request = request;
    this.#run = run;
    this.#outcome = patientOutcomes[outcome];
    this.#from = from;
  }

  /** Looks at the next patient. @returns whether the search goes on. */
  advance(): boolean {
    const { patients, params } = this.#request;
    const index = (this.#from + ++this.#looked) % patients;
    const courses: PatientCourse[] = [];
    let diameter = 0;
    this.#run.look(index, (look) => {
      courses.push(courseOf(look, params.horizon * daysPerYear));
      diameter = look.patient.diameter;
    });
    // Where any patient will do, the first is the best there can be.
    const rank = this.#outcome.rank?.(diameter) ?? -Infinity;
    if (rank < this.#smallest && this.#outcome.holds(courses)) {
      this.#smallest = rank;
      this.found = index;
    }
    return this.#looked < patients && this.#smallest > -Infinity;
  }
}
