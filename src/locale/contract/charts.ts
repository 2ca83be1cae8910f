import type { DormancyMechanismId } from '../../model/dormancy/registry.js';
import type { TheoryId } from '../../model/theories/registry.js';
import type { Formatter } from '../formatting.js';

/** Something said of each theory: `under` is the theory as a complement, "under clonal selection". */
export interface PerTheory<Value> {
  readonly under: string;
  readonly value: Value;
}

/** How the risk goes with diameter. `first` and `last` are the risks of the smallest and the largest class. */
export interface RiskTrend {
  readonly under: string;
  readonly first: number;
  readonly last: number;
  readonly flat: boolean;
}

/** A class of diameters, cm; `lower` 0 or `upper` Infinity where it is open. */
export interface DiameterRange {
  readonly lower: number;
  readonly upper: number;
}

/** Words of the charts. Shares are 0 to 1, durations days, diameters cm. */
export interface ChartMessages {
  /** Stands in a chart before its first result. */
  readonly noResult: string;
  /** Said of a result that does not cover all patients yet. */
  readonly soFar: (patients: number, requested: number, f: Formatter) => string;
  readonly theory: string;
  /** "under clonal selection": a theory within a sentence. */
  readonly under: { readonly [Id in TheoryId]: string };
  /** A share with its 95 % interval. */
  readonly interval: (share: string, lower: string, upper: string) => string;

  /** What a number is, before the number. */
  readonly named: (name: string, value: string) => string;
  /** What was drawn at random, as marks beside lines of what was expected. */
  readonly drawnMarks: string;
  /** How far shares lie apart at the most, in percentage points. */
  readonly apart: (points: number, f: Formatter) => string;

  readonly survivalAtEachStep: {
    readonly title: string;
    readonly caption: string;
    readonly axis: string;
    readonly step: string;
    readonly loss: string;
    readonly departure: string;
    /** Cells that are left after a step. */
    readonly after: (step: string) => string;
    /** Why the others are not. */
    readonly lost: (cause: string) => string;
    readonly expected: string;
    readonly drawn: string;
    readonly drawnCells: (cells: string) => string;
    readonly passed: (share: number, f: Formatter) => string;
    /** `value`: cells in the blood for one metastasis; Infinity where none is expected. */
    readonly sentence: (entries: readonly PerTheory<number>[], f: Formatter) => string;
    /** `value`: injected competent cells for one metastasis. */
    readonly injected: (entries: readonly PerTheory<number>[], f: Formatter) => string;
    /** What is commonly cited. Both arguments: cells for one metastasis. */
    readonly published: (injected: number, disseminated: number, f: Formatter) => string;
    /** `share`: of the events in the blood. `value`: of the overt metastases. */
    readonly emboli: (
      entries: readonly PerTheory<{ readonly founded: number; readonly polyclonal: number }>[],
      share: number,
      f: Formatter,
    ) => string;
    /** How many events some cells make. */
    readonly events: (events: string) => string;
    readonly perShed: string;
    readonly perInjected: string;
  };

  readonly dormancyDurations: {
    readonly title: string;
    readonly caption: string;
    readonly axis: string;
    readonly shareAxis: string;
    readonly duration: string;
    readonly years: (from: string, to: string) => string;
    readonly drawn: string;
    readonly exact: string;
    readonly noneWoke: string;
    readonly bin: (founders: string, exact: string) => string;
    /** `value`: median duration. */
    readonly sentence: (entries: readonly PerTheory<number>[], f: Formatter) => string;
    readonly nobodyWoke: string;
  };

  readonly dormancyFates: {
    readonly title: string;
    readonly caption: string;
    readonly axis: string;
    readonly fates: {
      readonly immediate: string;
      readonly woken: string;
      readonly asleep: string;
      readonly diedAsleep: string;
    };
    readonly founders: string;
    readonly noFounder: string;
    /** `value`: shares of founders still asleep and dead asleep. */
    readonly sentence: (
      entries: readonly PerTheory<{ readonly asleep: number; readonly diedAsleep: number }>[],
      f: Formatter,
    ) => string;
  };

  readonly dormancyWoken: {
    readonly title: string;
    readonly caption: string;
    readonly axis: string;
    readonly shareAxis: string;
    readonly within: (duration: string) => string;
    /** Shares of those that slept. */
    readonly woken: (drawn: number, exact: number, f: Formatter) => string;
    /** `value`: share that woke. */
    readonly sentence: (entries: readonly PerTheory<number>[], f: Formatter) => string;
  };

