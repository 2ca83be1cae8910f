import { daysPerYear } from './calendar.js';
import type { CohortRequest } from './cohort-request.js';
import { CohortRun, type PatientLook } from './cohort-run.js';
import type { Founders } from './founders.js';
import { diameterOfLogSize } from './size.js';
import type { TheoryId } from './theories/registry.js';

/** What has become of a founder at the horizon. */
export type FounderFate = 'overt' | 'growing' | 'asleep' | 'diedAsleep';

/** One founder's life. Times in days from diagnosis, negative before it; null where it did not happen by the horizon. */
export interface FounderLife {
  readonly departure: number;
  /** Diameter of the primary when it left, cm. */
  readonly departureDiameter: number;
  /** When it fell asleep: later than `departure` where it first grew into a small lesion. */
  readonly asleep: number | null;
  /** When it began to grow, or went on; equal to `departure` where it never slept. */
  readonly waking: number | null;
  readonly death: number | null;
  readonly overt: number | null;
  readonly fate: FounderFate;
}

/** One patient under one theory. Times in days from diagnosis. */
export interface PatientLife {
  readonly theory: TheoryId;
  /** Number of the patient in the cohort, from 0. */
  readonly patient: number;
  /** First cell of the primary (negative). */
  readonly birth: number;
  /** Diameter at diagnosis, cm. */
  readonly diameter: number;
  /** Doubling time at 1 cm³, days. */
  readonly doublingTime: number;
  readonly horizon: number;
  /** Loss to follow-up, or null where it comes after the horizon. */
  readonly loss: number | null;
  /** Diameter of the primary (cm) over its life, from birth to diagnosis. Shape of both: [points]. */
  readonly primary: { readonly time: Float64Array; readonly diameter: Float64Array };
  /** At most `founderLimit` of them, the earliest to be overt first. */
  readonly founders: readonly FounderLife[];
  /** How many founders there were in all. */
  readonly founderCount: number;
  /** Expected number, given the patient. */
  readonly foundersExpected: number;
}

/** Founders told one by one; a patient with more has been metastatic for long. */
const foundersTold = 40;
/** Points of the primary's growth curve. */
const curvePoints = 48;

/**
 * The life of one patient under each theory of a request.
 * @param patient its number, from 0; it may lie beyond the cohort.
 * @param run a run of the same theories, parameters, seed and matched risk, where there is one: it saves matching anew.
 */
export function patientLives(
  request: CohortRequest,
  patient: number,
  run: CohortRun = new CohortRun(request),
): PatientLife[] {
  const lives: PatientLife[] = [];
  run.look(patient, (look) => lives.push(describeLife(look, request.params.horizon * daysPerYear)));
  return lives;
}

function describeLife(
  { theory, patient, founders, foundersExpected, growth }: PatientLook,
  horizon: number,
): PatientLife {
  const { diagnosisTime, doublingTime } = patient;
  const time = new Float64Array(curvePoints);
  const diameter = new Float64Array(curvePoints);
  for (let i = 0; i < curvePoints; i++) {
    const age = (i / (curvePoints - 1)) * diagnosisTime;
    time[i] = age - diagnosisTime;
    diameter[i] = diameterOfLogSize(growth.logSize(age / doublingTime));
  }
  const all = Array.from({ length: founders.count }, (_, i) =>
    founderLife(founders, i, diagnosisTime, horizon),
  );
  all.sort((a, b) => (a.overt ?? Infinity) - (b.overt ?? Infinity) || a.departure - b.departure);
  return {
    theory,
    patient: patient.index,
    birth: -diagnosisTime,
    diameter: patient.diameter,
    doublingTime,
    horizon,
    loss: patient.lossTime < horizon ? patient.lossTime : null,
    primary: { time, diameter },
    founders: all.slice(0, foundersTold),
    founderCount: Math.round(founders.count * founders.weight),
    foundersExpected,
  };
}

function founderLife(founders: Founders, index: number, diagnosisTime: number, horizon: number): FounderLife {
  const byHorizon = (time: number): number | null =>
    time - diagnosisTime <= horizon ? time - diagnosisTime : null;
  const asleep = founders.kind[index] < 0 ? null : byHorizon(founders.asleep[index]);
  const waking = byHorizon(founders.waking[index]);
  const death = byHorizon(founders.death[index]);
  const overt = byHorizon(founders.overt[index]);
  return {
    departure: founders.departure[index] - diagnosisTime,
    departureDiameter: diameterOfLogSize(founders.departureLogSize[index]),
    asleep,
    waking,
    death,
    overt,
    fate:
      overt !== null
        ? 'overt'
        : waking !== null || asleep === null
          ? 'growing'
          : death !== null
            ? 'diedAsleep'
            : 'asleep',
  };
}
