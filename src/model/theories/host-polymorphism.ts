import { exp } from '../../numeric/exp.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { inPatches } from '../cascade/shedding.js';
import type { Theory } from '../contracts.js';
import { departuresBySize } from '../departures-by-size.js';
import { sleepingFounders } from '../dormancy/mix.js';
import { noHeredity } from '../no-heredity.js';

const rows = [
  {
    key: 'cellCompetence',
    kind: 'number',
    unit: 'probability',
    group: 'departure',
    basic: false,
    default: 1e-3,
    minimum: 1e-6,
    maximum: 1,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'polymorphismSpread',
    kind: 'number',
    unit: 'logStandardDeviation',
    group: 'patients',
    basic: true,
    default: 2,
    minimum: 0,
    maximum: 4,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Host polymorphism: no cell of the tumor is better than another, each has the same tiny chance of being able at any
 * time; the inherited constitution of the patient decides how well they do. All variance is in the host.
 */
export const hostPolymorphism: Theory<'host-polymorphism', typeof rows> = {
  id: 'host-polymorphism',
  rows,
  prepare: (params, growth) => ({
    hostSpread: params.polymorphismSpread,
    competentLeaveOnTop: false,
    dormancy: sleepingFounders(params),
    company: inPatches(params.cellCompetence),
    ...departuresBySize(params, growth, (x) => params.departureRate * params.cellCompetence * exp(x)),
    ...noHeredity,
    bulkCompetence: () => params.cellCompetence,
  }),
};
