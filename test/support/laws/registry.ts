import { birthAndDeathLaw } from './birth-death.js';
import { circulatingLaw } from './circulating.js';
import { allClonesLaw, luriaDelbruckLaw, switchedCellLaw } from './clone-counts.js';
import { cloneTimeLaw } from './clone-time.js';
import type { Law } from './law.js';
import { lesionSizeLaw, resectionLaw } from './lesion-sizes.js';
import { freeOfMetastasisLaw } from './seeding.js';
import { sleepersLaw } from './sleepers.js';
import { switchingLaw } from './switching.js';

/** Every law of docs/model.md, section 16, those that wait for their part of the engine too. */
export const laws: readonly Law[] = [
  luriaDelbruckLaw,
  birthAndDeathLaw,
  cloneTimeLaw,
  freeOfMetastasisLaw,
  resectionLaw,
  switchedCellLaw,
  allClonesLaw,
  sleepersLaw,
  circulatingLaw,
  {
    id: 'O9',
    title: 'filters in a row',
    statement: 'The shares arrested at the sites, over all passes through lung and liver, sum to 1.',
    asks: 'nothing yet: the model has no sites, cells land in “a” new soil',
    checks: [],
  },
  switchingLaw,
  lesionSizeLaw,
];
