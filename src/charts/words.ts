import type { PerTheory } from '../locale/contract/charts.js';
import type { TheoryId } from '../model/theories/registry.js';
import type { ChartData } from './contracts.js';

/** Name of a theory, for a label. */
export const theoryName = (data: ChartData, theory: string): string =>
  data.messages.science.theories[theory as TheoryId].shortName;

/** A theory within a sentence: "under clonal selection". */
export const underTheory = (data: ChartData, theory: string): string =>
  data.messages.charts.under[theory as TheoryId];

/** What a theory gives, after its name. */
export const ofTheory = (data: ChartData, theory: string, given: string): string =>
  data.messages.charts.named(theoryName(data, theory), given);

/** What each theory gives, for a sentence. */
export const perTheory = <Result extends { readonly theory: string }, Value>(
  data: ChartData,
  theories: readonly Result[],
  value: (result: Result) => Value,
): PerTheory<Value>[] =>
  theories.map((result) => ({ under: underTheory(data, result.theory), value: value(result) }));

/** A share with its interval, for a table. */
export function shareWithin(
  { messages, formatter }: ChartData,
  share: number,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): string {
  const [value, from, to] = [share, lower, upper].map((part) => formatter.percent(part));
  return messages.charts.interval(value!, from!, to!);
}
