import { angiogenic } from './angiogenic.js';
import { immuneEquilibrium } from './immune-equilibrium.js';
import { quiescence } from './quiescence.js';

/**
 * Every way in which the founders of any theory may sleep. The first gives its place to a wait that a theory has of its
 * own. A new mechanism is one file and one line here.
 */
export const dormancyMechanisms = [quiescence, angiogenic, immuneEquilibrium] as const;

/** Name of a mechanism. */
export type DormancyMechanismId = (typeof dormancyMechanisms)[number]['id'];
