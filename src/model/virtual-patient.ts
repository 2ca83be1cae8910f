import { exp } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import { normalQuantile } from '../numeric/special-functions.js';
import type { ParameterRow } from '../params/parameter-row.js';
import { sampleNormal } from '../random/normal.js';
import type { RandomStream } from '../random/random-stream.js';
import { daysPerYear } from './calendar.js';
import type { CommonParameters } from './common-rows.js';
import type { GrowthShape } from './contracts.js';
import { CumulativeIntensity } from './cumulative-intensity.js';
import { CutNormal } from './cut-normal.js';
import { processes } from './processes.js';
import { logSizeOfDiameter, logSizeOfLogDiameter } from './size.js';

/** What differs between patients. */
export const patientRows = [
  {
    key: 'doublingTime',
    kind: 'number',
    unit: 'days',
    group: 'primary',
    basic: true,
    default: 120,
    minimum: 10,
    maximum: 1000,
    scale: 'log',
    basis: 'assumed',
    sources: ['weedon-fekjaer-2008', 'interval-cancers'],
  },
  {
    key: 'doublingTimeSpread',
    kind: 'number',
    unit: 'logStandardDeviation',
    group: 'patients',
    basic: false,
    default: 0.8,
    minimum: 0,
    maximum: 2,
    scale: 'linear',
    basis: 'assumed',
    sources: ['weedon-fekjaer-2008'],
  },
  {
    key: 'maximumAge',
    kind: 'number',
    unit: 'years',
    group: 'patients',
    basic: false,
    default: 40,
    minimum: 10,
    maximum: 80,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'diameterMedian',
    kind: 'number',
    unit: 'centimeters',
    group: 'primary',
    basic: true,
    default: 2.2,
    minimum: 0.5,
    maximum: 8,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'diameterSpread',
    kind: 'number',
    unit: 'logStandardDeviation',
    group: 'patients',
    basic: false,
    default: 0.55,
    minimum: 0,
    maximum: 1.5,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'diameterMinimum',
    kind: 'number',
    unit: 'centimeters',
    group: 'patients',
    basic: false,
    default: 0.2,
    minimum: 0.05,
    maximum: 1,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'diameterMaximum',
    kind: 'number',
    unit: 'centimeters',
    group: 'patients',
    basic: false,
    default: 12,
    // Above every `diameterMinimum`, and below the size at which growth ends whatever the `capacity`.
    minimum: 2,
    maximum: 15,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'deathBirthRatio',
    kind: 'number',
    unit: 'probability',
    group: 'primary',
    basic: false,
    default: 0.8,
    minimum: 0,
    maximum: 0.99,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'hostSpread',
    kind: 'number',
    unit: 'logStandardDeviation',
    group: 'patients',
    basic: false,
    default: 0.5,
    minimum: 0,
    maximum: 4,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/**
 * One virtual patient, the same under every theory. Its luck is kept as quantiles, so that a slider moves every
 * patient smoothly and a difference between two runs is never noise.
 */
export interface VirtualPatient {
  /** Number of the patient in the cohort, from 0. */
  index: number;
  /** Days; ln 2 / growth rate at 1 cm³. */
  doublingTime: number;
  /** Diameter of the primary at diagnosis, cm. */
  diameter: number;
  /** Log-size of the primary at diagnosis. */
  diagnosisLogSize: number;
  /** Age of the primary at diagnosis and resection, days from its first cell. */
  diagnosisTime: number;
  /** Standard normal score of the host factor; a theory says how wide that factor spreads. */
  hostScore: number;
  /** Quantile (0 to 1) of the EMT propensity; only theories that know of EMT read it. */
  propensityQuantile: number;
  /** Days from diagnosis to loss to follow-up; Infinity where nobody is lost. */
  lossTime: number;
  /** Expected number of cells that leave the primary at the common rate before its resection. */
  departed: number;
  /** What a signature reads in the bulk of the primary beside competence: speed of growth and noise, natural log. */
  assay: number;
}

/** Standard deviation of what blurs a signature read in the bulk of a primary, natural log. Assumed. */
const signatureNoise = 1.5;

/** Number of independent quantiles that make a patient. */
export const patientDimensions = 5;

/** Quantiles of the patient in the middle of every law. */
export const medianQuantiles = (): Float64Array => new Float64Array(patientDimensions).fill(0.5);

/** A patient to be filled by a {@link PatientMaker}. */
export const emptyPatient = (): VirtualPatient => ({
  index: 0,
  doublingTime: 0,
  diameter: 0,
  diagnosisLogSize: 0,
  diagnosisTime: 0,
  hostScore: 0,
  propensityQuantile: 0,
  lossTime: 0,
  departed: 0,
  assay: 0,
});

/** Makes patients out of quantiles. */
export class PatientMaker {
  readonly #growth: GrowthShape;
  readonly #logDoublingTime: CutNormal;
  readonly #maximumAge: number;
  readonly #logDiameter: CutNormal;
  readonly #lossRate: number;
  readonly #cells: CumulativeIntensity;
  readonly #departureRate: number;
  readonly #usualLogDoublingTime: number;
  readonly #quantiles = new Float64Array(patientDimensions);

  /** @throws RangeError where the diameters exclude each other or reach the limit of growth. */
  constructor(params: CommonParameters, growth: GrowthShape) {
    const { diameterMinimum, diameterMaximum } = params;
    if (!(diameterMinimum < diameterMaximum)) {
      throw new RangeError(
        `diameterMinimum (${diameterMinimum} cm) must be below diameterMaximum (${diameterMaximum} cm)`,
      );
    }
    if (!(logSizeOfDiameter(diameterMaximum) < growth.limit)) {
      throw new RangeError(
        `diameterMaximum (${diameterMaximum} cm) is a tumor at or above its carrying capacity ` +
          `(capacity, ${params.capacity} cells): lower the diameter or raise the capacity`,
      );
    }
    this.#growth = growth;
    this.#logDoublingTime = new CutNormal(
      log(params.doublingTime / params.tumorigenicFactor),
      params.doublingTimeSpread,
    );
    this.#maximumAge = params.maximumAge * daysPerYear;
    this.#logDiameter = new CutNormal(
      log(params.diameterMedian),
      params.diameterSpread,
      log(diameterMinimum),
      log(diameterMaximum),
    );
    this.#lossRate = params.lossRate / daysPerYear;
    this.#cells = new CumulativeIntensity(growth, exp, logSizeOfDiameter(diameterMaximum));
    this.#departureRate = params.departureRate;
    this.#usualLogDoublingTime = log(params.doublingTime);
  }

  /** Fills `patient` from its own random streams. */
  draw(index: number, stream: RandomStream, patient: VirtualPatient): void {
    stream.reset(index, processes.patient).uniforms(this.#quantiles);
    this.fill(index, this.#quantiles, patient);
    const noise = sampleNormal(stream.reset(index, processes.bulkSignature));
    patient.assay += signatureNoise * noise;
  }

  /**
   * Fills `patient`, all but the noise of its signature.
   * @param quantiles in (0, 1): of its diameter, speed, host, propensity and loss. Shape [{@link patientDimensions}].
   */
  fill(index: number, quantiles: Float64Array, patient: VirtualPatient): void {
    patient.index = index;
    const logDiameter = this.#logDiameter.quantile(quantiles[0]);
    patient.diameter = exp(logDiameter);
    patient.diagnosisLogSize = logSizeOfLogDiameter(logDiameter);
    const scaledAge = this.#growth.age(patient.diagnosisLogSize);
    // A tumor older than `maximumAge` at diagnosis is left out: that bounds the doubling time from above.
    const slowest = log(this.#maximumAge / scaledAge);
    const logDoublingTime = this.#logDoublingTime.quantileBelow(slowest, quantiles[1]);
    patient.doublingTime = exp(logDoublingTime);
    patient.diagnosisTime = scaledAge * patient.doublingTime;
    patient.hostScore = normalQuantile(quantiles[2]);
    patient.propensityQuantile = quantiles[3];
    patient.lossTime = this.#lossRate > 0 ? -log(quantiles[4]) / this.#lossRate : Infinity;
    const cells = this.#cells.upTo(patient.diagnosisLogSize);
    patient.departed = this.#departureRate * patient.doublingTime * cells;
    patient.assay = this.#usualLogDoublingTime - logDoublingTime;
  }
}
