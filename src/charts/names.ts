import type { TheoryId } from '../model/theories/registry.js';
import type { ChartData } from './contracts.js';

/** Name of a theory, for a label. */
export const theoryName = (data: ChartData, theory: string): string =>
  data.messages.science.theories[theory as TheoryId].shortName;

/** A theory within a sentence: "under clonal selection". */
export const underTheory = (data: ChartData, theory: string): string =>
  data.messages.charts.under[theory as TheoryId];

/** Notes that belong below any chart: how far the run is. */
export function progressNotes({ summary, complete, messages, formatter }: ChartData): string[] {
  if (complete || !summary) return [];
  return [messages.charts.soFar(summary.patients, summary.patientsRequested, formatter)];
}
