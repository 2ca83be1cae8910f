import { log } from '../numeric/log.js';
import { sampleExponential } from '../random/exponential.js';
import type { MasterKey } from '../random/master-key.js';
import { RandomStream } from '../random/random-stream.js';
import { endIndex } from '../summary/cascade-ends.js';
import type { TheorySummary } from '../summary/cohort-summary.js';
import { ObservationRecorder } from '../summary/observation-recorder.js';
import { sleepState } from '../summary/sleep-recorder.js';
import { TheoryRecorder } from '../summary/theory-recorder.js';
import { daysPerYear } from './calendar.js';
import { Founding } from './cascade/founding.js';
import { inPatches, Shedding } from './cascade/shedding.js';
import { stepSuccess } from './cascade/step-success.js';
import { injectedEfficiency, type StepSuccess } from './cascade/success.js';
import {
  cellsAtLarge,
  departurePointsAtLarge,
  disseminatedCells,
  type CellsAtLarge,
} from './cells-at-large.js';
import { Clinic, type Outcome } from './clinic.js';
import type { CommonParameters } from './common-rows.js';
import type { GrowthShape, PreparedTheory } from './contracts.js';
import { bulkDetectionLimit, Divergence } from './divergence.js';
import { ExpectedEnds } from './expected-ends.js';
import { departurePoints, ExpectedFates, outgrowthPoints } from './expected-fates.js';
import { FounderFates } from './founder-fates.js';
import { Founders, founderLimit } from './founders.js';
import { matchRisk, type MatchedSteps, type PatientLattice } from './matched-risk.js';
import { observe as observeTheory } from './observations/registry.js';
import { Outgrowth } from './outgrowth.js';
import { processes } from './processes.js';
import { logSizeOfDiameter } from './size.js';
import type { VirtualPatient } from './virtual-patient.js';

/** Founders that left a primary smaller than this count as early: 0.01 cm³. */
const earlyLogSize = log(1e7);
/** Primaries up to 2 cm are small: T1, as clinicians stage them. */
const smallLogSize = logSizeOfDiameter(2);

/**
 * One theory's way through a cohort, patient by patient. Founders are drawn one by one; all other cells by the law of
 * their number, which for a block of patients together is Poisson with the sum of their means.
 */
export class TheoryRun {
  readonly founders: Founders;
  readonly outgrowth: Outgrowth;
  readonly #id: string;
  readonly #theory: PreparedTheory;
  readonly #growth: GrowthShape;
  readonly #fates: ExpectedFates;
  readonly #matched: MatchedSteps;
  readonly #atLarge: CellsAtLarge;
  readonly #recorder: TheoryRecorder;
  readonly #observations: ObservationRecorder;
  readonly #birthRate: number;
  readonly #divergence: Divergence;
  readonly #own: RandomStream;
  readonly #luck = new Float64Array(2);
  readonly #losses: RandomStream;
  readonly #clones: RandomStream;
  readonly #horizon: number;
  readonly #clinic: Clinic;
  readonly #shedding: Shedding;
  /** What becomes of the competent cells of the patient last drawn. */
  readonly #founding: Founding;
  /** Of the patient last drawn. Records, because a number handed over on its own is put on the heap first. */
  readonly #departures = { competent: 0, others: 0 };
  readonly #primary = { score: 0, cells: 0, competent: 0 };
  /** Founders expected of all patients, and those of them that came in emboli. */
  #foundersExpected = 0;
  #foundersTogether = 0;
  /** Of the block. */
  readonly #expected: ExpectedEnds;

