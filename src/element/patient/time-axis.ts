import { daysPerYear } from '../../model/calendar.js';
import type { PatientLife } from '../../model/patient-life.js';

/** One axis of time for all lives of a patient. Times in days from diagnosis, positions in CSS px. */
export interface TimeAxis {
  readonly width: number;
  readonly start: number;
  readonly end: number;
  /** Days. */
  readonly ticks: readonly number[];
  position(time: number): number;
}

const margin = 10;
/** Room for one label, CSS px. */
const labelRoom = 56;
const steps = [1, 2, 5, 10, 20, 50];

/** The axis from the first cell of the primary to the end of follow-up. */
export function timeAxis(lives: readonly PatientLife[], width: number): TimeAxis {
  const start = Math.min(0, ...lives.map(({ birth }) => birth));
  const end = Math.max(daysPerYear, ...lives.map(({ horizon }) => horizon));
  const room = Math.max(width - 2 * margin, 1);
  const years = (end - start) / daysPerYear;
  const step = steps.find((size) => (size / years) * room >= labelRoom) ?? years;
  const first = Math.ceil(start / daysPerYear / step);
  const last = Math.floor(end / daysPerYear / step);
  return {
    width,
    start,
    end,
    ticks: Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step * daysPerYear),
    position: (time) => margin + ((time - start) / (end - start)) * room,
  };
}
