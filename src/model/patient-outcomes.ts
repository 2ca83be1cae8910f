import { daysPerYear } from './calendar.js';
import type { PatientLook } from './cohort-run.js';

/** What has become of one patient under one theory. Days from diagnosis. */
export interface PatientCourse {
  /** First overt metastasis; Infinity where there is none by the horizon. */
  readonly firstOvert: number;
  /** Loss to follow-up, or the horizon. */
  readonly lastSeen: number;
  /** Founders asleep at the horizon. */
  readonly asleep: number;
}

/** An outcome by which a patient can be chosen. */
export interface PatientOutcome {
  /** Whether it can only be told where there are two theories or more. */
  readonly compares?: true;
  /** Whether a patient has it. One course for each theory. */
  holds(courses: readonly PatientCourse[]): boolean;
  /** Where one patient of the whole cohort is meant: the one that has the outcome and the smallest of these. */
  rank?(diameter: number): number;
}

const relapsesAfter = (years: number): PatientOutcome => ({
  holds: (courses) =>
    courses.some(({ firstOvert, lastSeen }) => firstOvert > years * daysPerYear && firstOvert <= lastSeen),
});

const hasOvert = ({ firstOvert }: PatientCourse): boolean => firstOvert < Infinity;
const hasNoOvert = (course: PatientCourse): boolean => !hasOvert(course);

/** Every outcome to choose by. Where nothing else is said, it is enough that the patient has it under one theory. */
export const patientOutcomes = {
  disagreement: {
    compares: true,
    holds: (courses) => courses.some(hasOvert) && courses.some(hasNoOvert),
  },
  lateRelapse: relapsesAfter(5),
  veryLateRelapse: relapsesAfter(10),
  metastaticAtDiagnosis: { holds: (courses) => courses.some(({ firstOvert }) => firstOvert <= 0) },
  onlySleepers: { holds: (courses) => courses.some((course) => hasNoOvert(course) && course.asleep > 0) },
  smallestWithMetastasis: { holds: (courses) => courses.some(hasOvert), rank: (diameter) => diameter },
  largestWithoutMetastasis: { holds: (courses) => courses.some(hasNoOvert), rank: (diameter) => -diameter },
} as const satisfies Record<string, PatientOutcome>;

/** Name of an outcome. */
export type PatientOutcomeId = keyof typeof patientOutcomes;

/** The course of a patient that is looked at. @param horizon days from diagnosis */
export function courseOf({ patient, founders }: PatientLook, horizon: number): PatientCourse {
  const { asleep, waking, death, kind } = founders;
  const end = patient.diagnosisTime + horizon;
  const firstOvert = founders.firstOvert - patient.diagnosisTime;
  let asleepCount = 0;
  for (let i = 0; i < founders.count; i++) {
    if (kind[i] >= 0 && asleep[i] <= end && waking[i] > end && death[i] > end) asleepCount++;
  }
  return {
    firstOvert: firstOvert <= horizon ? firstOvert : Infinity,
    lastSeen: Math.min(patient.lossTime, horizon),
    asleep: asleepCount,
  };
}
