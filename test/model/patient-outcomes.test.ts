import { expect } from 'chai';
import { daysPerYear } from '../../src/model/calendar.js';
import { CohortRun } from '../../src/model/cohort-run.js';
import { patientLives } from '../../src/model/patient-life.js';
import {
  courseOf,
  patientOutcomes,
  type PatientCourse,
  type PatientOutcomeId,
} from '../../src/model/patient-outcomes.js';
import { requestWith } from '../support/run-cohort.js';

const year = daysPerYear;
const course = (changes: Partial<PatientCourse> = {}): PatientCourse => ({
  firstOvert: Infinity,
  lastSeen: 20 * year,
  asleep: 0,
  ...changes,
});
const well = course();

/** For each outcome, patients that have it and patients that do not. One course for each theory. */
const cases: { readonly [Id in PatientOutcomeId]: { yes: PatientCourse[][]; no: PatientCourse[][] } } = {
  disagreement: {
    yes: [[well, course({ firstOvert: 3 * year })]],
    no: [[well, well], [course({ firstOvert: 3 * year }), course({ firstOvert: 0 })], [well]],
  },
  lateRelapse: {
    yes: [[well, course({ firstOvert: 6 * year })]],
    no: [[well], [course({ firstOvert: 4 * year })], [course({ firstOvert: 6 * year, lastSeen: 2 * year })]],
  },
  veryLateRelapse: {
    yes: [[course({ firstOvert: 11 * year })]],
    no: [[well], [course({ firstOvert: 6 * year })]],
  },
  metastaticAtDiagnosis: {
    yes: [[course({ firstOvert: -year }), well], [course({ firstOvert: 0 })]],
    no: [[well], [course({ firstOvert: 1 })]],
  },
  onlySleepers: {
    yes: [[course({ asleep: 2 }), course({ firstOvert: 3 })]],
    no: [[well], [course({ firstOvert: 3, asleep: 2 })]],
  },
  smallestWithMetastasis: { yes: [[well, course({ firstOvert: 3 })]], no: [[well, well]] },
  largestWithoutMetastasis: {
    yes: [[well, course({ firstOvert: 3 })]],
    no: [[course({ firstOvert: 3 }), course({ firstOvert: 5 })]],
  },
};

describe('outcomes to choose a patient by', () => {
  for (const [id, { yes, no }] of Object.entries(cases)) {
    it(`${id} is told from its contrary`, () => {
      const { holds } = patientOutcomes[id as PatientOutcomeId];
      for (const courses of yes) expect(holds(courses), JSON.stringify(courses)).to.equal(true);
      for (const courses of no) expect(holds(courses), JSON.stringify(courses)).to.equal(false);
    });
  }

  it('are read off the same founders as the life that is shown', () => {
    const request = requestWith({ matchedRisk: 0.35 });
    const run = new CohortRun(request);
    let asleep = 0;
    let overt = 0;
    for (let patient = 0; patient < 150; patient++) {
      const lives = patientLives(request, patient, run);
      const courses: PatientCourse[] = [];
      run.look(patient, (look) => courses.push(courseOf(look, request.params.horizon * year)));
      lives.forEach((life, index) => {
        const { firstOvert, lastSeen, asleep: sleepers } = courses[index]!;
        expect(firstOvert).to.equal(life.founders[0]?.overt ?? Infinity);
        expect(lastSeen).to.equal(life.loss ?? life.horizon);
        if (firstOvert < Infinity) overt++;
        // A life tells of forty founders at most.
        if (life.founderCount > life.founders.length) return;
        expect(sleepers).to.equal(life.founders.filter(({ fate }) => fate === 'asleep').length);
        asleep += sleepers;
      });
    }
    expect(
      [asleep, overt].every((count) => count > 20),
      `${asleep}, ${overt}`,
    ).to.equal(true);
  });
});
