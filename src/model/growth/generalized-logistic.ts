import { exp, expm1 } from '../../numeric/exp.js';
import { log, log1p } from '../../numeric/log.js';
import type { GrowthLaw } from '../contracts.js';
import { logSizeOfCubicCentimeter } from '../size.js';

const LN2 = 0.6931471805599453;

/**
 * Generalized logistic growth from one cell towards a carrying capacity: dx/dτ = a (1 − (N/K)^θ), with θ the
 * `growthExponent`. Small tumors grow exponentially; θ = 1 is plain logistic growth, θ → 0 leads to Gompertz growth.
 * The rate a is fixed by the meaning of τ: at 10⁹ cells the size doubles in τ = 1.
 *
 * y = (K/N)^θ − 1 falls as e^{−aθτ}: age and size have closed forms.
 */
export const generalizedLogistic: GrowthLaw<'generalized-logistic'> = {
  id: 'generalized-logistic',
  shape({ capacity, growthExponent }) {
    const limit = log(capacity);
    const a = LN2 / -expm1(growthExponent * (logSizeOfCubicCentimeter - limit));
    const start = expm1(growthExponent * limit);
    return {
      limit,
      rate: (x) => a * -expm1(growthExponent * (x - limit)),
      age: (x) => -log(expm1(growthExponent * (limit - x)) / start) / (a * growthExponent),
      logSize: (age) => limit - log1p(start * exp(-a * growthExponent * age)) / growthExponent,
    };
  },
};
