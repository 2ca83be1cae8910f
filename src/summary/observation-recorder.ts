import { AnnualHazard } from '../statistics/annual-hazard.js';
import { ClusteredRatio } from '../statistics/clustered-ratio.js';
import type { SeenOutcome, SeenPatient } from './theory-recorder.js';

/** Bins of log-size at diagnosis: each a thirtieth of an e-fold of the diameter wide, up to 10¹³ cells. */
const sizeBinsPerUnit = 10;
const sizeBins = 300;
/** Bins of the score of a bulk signature, in natural log: a tenth each, far finer than its noise. */
const scoreBinsPerUnit = 10;
const scoreBins = 400;

const daysPerYear = 365.25;

/** What could be read in the primary of a patient, and in its blood. */
export interface SeenPrimary {
  /** Of the bulk signature, about 0. */
  readonly score: number;
  /** Cells expected in the blood, and the competent ones of them. */
  readonly cells: number;
  readonly competent: number;
}

const binOf = (position: number, bins: number): number =>
  position > 0 ? Math.min(position | 0, bins - 1) : 0;

/** Counts what tells theories apart and is asked for nowhere else. Memory does not grow with the patients. */
export class ObservationRecorder {
  /** Log-size in the middle of each bin. Shape of this and the next two: [sizeBins]. */
  readonly logSize = Float64Array.from({ length: sizeBins }, (_, bin) => (bin + 0.5) / sizeBinsPerUnit);
  readonly patients = new Float64Array(sizeBins);
  readonly overt = new Float64Array(sizeBins);
  /** Patients by the score of their bulk signature, with an overt metastasis by the horizon and without. Shape [scoreBins]. */
  readonly scoreOfOvert = new Float64Array(scoreBins);
  readonly scoreOfOthers = new Float64Array(scoreBins);
  /** Competent cells in the blood over all cells there, expected, by patient. */
  readonly competent = new ClusteredRatio();
  /** Founders of overt metastases that left below 0.01 cm³ over all, by patient. */
  readonly early = new ClusteredRatio();
  /** Mean divergence of a patient's overt metastases, over patients. */
  readonly divergence = new ClusteredRatio();
  /** Patients with at least two overt metastases, and those of them in whom one clone made all. */
  several = 0;
  severalOfOneClone = 0;
  /** Relapse of patients with a small primary. */
  readonly smallTumors: AnnualHazard;
  readonly #horizon: number;
  readonly #smallLogSize: number;

  /** @param horizon days from diagnosis. @param smallLogSize largest log-size of a small primary. */
  constructor(horizon: number, smallLogSize: number) {
    this.#horizon = horizon;
    this.#smallLogSize = smallLogSize;
    this.smallTumors = new AnnualHazard(horizon / daysPerYear);
  }

  /** Counts one patient. */
  addPatient(
    { diagnosisLogSize: logSize, lossTime: loss }: Pick<SeenPatient, 'diagnosisLogSize' | 'lossTime'>,
    { firstOvert }: SeenOutcome,
    { score, competent, cells }: SeenPrimary,
  ): void {
    const overt = firstOvert <= this.#horizon;
    if (logSize <= this.#smallLogSize && firstOvert > 0) {
      this.smallTumors.add(Math.min(firstOvert, loss) / daysPerYear, firstOvert <= loss);
    }
    const size = binOf(logSize * sizeBinsPerUnit, sizeBins);
    this.patients[size]++;
    if (overt) this.overt[size]++;
    const scores = overt ? this.scoreOfOvert : this.scoreOfOthers;
    scores[binOf(score * scoreBinsPerUnit + scoreBins / 2, scoreBins)]++;
    if (cells > 0) this.competent.add(competent, cells);
  }

  /**
   * Counts the overt metastases of one patient, who has any.
   * @param founders, early their founders, and those that left below 0.01 cm³.
   * @param oneClone whether one clone made all able. @param divergence of one, mean.
   */
  addMetastases(founders: number, early: number, oneClone: boolean, divergence: number): void {
    this.early.add(early, founders);
    this.divergence.add(divergence, 1);
    if (founders < 2) return;
    this.several++;
    if (oneClone) this.severalOfOneClone++;
  }
}
