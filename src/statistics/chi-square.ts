import { upperGammaRegularized } from '../numeric/special-functions.js';

/** P(a chi-square variable exceeds `statistic`): the p-value of a test. 1 without a degree of freedom. */
export function chiSquareTail(statistic: number, degrees: number): number {
  return degrees > 0 ? upperGammaRegularized(degrees / 2, statistic / 2) : 1;
}
