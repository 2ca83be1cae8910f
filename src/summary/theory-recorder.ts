import { AnnualHazard } from '../statistics/annual-hazard.js';
import { histogramQuantile } from '../statistics/histogram.js';
import { kaplanMeier } from '../statistics/kaplan-meier.js';
import { cascadeEnds, cascadeSteps, stepCounts } from './cascade-ends.js';
import type { LeadTimeSummary, MatchedRisk, SurvivalCurve, RecordedSummary } from './cohort-summary.js';
import { EventRecorder, type KnownOfEmboli } from './event-recorder.js';
import { SleepRecorder, type RecordedSleep } from './sleep-recorder.js';

/** Bins of the follow-up: the curve is then within 5×10⁻⁵ of the one with every event at its own time. */
const followUpBins = 1024;
const daysPerYear = 365.25;
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

/** What the recorders must know of a patient. */
export interface SeenPatient {
  /** Of the primary at diagnosis, cm; and its log-size. */
  readonly diameter: number;
  readonly diagnosisLogSize: number;
  /** Loss to follow-up, days from diagnosis. */
  readonly lossTime: number;
}

/** What they must know of its outcome. */
export interface SeenOutcome {
  /** First overt metastasis, days from diagnosis: at most 0 where found at diagnosis, Infinity where there is none. */
  readonly firstOvert: number;
}

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
  readonly #hazard: AnnualHazard;
  readonly #lead = new Float64Array(leadBins);
  #overtFounders = 0;
  #earlyFounders = 0;
  /** How founders slept. */
  readonly sleep: SleepRecorder;
  /** What travelled together. */
  readonly events = new EventRecorder();
  /** Cells by where they end, expected and drawn. Shape [cascadeEnds]. */
  readonly expectedEnds = new Float64Array(cascadeEnds.length);
  readonly drawnEnds = new Float64Array(cascadeEnds.length);

  /** @param sleeps the ways in which the theory's founders sleep. */
  constructor({ horizon, oldest, largestDiameter }: RecorderSpans, sleeps: readonly RecordedSleep[]) {
    this.#horizon = horizon;
    this.#oldest = oldest;
    const lowerBounds = diameterClasses.filter((lower) => lower < largestDiameter);
    this.#diameterBounds = [...lowerBounds, largestDiameter];
    this.#byDiameter = new Float64Array(lowerBounds.length);
    this.#eventsByDiameter = new Float64Array(lowerBounds.length);
    this.#hazard = new AnnualHazard(horizon / daysPerYear);
    this.sleep = new SleepRecorder(sleeps, horizon, horizon + oldest);
  }

  /** Counts one patient. */
  addPatient({ diameter, lossTime: loss }: SeenPatient, { firstOvert }: SeenOutcome, thinned: boolean): void {
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
    // Who is metastatic at diagnosis was never at risk of a relapse.
    if (!synchronous) this.#hazard.add(Math.min(firstOvert, loss) / daysPerYear, firstOvert <= loss);
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
    knownOfEmboli: KnownOfEmboli,
  ): RecordedSummary {
    const events = this.events.stepEvents();
    const expected = stepCounts(this.expectedEnds);
    const drawn = stepCounts(this.drawnEnds);
    return {
      theory,
      matchedRisk,
      metastasisRisk: this.#withMetastasis / this.#patients,
      synchronousShare: this.#synchronous / this.#patients,
      steps: cascadeSteps.map((id, index) => ({
        id,
        expected: expected[index],
        drawn: drawn[index],
        events: events[index],
      })),
      injectedEfficiency,
      dormancy: this.sleep.summary(),
      metastasisFreeSurvival: this.#metastasisFreeSurvival(),
      annualHazard: this.#hazard.table(),
      riskByDiameter: Array.from(this.#byDiameter, (patients, index) => ({
        lower: this.#diameterBounds[index],
        upper: this.#diameterBounds[index + 1],
        patients,
        events: this.#eventsByDiameter[index],
      })),
      leadTime: this.#leadTime(),
      emboli: this.events.summary(knownOfEmboli),
      thinnedPatients: this.#thinned,
    };
  }

  #followUpBin(time: number): number {
    return Math.max(1, Math.ceil((followUpBins * time) / this.#horizon));
  }

  #metastasisFreeSurvival(): SurvivalCurve {
    const { survival, lower, upper, atRisk } = kaplanMeier(this.#patients, this.#events, this.#losses);
    const time = survival.map((_, bin) => (bin / followUpBins) * this.#horizon);
    return { time, survival, lower, upper, atRisk, events: this.#events.slice() };
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
