import { exp } from '../../numeric/exp.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { oneHit } from '../clones/clone-births.js';
import { SwitchedClones } from '../clones/switched-clones.js';
import type { Theory } from '../contracts.js';
import { CumulativeIntensity } from '../cumulative-intensity.js';
import { sleepingFounders } from '../dormancy/mix.js';
import { logSizeOfDiameter } from '../size.js';

const rows = [
  {
    key: 'dominantSwitchProbability',
    kind: 'number',
    unit: 'perDivision',
    group: 'departure',
    basic: false,
    default: 1e-5,
    minimum: 1e-9,
    maximum: 1e-4,
    scale: 'log',
    basis: 'assumed',
    sources: ['harris-1982'],
  },
  {
    key: 'dominantFitness',
    kind: 'number',
    unit: 'ratio',
    group: 'departure',
    basic: true,
    default: 1,
    minimum: 0,
    maximum: 4,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Clonal dominance (Kerbel): the switch that makes a cell able to metastasize also lets its clone outgrow the primary
 * where it was born, so the trait sweeps. Once it has, the bulk of the primary shows it.
 */
export const clonalDominance: Theory<'clonal-dominance', typeof rows> = {
  id: 'clonal-dominance',
  rows,
  prepare(params, growth) {
    const { dominantSwitchProbability, dominantFitness, departureRate } = params;
    const meanSize = 1 / (1 - params.deathBirthRatio);
    const highest = logSizeOfDiameter(params.diameterMaximum);
    const cells = new CumulativeIntensity(growth, exp, highest);
    const births = oneHit(dominantSwitchProbability, meanSize, dominantFitness);
    const clones = new SwitchedClones(cells, births, meanSize, dominantFitness, highest);
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
