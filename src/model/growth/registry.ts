import type { CommonParameters } from '../common-rows.js';
import type { GrowthLaw } from '../contracts.js';
import { exponential } from './exponential.js';
import { generalizedLogistic } from './generalized-logistic.js';
import { gompertz } from './gompertz.js';

/** Every growth law, by the name that the parameter `growthLaw` takes. */
export const growthLaws = {
  gompertz,
  'generalized-logistic': generalizedLogistic,
  exponential,
} as const satisfies {
  readonly [Id in CommonParameters['growthLaw']]: GrowthLaw<Id>;
};
