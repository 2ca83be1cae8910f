import { histogramQuantile } from '../statistics/histogram.js';
import { kaplanMeier } from '../statistics/kaplan-meier.js';
import { cascadeEnds, cascadeSteps, endIndex, stepCounts } from './cascade-ends.js';
import type {
  DormancySummary,
  LeadTimeSummary,
  MatchedRisk,
  SurvivalCurve,
  TheorySummary,
} from './cohort-summary.js';

/** Bins of the follow-up: the curve is then within 5×10⁻⁵ of the one with every event at its own time. */
const followUpBins = 1024;
/** Half a year: width of the bins of sleep, days. */
const sleepBinDays = 182.625;
/** Bins of the lead time; their edges grow as squares, so that days are told apart near 0 and decades have an end. */
const leadBins = 400;
/** Lower bounds of the classes of diameter, cm. */
const diameterClasses = [0, 1, 2, 3, 5, 8] as const;

/** What the bins must cover. Times in days. */
export interface RecorderSpans {
  readonly horizon: number;
  /** Age of the oldest primary at diagnosis. */
  readonly oldest: number;
  /** Largest diameter at diagnosis, cm. */
  readonly largestDiameter: number;
}

/** Mass of the law of sleep between two durations, for a founder that landed and is followed long enough. */
export type SleepLaw = (from: number, to: number) => number;

/** Counts everything that is asked of one theory. Memory does not grow with the patients. */
export class TheoryRecorder {
  readonly #horizon: number;
  readonly #oldest: number;
  #patients = 0;
  #withMetastasis = 0;
  #synchronous = 0;
  #thinned = 0;
  /** Bin 0 is diagnosis itself; bin j ends at j/followUpBins of the horizon. */
  readonly #events = new Float64Array(followUpBins + 1);
  readonly #losses = new Float64Array(followUpBins + 1);
  readonly #diameterBounds: readonly number[];
  readonly #byDiameter: Float64Array;
  readonly #eventsByDiameter: Float64Array;
  readonly #sleepEdges: Float64Array;
  readonly #sleep: Float64Array;
  /** Founders by the time between landing and the horizon: how long each could have been seen asleep. */
  readonly #followed: Float64Array;
  #immediate = 0;
  readonly #lead = new Float64Array(leadBins);
  #overtFounders = 0;
  #earlyFounders = 0;
  /** Cells by where they end, expected and drawn. Shape [cascadeEnds]. */
  readonly expectedEnds = new Float64Array(cascadeEnds.length);
  readonly drawnEnds = new Float64Array(cascadeEnds.length);

  constructor({ horizon, oldest, largestDiameter }: RecorderSpans) {
    this.#horizon = horizon;
    this.#oldest = oldest;
    const lowerBounds = diameterClasses.filter((lower) => lower < largestDiameter);
    this.#diameterBounds = [...lowerBounds, largestDiameter];
    this.#byDiameter = new Float64Array(lowerBounds.length);
    this.#eventsByDiameter = new Float64Array(lowerBounds.length);
    const bins = Math.ceil((horizon + oldest) / sleepBinDays);
    this.#sleepEdges = Float64Array.from({ length: bins + 1 }, (_, i) => i * sleepBinDays);
    this.#sleep = new Float64Array(bins);
    this.#followed = new Float64Array(bins);
  }

