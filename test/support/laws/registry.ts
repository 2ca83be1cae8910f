import { birthAndDeathLaw } from './birth-death.js';
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
  {
    id: 'O8',
    title: 'circulating cells at balance',
    statement:
      'Their number is Poisson with mean flux/clearance; a tube holds mean × share of the blood × recovery.',
    asks: 'nothing yet: the engine counts cells that pass through the blood, not those in it on a date',
    checks: [],
  },
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
