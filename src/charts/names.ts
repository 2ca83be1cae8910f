import type { TheoryId } from '../model/theories/registry.js';
import type { ChartData } from './contracts.js';

/** Name of a theory, for a label. */
export const theoryName = (data: ChartData, theory: string): string =>
  data.messages.science.theories[theory as TheoryId].shortName;

/** A theory within a sentence: "under clonal selection". */
export const underTheory = (data: ChartData, theory: string): string =>
  data.messages.charts.under[theory as TheoryId];
