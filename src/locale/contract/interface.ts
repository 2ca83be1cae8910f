import type { PerTheory } from './charts.js';
import type { FounderLife } from '../../model/patient-life.js';
import type { PatientOutcomeId } from '../../model/patient-outcomes.js';
import type { TheoryId } from '../../model/theories/registry.js';
import type { SourceId } from '../../params/sources.js';
import type { StepCounts } from '../../summary/cascade-ends.js';
import type { Formatter } from '../formatting.js';

/** A heading and the question or remark under it. */
export interface SectionWords {
  readonly heading: string;
  readonly lead: string;
}

/** A published finding beside a result. */
export interface FindingWords {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** Name of a view, as the attributes `view` and `views` give it. */
export type ViewId = keyof InterfaceMessages['views']['names'];

/** Words of the interface: buttons, notices, states, headings. */
export interface InterfaceMessages {
  /** Buttons for the keyboard, seen while they have the focus. */
  readonly skipToResults: string;
  readonly backToControls: string;
  /** Accessible name of the whole element. */
  readonly label: string;
  readonly views: {
    readonly label: string;
    /** For a tab: at most 14 characters. */
    readonly names: {
      readonly cascade: string;
      readonly dormancy: string;
      readonly theories: string;
      readonly patient: string;
    };
  };
  readonly theories: {
    readonly legend: string;
    readonly oneNeeded: string;
  };
  readonly scenario: { readonly label: string };
  readonly run: {
    readonly label: string;
    /** Heading of what a run is made of. */
    readonly settings: string;
    readonly run: string;
    readonly pause: string;
    readonly resume: string;
    readonly reset: string;
    readonly resetHelp: string;
    readonly pin: string;
    readonly pinHelp: string;
    readonly randomSeed: string;
    readonly newRandomSeed: string;
    readonly patients: string;
    readonly matchedRisk: string;
    readonly matchedRiskHelp: string;
    /** Stands by while risks are matched. */
    readonly matchedRiskNote: string;
    readonly percentOvert: string;
  };
  readonly progress: {
    readonly label: string;
    readonly waiting: string;
    readonly starting: string;
    readonly running: (done: number, total: number, f: Formatter) => string;
    readonly paused: (done: number, total: number, f: Formatter) => string;
    readonly complete: (total: number, randomSeed: string, f: Formatter) => string;
    readonly failed: string;
    /** Said by the live region. */
    readonly announceStart: (total: number, f: Formatter) => string;
    readonly announceEnd: (total: number, risks: readonly PerTheory<number>[], f: Formatter) => string;
  };
  readonly controls: {
    readonly heading: string;
    readonly show: string;
    readonly hide: string;
    readonly more: (count: number, f: Formatter) => string;
    readonly changed: (count: number, f: Formatter) => string;
    readonly why: string;
    readonly setByPage: string;
    readonly value: (name: string) => string;
    readonly slider: (name: string) => string;
    readonly resetOne: (name: string, value: string) => string;
    /** `noun`: what is counted, where the numbers do not say it themselves; else empty. */
    readonly range: (noun: string, minimum: string, maximum: string) => string;
    /** Said of a parameter that one theory alone uses. */
    readonly ofTheory: { readonly [Id in TheoryId]: string };
  };
  readonly problems: {
    readonly heading: (count: number, f: Formatter) => string;
    /** The engine stopped. */
    readonly engine: (message: string) => string;
    readonly retry: string;
  };
  readonly engine: {
    /** Shown where the engine runs on the page. */
    readonly mainThread: (reason: string) => string;
    /** Shown where the script of `worker-src` runs. */
    readonly workerSource: string;
    /** Shown where the script of `worker-src` could not start. */
    readonly workerSourceRefused: (reason: string) => string;
    /** Shown where some patients had more founders than are followed one by one. */
    readonly thinned: (patients: number, total: number, theory: string, f: Formatter) => string;
  };
  readonly sections: {
    /** Risks are matched, and the curves of survival lie close together. */
    readonly theories: SectionWords;
    /** Risks are matched, and the curves part before the end. */
    readonly theoriesParted: SectionWords;
    /** Some theories cannot give the risk asked for. `under`: which ones, as in {@link ChartMessages.under}. */
    readonly theoriesUnreachable: (
      under: readonly string[],
      areOthers: boolean,
      f: Formatter,
    ) => SectionWords;
    readonly theoriesFree: SectionWords;
    readonly oneTheory: SectionWords;
    readonly cascade: SectionWords;
    readonly dormancy: SectionWords;
    readonly patient: SectionWords;
  };
  /** The moving picture of the cascade. */
  readonly scene: {
    readonly label: string;
    /** Legend of the choice of the theory whose cells are shown. */
    readonly theory: string;
    readonly start: string;
    readonly stop: string;
    /** Follows "1 in 24 million". */
    readonly winner: string;
    /** What other numbers beside it count. */
    readonly counted: string;
    /** What is true to scale in the picture, and what is not. */
    readonly note: string;
    /** What to do, where it can be done. */
    readonly open: string;
    readonly names: {
      readonly primary: string;
      readonly membrane: string;
      readonly stroma: string;
      readonly vessel: string;
      readonly organ: string;
    };
    readonly legend: {
      readonly competent: string;
      readonly other: string;
      readonly lost: string;
      readonly asleep: string;
    };
    /** Of the cells at one step. */
    readonly counts: { readonly [Count in keyof StepCounts]: string };
    readonly perPatient: string;
    readonly parameters: string;
    readonly close: string;
  };
  readonly figure: {
    readonly table: string;
    readonly cursorHelp: string;
    readonly listen: string;
    /** What is heard. */
    readonly listenHelp: string;
    readonly noSound: string;
    readonly waiting: string;
    readonly ghost: string;
    /** The same, of a result that was pinned. */
    readonly pinned: string;
  };
  readonly observations: {
    readonly heading: string;
    /** How to read the table. */
    readonly note: string;
  };
  readonly findings: {
    readonly heading: string;
    readonly cascade: readonly FindingWords[];
    readonly dormancy: readonly FindingWords[];
  };
  readonly patient: {
    readonly previous: string;
    readonly next: string;
    readonly number: string;
    /** Says that a number stands for the same person whatever is changed. */
    readonly samePerson: string;
    readonly keys: string;
    /** Begins a sentence that an outcome ends. */
    readonly find: string;
    readonly outcomes: { readonly [Id in PatientOutcomeId]: string };
    readonly findNext: string;
    readonly stopSearch: string;
    readonly foundNone: (patients: number, f: Formatter) => string;
    /** No patient but the one shown has the outcome. */
    readonly foundSame: string;
    readonly facts: (diameter: number, doublingTime: number, f: Formatter) => string;
    readonly axis: string;
    readonly legend: {
      readonly primary: string;
      readonly departure: string;
      readonly asleep: string;
      readonly growing: string;
      readonly overt: string;
      readonly died: string;
      readonly surgery: string;
      readonly loss: string;
      /** From which size on a metastasis is seen. */
      readonly threshold: (diameter: number, f: Formatter) => string;
    };
    /** Inscriptions of the picture. */
    readonly diagnosis: string;
    readonly horizon: string;
    readonly moreFounders: (count: number, f: Formatter) => string;
    /** One sentence for one theory. Counts are of founders. */
    readonly sentence: (life: LifeWords, f: Formatter) => string;
    /** One founder's life. `number`: from 1. `loss`: as in {@link LifeWords}. */
    readonly story: (number: number, founder: FounderLife, loss: number | null, f: Formatter) => string;
    readonly table: {
      readonly heading: string;
      /** `told` of `founders` are in the table. */
      readonly caption: (theory: string, told: number, founders: number, f: Formatter) => string;
      readonly founder: string;
      readonly departure: string;
      readonly primary: string;
      readonly asleep: string;
      readonly awake: string;
    };
  };
}

/** One patient's life under one theory, in counts. Times in days from diagnosis. */
export interface LifeWords {
  readonly theory: string;
  readonly founders: number;
  /** Founders that the counts below are about: the earliest to be overt. */
  readonly told: number;
  readonly overt: number;
  readonly asleep: number;
  readonly diedAsleep: number;
  readonly growing: number;
  /** First overt metastasis; null where there is none by the horizon. */
  readonly firstOvert: number | null;
  readonly horizon: number;
  /** Loss to follow-up, null where it comes after the horizon. */
  readonly loss: number | null;
}
