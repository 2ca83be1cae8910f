import { clonalSelection } from './clonal-selection.js';
import { initialOncogenesis } from './initial-oncogenesis.js';
import { parallelEvolution } from './parallel-evolution.js';

/** Every theory, in the order in which they are shown. A new theory is one file and one line here. */
export const theories = [clonalSelection, parallelEvolution, initialOncogenesis] as const;

/** Name of a theory. */
export type TheoryId = (typeof theories)[number]['id'];
