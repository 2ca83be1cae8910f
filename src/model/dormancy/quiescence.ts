import { exp } from '../../numeric/exp.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { sampleExponential } from '../../random/exponential.js';
import { daysPerYear } from '../calendar.js';
import type { DormancyMechanism } from '../contracts.js';

const rows = [
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
  {
    key: 'quiescenceShare',
    kind: 'number',
    unit: 'probability',
    group: 'dormancy',
    basic: false,
    default: 1,
    minimum: 0,
    maximum: 1,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Quiescence: single cells or small clusters asleep in G0. Waking and death compete as two constant rates, so the time
 * asleep is exponential with the sum of both.
 */
export const quiescence: DormancyMechanism<'quiescence', typeof rows> = {
  id: 'quiescence',
  rows,
  part: (params) => params.quiescenceShare,
  sleepLaw(params, wakingOdds = 1) {
    const wakingRate = (wakingOdds * params.wakingRate) / daysPerYear;
    const leavingRate = wakingRate + params.dormantDeathRate / daysPerYear;
    const wakes = wakingRate / leavingRate;
    const staysProbability = (duration: number): number => (duration > 0 ? exp(-leavingRate * duration) : 1);
    return {
      logSize: 0,
      dated: false,
      mortal: true,
      wakesAtSurgery: true,
      wokenProbability: (duration) => wakes * (1 - staysProbability(duration)),
      asleepProbability: staysProbability,
      draw({ sleep }, _, fate) {
        const woken = sleep.uniform() < wakes;
        const duration = sampleExponential(sleep) / leavingRate;
        fate[0] = woken ? duration : Infinity;
        fate[1] = woken ? Infinity : duration;
      },
    };
  },
};
