import { daysPerYear } from './calendar.js';
import type { CohortRequest } from './cohort-request.js';
import { CohortRun, type PatientLook } from './cohort-run.js';
import { diameterOfLogSize } from './size.js';
import type { TheoryId } from './theories/registry.js';

/** What has become of a founder at the horizon. */
export type FounderFate = 'overt' | 'growing' | 'asleep' | 'diedAsleep';

/** Diameter (cm) over time, days from diagnosis. Shape of both: [points]. */
export interface DiameterCurve {
  readonly time: Float64Array;
  readonly diameter: Float64Array;
}

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
  /** Its lesion as it grows, from departure to overt size or the horizon. No point while it sleeps. */
  readonly lesion: DiameterCurve;
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
  /** The primary, from birth to diagnosis. */
  readonly primary: DiameterCurve;
  /** Diameter from which a metastasis is overt, cm. */
  readonly overtDiameter: number;
  /** At most `founderLimit` of them, the earliest to be overt first. */
  readonly founders: readonly FounderLife[];
  /** How many founders there were in all. */
  readonly founderCount: number;
  /** Expected number, given the patient. */
  readonly foundersExpected: number;
}

/** Founders told one by one; a patient with more has been metastatic for long. */
const foundersTold = 40;
/** Points of a curve for each stretch of growth. */
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

function describeLife(look: PatientLook, horizon: number): PatientLife {
  const { theory, patient, founders, foundersExpected, growth, outgrowth } = look;
  const { diagnosisTime, doublingTime } = patient;
  const all = Array.from({ length: founders.count }, (_, i) => founderLife(look, i, horizon));
  all.sort((a, b) => (a.overt ?? Infinity) - (b.overt ?? Infinity) || a.departure - b.departure);
  return {
    theory,
    patient: patient.index,
    birth: -diagnosisTime,
    diameter: patient.diameter,
    doublingTime,
    horizon,
    loss: patient.lossTime < horizon ? patient.lossTime : null,
    primary: curve([{ from: -diagnosisTime, to: 0 }], (time) =>
      growth.logSize((time + diagnosisTime) / doublingTime),
    ),
    overtDiameter: diameterOfLogSize(outgrowth.logSizeBefore(0)),
    founders: all.slice(0, foundersTold),
    founderCount: Math.round(founders.count * founders.weight),
    foundersExpected,
  };
}

function founderLife(
  { founders, patient, outgrowth }: PatientLook,
  index: number,
  horizon: number,
): FounderLife {
  const fromDiagnosis = (times: Float64Array): number => times[index] - patient.diagnosisTime;
  const byHorizon = (time: number): number | null => (time <= horizon ? time : null);
  const departure = fromDiagnosis(founders.departure);
  const begins = { asleep: fromDiagnosis(founders.asleep), waking: fromDiagnosis(founders.waking) };
  const asleep = founders.kind[index] < 0 ? null : byHorizon(begins.asleep);
  const waking = byHorizon(begins.waking);
  const death = byHorizon(fromDiagnosis(founders.death));
  const overt = byHorizon(fromDiagnosis(founders.overt));
  const growthLeft = founders.growthLeft[index];
  return {
    departure,
    departureDiameter: diameterOfLogSize(founders.departureLogSize[index]),
    asleep,
    waking,
    death,
    overt,
    lesion: curve(
      [
        { from: departure, to: Math.min(begins.asleep, horizon) },
        { from: begins.waking, to: overt ?? horizon },
      ],
      (time) => {
        const growthToCome =
          time < begins.waking ? begins.asleep - time + growthLeft : begins.waking - time + growthLeft;
        return outgrowth.logSizeBefore(growthToCome / patient.doublingTime);
      },
    ),
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

/** The curve over some stretches of time; those that end where they begin, or before, have no points. */
function curve(
  stretches: readonly { readonly from: number; readonly to: number }[],
  logSizeAt: (time: number) => number,
): DiameterCurve {
  const times = stretches
    .filter(({ from, to }) => to > from)
    .flatMap(({ from, to }) =>
      Array.from({ length: curvePoints }, (_, i) => from + (i / (curvePoints - 1)) * (to - from)),
    );
  return {
    time: Float64Array.from(times),
    diameter: Float64Array.from(times, (time) => diameterOfLogSize(logSizeAt(time))),
  };
}
