import { exp } from '../../numeric/exp.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { sampleExponential } from '../../random/exponential.js';
import { daysPerYear } from '../calendar.js';
import type { DormancyMechanism } from '../contracts.js';

const rows = [
  {
    key: 'immuneShare',
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
    key: 'immuneEscapeRate',
    kind: 'number',
    unit: 'perYear',
    group: 'dormancy',
    basic: false,
    default: 0.03,
    minimum: 0.001,
    maximum: 5,
    scale: 'log',
    basis: 'assumed',
    sources: ['koebel-2007'],
  },
  {
    key: 'immuneClearanceRate',
    kind: 'number',
    unit: 'perYear',
    group: 'dormancy',
    basic: false,
    default: 0.1,
    minimum: 0,
    maximum: 5,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'immuneSuppressionFactor',
    kind: 'number',
    unit: 'factor',
    group: 'dormancy',
    basic: false,
    default: 1,
    minimum: 1,
    maximum: 1000,
    scale: 'log',
    basis: 'assumed',
    sources: ['koebel-2007'],
  },
  {
    key: 'immuneSuppressionDate',
    kind: 'number',
    unit: 'years',
    group: 'dormancy',
    basic: false,
    default: 5,
    minimum: -20,
    maximum: 40,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Immune equilibrium: the defense holds a small lesion in check, which escapes or is cleared at constant rates. From the
 * date on which the patient's immunity is suppressed the escape rate is multiplied, so the law of the wait is piecewise
 * exponential and depends on when the founder landed.
 */
export const immuneEquilibrium: DormancyMechanism<'immune-equilibrium', typeof rows> = {
  id: 'immune-equilibrium',
  rows,
  part: (params) => params.immuneShare,
  sleepLaw(params, wakingOdds = 1) {
    const clearance = params.immuneClearanceRate / daysPerYear;
    const escapeBefore = (wakingOdds * params.immuneEscapeRate) / daysPerYear;
    const escapeAfter = escapeBefore * params.immuneSuppressionFactor;
    const leavingBefore = escapeBefore + clearance;
    const leavingAfter = escapeAfter + clearance;
    const suppression = escapeAfter > escapeBefore ? params.immuneSuppressionDate * daysPerYear : Infinity;
    return {
      logSize: 0,
      dated: suppression < Infinity,
      mortal: true,
      wakesAtSurgery: true,
      wokenProbability(duration, began) {
        if (!(duration > 0)) return 0;
        const before = Math.min(duration, Math.max(0, suppression - began));
        const held = exp(-leavingBefore * before);
        const early = (escapeBefore / leavingBefore) * (1 - held);
        if (before === duration) return early;
        return early + (escapeAfter / leavingAfter) * held * (1 - exp(-leavingAfter * (duration - before)));
      },
      asleepProbability(duration, began) {
        if (!(duration > 0)) return 1;
        const before = Math.min(duration, Math.max(0, suppression - began));
        return exp(-leavingBefore * before - leavingAfter * (duration - before));
      },
      draw({ sleep }, began, fate) {
        const quantile = sleep.uniform();
        const hazard = sampleExponential(sleep);
        const before = Math.max(0, suppression - began);
        const early = hazard < leavingBefore * before;
        const duration = early
          ? hazard / leavingBefore
          : before + (hazard - leavingBefore * before) / leavingAfter;
        const escapes = quantile < (early ? escapeBefore / leavingBefore : escapeAfter / leavingAfter);
        fate[0] = escapes ? duration : Infinity;
        fate[1] = escapes ? Infinity : duration;
      },
    };
  },
};