  constructor(
    id: string,
    theory: PreparedTheory,
    params: CommonParameters,
    growth: GrowthShape,
    lattice: PatientLattice,
    matchedRisk: number | null,
    key: MasterKey,
  ) {
    this.#id = id;
    this.#theory = theory;
    this.#growth = growth;
    this.outgrowth = new Outgrowth(params, growth, outgrowthPoints);
    this.#horizon = params.horizon * daysPerYear;
    const longest = this.#horizon + params.maximumAge * daysPerYear;
    const landings = Math.max(departurePoints, departurePointsAtLarge);
    const fates = new FounderFates(theory.dormancy, this.outgrowth, landings, longest);
    this.#fates = new ExpectedFates(theory, growth, this.outgrowth, fates, this.#horizon);
    this.#shedding = new Shedding(params, theory.company ?? inPatches(1));
    const foundingOf = (steps: StepSuccess): Founding =>
      new Founding(steps, this.#shedding, params.embolusOdds, theory.hostSpread);
    this.#matched = matchRisk(
      matchedRisk,
      stepSuccess(params, theory.leaveMesenchymal),
      theory,
      this.#fates,
      lattice,
      foundingOf,
    );
    const { steps } = this.#matched;
    this.#founding = foundingOf(steps);
    this.#expected = new ExpectedEnds(steps, this.#shedding, params.embolusOdds);
    this.#atLarge = cellsAtLarge(theory, params, growth, this.#shedding, this.#founding, fates, lattice);
    this.#clinic = new Clinic(this.#horizon);
    this.#observations = new ObservationRecorder(this.#horizon, smallLogSize);
    this.#birthRate = 1 / (1 - params.deathBirthRatio);
    this.#divergence = new Divergence(this.#birthRate, theory.heredity.siteHits);
    this.#recorder = new TheoryRecorder(
      {
        horizon: this.#horizon,
        oldest: params.maximumAge * daysPerYear,
        largestDiameter: params.diameterMaximum,
      },
      theory.dormancy.kinds,
    );
    this.founders = new Founders(key);
    this.#own = new RandomStream(key);
    this.#losses = new RandomStream(key);
    this.#clones = new RandomStream(key);
  }

  /**
   * Simulates one patient and counts it.
   * @returns the outcome, valid until the next patient.
   */
  simulate(patient: VirtualPatient): Outcome {
    this.draw(patient);
    this.#expectCells(patient);
    const { outcome } = this.#clinic;
    const isThinned = this.foundersExpected > founderLimit;
    outcome.firstOvert = isThinned
      ? this.#firstOfMany(patient)
      : this.founders.firstOvert - patient.diagnosisTime;
    outcome.metastases = this.#countFounders(patient);
    this.#clinic.watch(patient);
    this.#recorder.addPatient(patient, outcome, isThinned);
    this.#primary.score = patient.assay + log(bulkDetectionLimit + this.#theory.bulkCompetence(patient));
    this.#observations.addPatient(patient, outcome, this.#primary);
    return outcome;
  }

  /**
   * Draws when the first of very many founders is overt, days from diagnosis: P(none by t) = exp(−expected × share
   * overt by t). Infinity where it is not by the horizon.
   */
  #firstOfMany(patient: VirtualPatient): number {
    const due =
      sampleExponential(this.#own.reset(patient.index, processes.firstOfMany)) / this.foundersExpected;
    const fates = this.#fates;
    if (fates.overt < due) return Infinity;
    let low = -patient.diagnosisTime;
    let high = this.#horizon;
    while (high - low > 1) {
      fates.end = (low + high) / 2;
      fates.lookForOvert();
      if (fates.overt < due) low = fates.end;
      else high = fates.end;
    }
    fates.end = this.#horizon;
    return high;
  }

  /** Draws the founders of one patient into {@link founders}, without counting anything. */
  draw(patient: VirtualPatient): void {
    const own = this.#own.reset(patient.index, processes.theory);
    own.uniforms(this.#luck);
    this.#departures.competent = this.#theory.enter(patient, own, this.#luck);
    this.#founding.enter(patient, this.#departures);
    this.founders.draw(this.#theory, patient, this.#founding, this.#growth, this.outgrowth);
  }

  /** Founders expected of the patient last drawn. */
  get foundersExpected(): number {
    return this.#founding.founders;
  }

  /** Draws the cells of the block that has just been simulated, all but the founders, and closes it. */
  closeBlock(block: number): void {
    this.#expected.close(this.#losses.reset(block, processes.losses), this.#recorder);
  }

  /** All that has been counted in closed blocks. @param patients how many these were. */
  summary(patients: number): TheorySummary {
    const { matchedRisk, steps } = this.#matched;
    const { singles, emboli } = this.#shedding;
    const foundersAlone = this.#foundersExpected - this.#foundersTogether;
    const recorded = this.#recorder.summary(this.#id, matchedRisk, injectedEfficiency(steps), {
      isNeeded: this.#theory.company?.alone === 0,
      advantage: (this.#foundersTogether * singles) / (foundersAlone * emboli),
    });
    const { heredity } = this.#theory;
    const evidence = { summary: recorded, counts: this.#observations, heredity, birthRate: this.#birthRate };
    return {
      ...recorded,
      observations: observeTheory(evidence),
      circulatingCells: this.#atLarge.circulatingCells,
      disseminatedCells: disseminatedCells(this.#atLarge, recorded.steps, patients),
    };
  }

  /** Adds what is expected of the cells of the patient last drawn to the means of the block. */
  #expectCells(patient: VirtualPatient): void {
    const departures = this.#departures;
    const founding = this.#founding;
    const { departed } = patient;
    const { competent } = departures;
    departures.others = this.#theory.competentLeaveOnTop ? departed : Math.max(0, departed - competent);
    this.#primary.competent = competent;
    this.#primary.cells = competent + departures.others;
    this.#foundersExpected += founding.founders;
    this.#foundersTogether += founding.foundersTogether;
    if (competent > 0) {
      this.#fates.enter(patient);
      this.#fates.headStart = founding.headStart;
      this.#fates.look();
    }
    this.#expected.add(departures, founding, this.#fates);
  }

  /** @returns metastases overt by the horizon, as far as they are counted one by one. */
  #countFounders(patient: VirtualPatient): number {
    const { founders } = this;
    const { weight, departure, asleep, waking, death, overt, departureLogSize, survivors } = founders;
    const end = patient.diagnosisTime + this.#horizon;
    let seen = 0;
    let early = 0;
    for (let i = 0; i < founders.count; i++) {
      const awake = waking[i] <= end;
      if (overt[i] <= end) {
        this.#countFounder(i, endIndex.founderOvert);
        const lead = patient.diagnosisTime - departure[i];
        const isEarly = departureLogSize[i] < earlyLogSize;
        this.#recorder.addOvertFounder(weight, lead, isEarly);
        seen += weight;
        if (isEarly) early += weight;
        this.#recorder.events.addOvertFounder(weight, survivors[i]);
      } else if (awake || asleep[i] > end) {
        this.#countFounder(i, endIndex.founderGrowing);
      } else {
        this.#countFounder(i, death[i] <= end ? endIndex.founderDiedAsleep : endIndex.founderAsleep);
      }
      this.#countSleep(i, end);
    }
    if (seen > 0) this.#traceMetastases(patient.index, end, seen, early);
    return seen;
  }

  /** Looks where in the primary the overt metastases of a patient came from. */
  #traceMetastases(index: number, end: number, seen: number, early: number): void {
    const { count, weight, departureLogSize, overt } = this.founders;
    const { origin } = this.#theory;
    const clones = typeof origin === 'string' ? null : origin;
    const stream = clones && this.#clones.reset(index, processes.founderClone);
    const sweep = clones && clones.sweep();
    let divergence = 0;
    let first = -1;
    let isShared = origin !== 'eachFounder';
    for (let i = 0; i < count; i++) {
      const luck = stream ? stream.uniform() : 0;
      if (overt[i] > end) continue;
      const logSize = departureLogSize[i];
      const clone = clones ? clones.cloneOf(logSize, luck) : 0;
      if (first < 0) first = clone;
      if (clones && (clone === 0 || clone !== first)) isShared = false;
      divergence += this.#divergence.expected(logSize, clone, sweep);
    }
    this.#observations.addMetastases(seen, early, isShared, (divergence * weight) / seen);
  }

  #countFounder(i: number, end: number): void {
    const { weight, survivors } = this.founders;
    const { drawnEnds, events } = this.#recorder;
    drawnEnds[end] += weight * Math.max(1, survivors[i]);
    events.drawnEnds[end] += weight;
    if (survivors[i] > 0) events.emboliEnds[end] += weight;
  }

  #countSleep(i: number, end: number): void {
    const { weight, kind, asleep, waking, death } = this.founders;
    const { sleep } = this.#recorder;
    if (kind[i] < 0) sleep.addImmediate(weight);
    else if (asleep[i] <= end) {
      const state =
        waking[i] <= end ? sleepState.woken : death[i] <= end ? sleepState.diedAsleep : sleepState.asleep;
      sleep.addSleep(weight, kind[i], state, waking[i] - asleep[i], end - asleep[i]);
    }
  }
}
