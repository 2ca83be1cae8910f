import { exp } from '../../numeric/exp.js';
import { log } from '../../numeric/log.js';
import type { GrowthLaw } from '../contracts.js';
import { logSizeOfCubicCentimeter } from '../size.js';

const LN2 = 0.6931471805599453;

/**
 * Gompertz growth from one cell towards a carrying capacity: dx/dτ = a (ln K − x).
 * The rate a is fixed by the meaning of τ: at 10⁹ cells the size doubles in τ = 1.
 */
export const gompertz: GrowthLaw<'gompertz'> = {
  id: 'gompertz',
  shape({ capacity }) {
    const limit = log(capacity);
    const a = LN2 / (limit - logSizeOfCubicCentimeter);
    return {
      limit,
      rate: (x) => a * (limit - x),
      age: (x) => -log(1 - x / limit) / a,
      logSize: (age) => limit * (1 - exp(-a * age)),
    };
  },
};
