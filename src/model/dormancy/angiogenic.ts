import { log } from '../../numeric/log.js';
import { lowerGammaRegularized } from '../../numeric/special-functions.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { sampleGamma } from '../../random/gamma.js';
import type { DormancyMechanism } from '../contracts.js';

const rows = [
  {
    key: 'angiogenicShare',
    kind: 'number',
    unit: 'probability',
    group: 'dormancy',
    basic: false,
    default: 0,
    minimum: 0,
    maximum: 1,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'angiogenicDelay',
    kind: 'number',
    unit: 'days',
    group: 'dormancy',
    basic: false,
    // Mean of the three lines of the mouse: 119, 238 and 226 days.
    default: 194,
    minimum: 10,
    maximum: 10000,
    scale: 'log',
    basis: 'fitted',
    sources: ['naumov-2006'],
  },
  {
    key: 'angiogenicShape',
    kind: 'number',
    unit: 'count',
    group: 'dormancy',
    basic: false,
    // The ranges within each line, read as four standard deviations, ask for 13, 79 and 36.
    default: 33,
    minimum: 1,
    maximum: 100,
    scale: 'integer',
    basis: 'fitted',
    sources: ['naumov-2006'],
  },
  {
    key: 'angiogenicSize',
    kind: 'number',
    unit: 'cells',
    group: 'dormancy',
    basic: false,
    default: 3e5,
    minimum: 1e4,
    maximum: 1e7,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Angiogenic dormancy: a lesion grows to the size that diffusion can feed and stays there, births and deaths in balance,
 * until it has gained its vessels. The switch takes so many stages of equal rate (Erlang), which makes the delay narrow;
 * a mass of this size does not die out.
 */
export const angiogenic: DormancyMechanism<'angiogenic', typeof rows> = {
  id: 'angiogenic',
  rows,
  part: (params) => params.angiogenicShare,
  sleepLaw(params, wakingOdds = 1) {
    const { angiogenicShape: shape, angiogenicDelay } = params;
    const stageDuration = angiogenicDelay / (shape * wakingOdds);
    const switched = (duration: number): number =>
      duration > 0 ? lowerGammaRegularized(shape, duration / stageDuration) : 0;
    return {
      logSize: log(params.angiogenicSize),
      dated: false,
      mortal: false,
      wakesAtSurgery: true,
      wokenProbability: switched,
      asleepProbability: (duration) => 1 - switched(duration),
      draw({ sleep }, _, fate) {
        fate[0] = sampleGamma(sleep, shape) * stageDuration;
        fate[1] = Infinity;
      },
    };
  },
};
