import { exp } from '../../numeric/exp.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { oneHit, twoHits } from '../clones/clone-births.js';
import { SwitchedClones } from '../clones/switched-clones.js';
import type { Theory } from '../contracts.js';
import { CumulativeIntensity } from '../cumulative-intensity.js';
import { sleepingFounders } from '../dormancy/mix.js';
import { logSizeOfDiameter } from '../size.js';

const rows = [
  {
    key: 'switchProbability',
    kind: 'number',
    unit: 'perDivision',
    group: 'departure',
    basic: true,
    default: 1e-7,
    minimum: 1e-9,
    maximum: 1e-4,
    scale: 'log',
    basis: 'assumed',
    sources: ['harris-1982'],
  },
  {
    key: 'switchHits',
    kind: 'number',
    unit: 'count',
    group: 'departure',
    basic: false,
    default: 1,
    minimum: 1,
    maximum: 2,
    scale: 'integer',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'firstHitProbability',
    kind: 'number',
    unit: 'perDivision',
    group: 'departure',
    basic: false,
    default: 1e-4,
    minimum: 1e-7,
    maximum: 1e-2,
    scale: 'log',
    basis: 'assumed',
    sources: ['harris-1982'],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Clonal selection (Fidler, Nowell): only the cells of a rare clone, which a heritable switch made able, can succeed.
 * These clones grow like the others. With two hits the switch counts only in cells that have had a first one.
 */
export const clonalSelection: Theory<'clonal-selection', typeof rows> = {
  id: 'clonal-selection',
  rows,
  prepare(params, growth) {
    const { switchProbability, firstHitProbability, departureRate } = params;
    const meanSize = 1 / (1 - params.deathBirthRatio);
    const highest = logSizeOfDiameter(params.diameterMaximum);
    const births =
      params.switchHits === 1
        ? oneHit(switchProbability, meanSize, 0)
        : twoHits(firstHitProbability, switchProbability, meanSize);
    const cells = new CumulativeIntensity(growth, exp, highest);
    const clones = new SwitchedClones(cells, births, meanSize, 0, highest);
    return {
      hostSpread: params.hostSpread,
      competentLeaveOnTop: false,
      dormancy: sleepingFounders(params),
      enter: (patient, stream, luck) =>
        clones.enter(patient.diagnosisLogSize, stream, luck) * patient.doublingTime * departureRate,
      sharesToLogSizes: (shares, count, logSizes) => clones.sharesToLogSizes(shares, count, logSizes),
      heredity: { retention: 1, siteHits: 0 },
      bulkCompetence: () => clones.shareAtLast(),
      origin: clones,
    };
  },
};
