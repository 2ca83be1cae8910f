import { exp } from '../numeric/exp.js';
import type { ParameterRow } from '../params/parameter-row.js';
import { stepSuccess } from './cascade/step-success.js';
import type { CommonParameters } from './common-rows.js';
import { logSizeOfDiameter } from './size.js';

/** Tumor cells in the blood (CTC), and what a tube drawn from an arm shows of them. */
export const circulatingRows = [
  {
    key: 'ctcHalfLife',
    kind: 'number',
    unit: 'hours',
    group: 'clinic',
    basic: false,
    default: 1.5,
    minimum: 0.1,
    maximum: 100,
    scale: 'log',
    basis: 'assumed',
    sources: ['meng-2004'],
  },
  {
    key: 'lungFilter',
    kind: 'number',
    unit: 'factor',
    group: 'clinic',
    basic: false,
    default: 12,
    minimum: 1,
    maximum: 1000,
    scale: 'log',
    basis: 'cited',
    sources: ['butler-1975'],
  },
  {
    key: 'bloodVolume',
    kind: 'number',
    unit: 'milliliters',
    group: 'clinic',
    basic: false,
    default: 5000,
    minimum: 1000,
    maximum: 10000,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'tubeVolume',
    kind: 'number',
    unit: 'milliliters',
    group: 'clinic',
    basic: false,
    default: 7.5,
    minimum: 1,
    maximum: 100,
    scale: 'log',
    basis: 'cited',
    sources: ['janni-2016'],
  },
  {
    key: 'epithelialRecovery',
    kind: 'number',
    unit: 'probability',
    group: 'clinic',
    basic: false,
    default: 0.85,
    minimum: 0,
    maximum: 1,
    scale: 'linear',
    basis: 'cited',
    sources: ['ctc-capture'],
  },
  {
    key: 'mesenchymalRecovery',
    kind: 'number',
    unit: 'probability',
    group: 'clinic',
    basic: false,
    default: 0.12,
    minimum: 0,
    maximum: 1,
    scale: 'linear',
    basis: 'cited',
    sources: ['ctc-capture'],
  },
] as const satisfies readonly ParameterRow[];

type BloodParameters = { readonly [Row in (typeof circulatingRows)[number] as Row['key']]: number };

const LN2 = 0.6931471805599453;

/** Rate per day at which cells leave the blood. */
export const clearanceRate = ({ ctcHalfLife }: BloodParameters): number => (24 * LN2) / ctcHalfLife;

/**
 * Tumor cells expected in a milliliter of blood from an arm: flux / clearance in all of it, fewer behind the lung. Their
 * number is Poisson, since each comes and goes by itself.
 * @param flux cells that enter the blood per day.
 */
export const cellsPerMilliliter = (params: BloodParameters, flux: number): number =>
  flux / (clearanceRate(params) * params.lungFilter * params.bloodVolume);

/**
 * Cells expected to be found in one tube.
 * @param perMilliliter cells there are. @param mesenchymalShare of them: these have little of the marker.
 */
export const cellsPerTube = (
  params: BloodParameters,
  perMilliliter: number,
  mesenchymalShare: number,
): number =>
  perMilliliter *
  params.tubeVolume *
  (params.epithelialRecovery + mesenchymalShare * (params.mesenchymalRecovery - params.epithelialRecovery));

/** Points of the course after surgery, over so many half-lives. */
const pointsAfter = 40;
const halfLivesAfter = 10;

/**
 * Tumor cells expected in a milliliter of one patient's blood over time, cells that leave the primary at the common rate:
 * in balance with its size before surgery, e^{−ct} from it on.
 * @param primary its diameter, cm, at times in days from diagnosis, the last of which is 0; shape [points].
 * @returns times in days from diagnosis, shape [points + {@link pointsAfter}].
 */
export function circulatingCourse(
  params: CommonParameters,
  primary: { readonly time: Float64Array; readonly diameter: Float64Array },
): { readonly time: Float64Array; readonly perMilliliter: Float64Array } {
  const { localInvasion, intravasation } = stepSuccess(params);
  const fluxPerCell = params.departureRate * localInvasion * intravasation;
  const points = primary.time.length;
  const time = new Float64Array(points + pointsAfter);
  const perMilliliter = new Float64Array(points + pointsAfter);
  for (let i = 0; i < points; i++) {
    time[i] = primary.time[i];
    perMilliliter[i] = cellsPerMilliliter(params, fluxPerCell * exp(logSizeOfDiameter(primary.diameter[i])));
  }
  for (let i = 1; i <= pointsAfter; i++) {
    const halfLives = (i / pointsAfter) * halfLivesAfter;
    time[points - 1 + i] = (halfLives * params.ctcHalfLife) / 24;
    perMilliliter[points - 1 + i] = perMilliliter[points - 1] * exp(-halfLives * LN2);
  }
  return { time, perMilliliter };
}
