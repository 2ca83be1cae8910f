import { exp } from '../../numeric/exp.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { sampleExponential } from '../../random/exponential.js';
import { daysPerYear } from '../calendar.js';
import type { DormancyMechanism } from '../contracts.js';

/** Single cells or small clusters asleep in G0: each wakes, or dies, at a constant rate. */
export const quiescenceRows = [
  {
    key: 'dormantShare',
    kind: 'number',
    unit: 'probability',
    group: 'dormancy',
    basic: true,
    default: 0.6,
    minimum: 0,
    maximum: 1,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'wakingRate',
    kind: 'number',
    unit: 'perYear',
    group: 'dormancy',
    basic: true,
    default: 0.06,
    minimum: 0.001,
    maximum: 5,
    scale: 'log',
    basis: 'assumed',
    sources: ['willis-2010', 'pan-2017'],
  },
  {
    key: 'dormantDeathRate',
    kind: 'number',
    unit: 'perYear',
    group: 'dormancy',
    basic: false,
    default: 0.06,
    minimum: 0,
    maximum: 5,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/** Parameters of quiescence, in the units of the table (per year). */
export interface QuiescenceParameters {
  readonly dormantShare: number;
  readonly wakingRate: number;
  readonly dormantDeathRate: number;
}

/**
 * Quiescence: a founder sleeps with probability `dormantShare`; asleep, waking and death compete as two constant
 * rates, so the time asleep is exponential with the sum of both.
 */
export function quiescence(params: QuiescenceParameters): DormancyMechanism {
  const { dormantShare } = params;
  const wakingRate = params.wakingRate / daysPerYear;
  const leavingRate = wakingRate + params.dormantDeathRate / daysPerYear;
  const wakes = wakingRate / leavingRate;
  return {
    immediateProbability: 1 - dormantShare,
    wokenProbability: (duration) =>
      duration > 0 ? dormantShare * wakes * (1 - exp(-leavingRate * duration)) : 0,
    asleepProbability: (duration) => dormantShare * (duration > 0 ? exp(-leavingRate * duration) : 1),
    draw(stream, fate) {
      // Each founder takes the same three numbers from the stream whatever becomes of it, so that a slider which
      // moves one founder's fate leaves the luck of the next one alone.
      const sleeps = stream.uniform() < dormantShare;
      const woken = stream.uniform() < wakes;
      const duration = sampleExponential(stream) / leavingRate;
      fate[0] = sleeps ? (woken ? duration : Infinity) : 0;
      fate[1] = sleeps && !woken ? duration : Infinity;
    },
  };
}
