import { cancerStemCells } from './cancer-stem-cells.js';
import { cellCooperation } from './cell-cooperation.js';
import { clonalDominance } from './clonal-dominance.js';
import { clonalSelection } from './clonal-selection.js';
import { dynamicHeterogeneity } from './dynamic-heterogeneity.js';
import { hostPolymorphism } from './host-polymorphism.js';
import { initialOncogenesis } from './initial-oncogenesis.js';
import { parallelEvolution } from './parallel-evolution.js';

/** The theories compared when nothing else is asked for. */
export const coreTheories = [clonalSelection, parallelEvolution, initialOncogenesis] as const;

/** Every theory, in the order in which they are shown. A new theory is one file and one line here. */
export const theories = [
  ...coreTheories,
  clonalDominance,
  cancerStemCells,
  hostPolymorphism,
  dynamicHeterogeneity,
  cellCooperation,
] as const;

/** Name of a theory. */
export type TheoryId = (typeof theories)[number]['id'];
