import { exp } from '../../numeric/exp.js';
import { log } from '../../numeric/log.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { lateOdds } from '../cascade/phenotype.js';
import type { Theory } from '../contracts.js';
import { departuresBySize } from '../departures-by-size.js';
import { localHits } from '../dormancy/local-hits.js';
import { waitingFounders } from '../dormancy/mix.js';
import { noHeredity } from '../no-heredity.js';

const rows = [
  {
    key: 'disseminationRate',
    kind: 'number',
    unit: 'cellsPerDay',
    group: 'departure',
    basic: false,
    default: 500,
    minimum: 1,
    maximum: 1e5,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'disseminationExponent',
    kind: 'number',
    unit: 'exponent',
    group: 'departure',
    basic: true,
    default: -0.2,
    minimum: -0.4,
    maximum: 0.4,
    scale: 'linear',
    basis: 'assumed',
    sources: ['hosseini-2016'],
  },
  {
    key: 'disseminationLimit',
    kind: 'number',
    unit: 'perDay',
    group: 'departure',
    basic: false,
    default: 0.01,
    minimum: 1e-4,
    maximum: 1,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'localHits',
    kind: 'number',
    unit: 'count',
    group: 'dormancy',
    basic: false,
    default: 2,
    minimum: 1,
    maximum: 6,
    scale: 'integer',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'localHitRate',
    kind: 'number',
    unit: 'perYear',
    group: 'dormancy',
    basic: false,
    default: 0.4,
    minimum: 0.01,
    maximum: 10,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'localHostSpread',
    kind: 'number',
    unit: 'logStandardDeviation',
    group: 'patients',
    basic: false,
    default: 2,
    minimum: 0,
    maximum: 4,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/** log of the size at which `disseminationRate` is counted, 10⁶ cells. */
const referenceLogSize = log(1e6);

/**
 * Parallel evolution (Klein): any cell may leave, from early on, at a rate that hardly follows the size of the primary
 * and falls with its density; what it lacks it gains at the site, hit by hit, during the wait that takes the place of
 * quiescence. Who succeeds depends on the host.
 */
export const parallelEvolution: Theory<'parallel-evolution', typeof rows> = {
  id: 'parallel-evolution',
  rows,
  prepare(params, growth) {
    const { disseminationRate, disseminationExponent, disseminationLimit } = params;
    return {
      hostSpread: params.localHostSpread,
      competentLeaveOnTop: true,
      dormancy: waitingFounders(params, {
        mechanism: 'local-hits',
        law: localHits(params, lateOdds(params)),
      }),
      ...departuresBySize(params, growth, (x) =>
        Math.min(
          disseminationRate * exp(disseminationExponent * (x - referenceLogSize)),
          disseminationLimit * exp(x),
        ),
      ),
      ...noHeredity,
      heredity: { retention: 0, siteHits: params.localHits },
      bulkCompetence: () => 0,
      origin: 'eachFounder',
    };
  },
};