  readonly dormancyMechanisms: {
    readonly title: string;
    readonly caption: string;
    readonly axis: string;
    readonly mechanism: string;
    /** In the order of their rows. */
    readonly names: { readonly [Id in DormancyMechanismId | 'local-hits']: string };
    readonly slept: (founders: number, f: Formatter) => string;
    readonly none: string;
    /** `value`: share that woke of those that slept so. */
    readonly sentence: (
      entries: readonly { readonly mechanism: string; readonly woken: readonly PerTheory<number>[] }[],
      f: Formatter,
    ) => string;
    readonly nobodySlept: string;
  };

  readonly relapseHazard: {
    readonly title: string;
    readonly caption: string;
    readonly rateAxis: string;
    readonly year: (year: number, f: Formatter) => string;
    /** `rate`: relapses per person-year. */
    readonly rate: (events: number, rate: number, f: Formatter) => string;
    /** `value`: relapses per person-year in the first and the second half of follow-up. */
    readonly sentence: (
      entries: readonly PerTheory<{ readonly early: number; readonly late: number }>[],
      f: Formatter,
    ) => string;
    /** Arguments: whom to cite for the peaks and for the steady rate. */
    readonly published: (peaks: string, steady: string) => string;
  };

  readonly metastasisFreeSurvival: {
    readonly title: string;
    readonly caption: string;
    readonly axis: string;
    readonly shareAxis: string;
    readonly years: string;
    readonly atRisk: (theory: string) => string;
    /** `value`: survival at the end. `close`: no two curves ever lie far apart. */
    readonly sentence: (
      entries: readonly PerTheory<number>[],
      horizon: number,
      close: boolean,
      f: Formatter,
    ) => string;
  };

  readonly riskByDiameter: {
    readonly title: string;
    readonly caption: string;
    readonly axis: string;
    readonly shareAxis: string;
    readonly diameter: string;
    readonly published: string;
    readonly range: (range: DiameterRange, f: Formatter) => string;
    readonly sentence: (
      trends: readonly RiskTrend[],
      published: RiskTrend,
      first: DiameterRange,
      last: DiameterRange,
      f: Formatter,
    ) => string;
    readonly source: (citations: readonly string[], f: Formatter) => string;
    /** Said where a theory is shown that was fitted to the published curve. */
    readonly fitted: string;
    readonly patients: (events: number, patients: number, f: Formatter) => string;
    readonly patientCount: string;
    /** Instead of the sentence where classes hold too few patients. */
    readonly tooFew: string;
  };

  readonly efficiencyNeeded: {
    readonly title: string;
    readonly caption: string;
    /** The same where the risk is left free: nothing is needed then. */
    readonly titleFree: string;
    readonly captionFree: string;
    readonly axis: string;
    readonly efficiency: string;
    /** What the efficiencies are compared with. */
    readonly benchmark: string;
    readonly comparison: string;
    readonly times: (factor: number, f: Formatter) => string;
    readonly notReachable: (best: number, f: Formatter) => string;
    /** `value`: efficiency needed; null where it is not reachable. `target`: null where the risk is left free. */
    readonly sentence: (
      entries: readonly PerTheory<number | null>[],
      target: number | null,
      benchmark: number,
      f: Formatter,
    ) => string;
    readonly basis: (injected: number, f: Formatter) => string;
    /** Why nothing is founded under theories that need emboli where none are shed. */
    readonly noEmboli: (under: readonly string[], f: Formatter) => string;
  };
  readonly leadTime: {
    readonly title: string;
    readonly caption: string;
    readonly axis: string;
    readonly shareAxis: string;
    /** What the marks are. */
    readonly span: string;
    readonly early: string;
    readonly publishedShare: (least: number, f: Formatter) => string;
    /** 95 % interval of a share. */
    readonly publishedBand: (
      share: { readonly lower: number; readonly upper: number },
      f: Formatter,
    ) => string;
    /** Names of the quantiles: 0.9, 0.5 and 0.1. */
    readonly quantiles: readonly [string, string, string];
    readonly founders: string;
    /** Years before diagnosis: the median, and the quantiles 0.1 and 0.9. */
    readonly left: (median: number, short: number, long: number, f: Formatter) => string;
    readonly share: (early: number, f: Formatter) => string;
    readonly note: (median: number, f: Formatter) => string;
    readonly none: string;
    /** `value`: median lead time, days; share that left a primary too small to be seen. */
    readonly sentence: (
      medians: readonly PerTheory<number>[],
      early: readonly PerTheory<number>[],
      f: Formatter,
    ) => string;
    readonly noneOvert: string;
    readonly published: (
      early: number,
      patients: number,
      inPatients: string,
      share: number,
      inMice: string,
      f: Formatter,
    ) => string;
  };
}
