import type { ParameterKey } from '../../model/parameter-table.js';
import type { ScenarioId } from '../../model/scenarios.js';
import type { TheoryId } from '../../model/theories/registry.js';
import type { Basis, ParameterGroup, Unit } from '../../params/parameter-row.js';
import type { Problem, ProblemCode } from '../../params/problem.js';
import type { Source } from '../../params/sources.js';
import type { CascadeStep } from '../../summary/cascade-ends.js';
import type { Verdict } from '../../summary/cohort-summary.js';
import type { ObservationId } from '../../summary/observation-ids.js';
import type { Formatter } from '../formatting.js';

/** A theory, as a course would name it. */
export interface TheoryWords {
  readonly name: string;
  /** For a legend: at most 22 characters. */
  readonly shortName: string;
  /** Who proposed it. */
  readonly authors: string;
  /** What it claims, in one sentence. */
  readonly claim: string;
}

/** A row of the cascade. */
export interface StepWords {
  /** For an axis: at most 22 characters. */
  readonly name: string;
  /** What a cell does there, in one sentence. */
  readonly happens: string;
  /** Why cells are lost at this door: at most 40 characters, to stand beside a bar. */
  readonly loss: string;
}

/** A scenario. */
export interface ScenarioWords {
  readonly name: string;
  readonly description: string;
  /** Why a value that differs from the table's default has its number. */
  readonly why: { readonly [Key in ParameterKey]?: string };
}

/** A unit of the parameter table. */
export interface UnitWords {
  /** Beside a number field; empty for a bare number. */
  readonly symbol: string;
  /** In words, for the accessible name of a field. */
  readonly name: string;
  /** A value with its unit in words, for a screen reader or a sentence. */
  readonly spoken: (value: number, f: Formatter) => string;
  /** Stands before a range, where the spoken value does not end in the name of the unit. */
  readonly rangeNoun?: string;
}

/** An observation that tells theories apart. */
export interface ObservationWords {
  /** At most 30 characters. */
  readonly name: string;
  /** What is looked at, as one short question. */
  readonly question: string;
  /** What was seen, in one sentence; it says where that is no number. */
  readonly finding: string;
}

/** Words of the science. */
export interface ScienceMessages {
  readonly theories: { readonly [Id in TheoryId]: TheoryWords };
  readonly steps: { readonly [Step in CascadeStep]: StepWords };
  /** Headings of the controls. */
  readonly groups: { readonly [Group in ParameterGroup]: string };
  readonly scenarios: { readonly [Id in ScenarioId]: ScenarioWords };
  readonly bases: {
    readonly [Name in Basis]: {
      readonly name: string;
      /** What this basis means, in one sentence. */
      readonly meaning: string;
      /** What the sources were for such a value, and these sources; `citations` has at least one. */
      readonly sources: (citations: readonly string[], f: Formatter) => string;
    };
  };
  /** A source as it is shown: it says where the number was not read again. */
  readonly citation: (source: Source, f: Formatter) => string;
  readonly units: { readonly [Name in Unit]: UnitWords };
  /** A bad input, in one sentence. */
  readonly problems: { readonly [Code in ProblemCode]: (problem: Problem, f: Formatter) => string };
  readonly observations: { readonly [Id in ObservationId]: ObservationWords };
  /** What an observation says of a theory, in a few words. */
  readonly verdicts: { readonly [Name in Verdict]: string };
  /** What the reader of the charts must know is missing or joined together. */
  readonly limits: { readonly title: string; readonly items: readonly string[] };
}