  /**
   * Counts one patient. Times in days from diagnosis.
   * @param firstOvert first overt metastasis: at most 0 where found at diagnosis, Infinity where there is none.
   * @param loss loss to follow-up.
   */
  addPatient(diameter: number, firstOvert: number, loss: number, thinned: boolean): void {
    this.#patients++;
    if (thinned) this.#thinned++;
    const overt = firstOvert <= this.#horizon;
    const synchronous = firstOvert <= 0;
    if (overt) this.#withMetastasis++;
    if (synchronous) this.#synchronous++;

    let diameterClass = this.#byDiameter.length - 1;
    while (diameter < this.#diameterBounds[diameterClass]) diameterClass--;
    this.#byDiameter[diameterClass]++;
    if (overt) this.#eventsByDiameter[diameterClass]++;

    if (synchronous) this.#events[0]++;
    else if (overt && firstOvert <= loss) this.#events[this.#followUpBin(firstOvert)]++;
    else if (loss < this.#horizon) this.#losses[this.#followUpBin(loss)]++;
  }

  /** Counts a founder's wait. `slept`: duration of a sleep that ended in waking by the horizon, else −1. */
  addSleep(weight: number, immediate: boolean, slept: number, followed: number): void {
    if (immediate) {
      this.#immediate += weight;
      return;
    }
    this.#followed[this.#sleepBin(followed)] += weight;
    if (slept >= 0) this.#sleep[this.#sleepBin(slept)] += weight;
  }

  /** Counts a founder of an overt metastasis: days from departure to diagnosis, and whether it left below 0.01 cm³. */
  addOvertFounder(weight: number, lead: number, early: boolean): void {
    this.#overtFounders += weight;
    if (early) this.#earlyFounders += weight;
    const bin = Math.floor(leadBins * Math.sqrt(lead / this.#oldest));
    this.#lead[Math.min(Math.max(bin, 0), leadBins - 1)] += weight;
  }

  /** Everything counted so far. */
  summary(
    theory: string,
    matchedRisk: MatchedRisk,
    injectedEfficiency: number,
    sleepLaw: SleepLaw,
  ): TheorySummary {
    const expected = stepCounts(this.expectedEnds);
    const drawn = stepCounts(this.drawnEnds);
    return {
      theory,
      matchedRisk,
      metastasisRisk: this.#withMetastasis / this.#patients,
      synchronousShare: this.#synchronous / this.#patients,
      steps: cascadeSteps.map((id, index) => ({ id, expected: expected[index], drawn: drawn[index] })),
      injectedEfficiency,
      dormancy: this.#dormancy(sleepLaw),
      metastasisFreeSurvival: this.#metastasisFreeSurvival(),
      riskByDiameter: Array.from(this.#byDiameter, (patients, index) => ({
        lower: this.#diameterBounds[index],
        upper: this.#diameterBounds[index + 1],
        patients,
        events: this.#eventsByDiameter[index],
      })),
      leadTime: this.#leadTime(),
      thinnedPatients: this.#thinned,
    };
  }

  #followUpBin(time: number): number {
    return Math.max(1, Math.ceil((followUpBins * time) / this.#horizon));
  }

  #sleepBin(duration: number): number {
    return Math.min(Math.floor(duration / sleepBinDays), this.#sleep.length - 1);
  }

  #metastasisFreeSurvival(): SurvivalCurve {
    const { survival, lower, upper, atRisk } = kaplanMeier(this.#patients, this.#events, this.#losses);
    const time = survival.map((_, bin) => (bin / followUpBins) * this.#horizon);
    return { time, survival, lower, upper, atRisk, events: this.#events.slice() };
  }

  #dormancy(sleepLaw: SleepLaw): DormancySummary {
    const bins = this.#sleep.length;
    const expected = new Float64Array(bins);
    let longer = 0;
    for (let bin = bins - 1; bin >= 0; bin--) {
      // Founders whose time under observation ends within this bin are taken to end half way through it.
      const from = this.#sleepEdges[bin];
      const to = this.#sleepEdges[bin + 1];
      const ending = this.#followed[bin];
      if (longer > 0 || ending > 0) {
        expected[bin] = longer * sleepLaw(from, to) + ending * sleepLaw(from, (from + to) / 2);
      }
      longer += ending;
    }
    return {
      durations: { edges: this.#sleepEdges.slice(), counts: this.#sleep.slice(), expected },
      immediate: this.#immediate,
      asleep: this.drawnEnds[endIndex.founderAsleep],
      diedAsleep: this.drawnEnds[endIndex.founderDiedAsleep],
    };
  }

  #leadTime(): LeadTimeSummary {
    const edges = Float64Array.from(
      { length: leadBins + 1 },
      (_, i) => ((i * i) / (leadBins * leadBins)) * this.#oldest,
    );
    const quantile = (p: number): number => histogramQuantile(edges, this.#lead, p);
    return {
      quantiles: { '0.1': quantile(0.1), '0.5': quantile(0.5), '0.9': quantile(0.9) },
      earlyShare: this.#earlyFounders / this.#overtFounders,
      founders: this.#overtFounders,
    };
  }
}
