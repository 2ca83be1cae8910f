import { exp } from '../../numeric/exp.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { binomialProbability, Shedding } from '../cascade/shedding.js';
import type { Company, Theory } from '../contracts.js';
import { departuresBySize } from '../departures-by-size.js';
import { sleepingFounders } from '../dormancy/mix.js';
import { noHeredity } from '../no-heredity.js';

const rows = [
  {
    key: 'leaderShare',
    kind: 'number',
    unit: 'probability',
    group: 'departure',
    basic: true,
    default: 0.1,
    minimum: 0.01,
    maximum: 0.99,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Cell cooperation (Tsuji, Hu): cells that went through EMT open the way but cannot settle, the others can settle but
 * not open the way. So no cell succeeds alone: only those that follow a leader in the same embolus are competent.
 */
export const cellCooperation: Theory<'cell-cooperation', typeof rows> = {
  id: 'cell-cooperation',
  rows,
  prepare(params, growth) {
    const company: Company = {
      alone: 0,
      together: (size, followers) =>
        followers < size ? binomialProbability(size, followers, 1 - params.leaderShare) : 0,
    };
    const { competent } = new Shedding(params, company);
    return {
      hostSpread: params.hostSpread,
      competentLeaveOnTop: false,
      leaveMesenchymal: 0,
      dormancy: sleepingFounders(params),
      company,
      ...departuresBySize(params, growth, (x) => params.departureRate * competent * exp(x)),
      ...noHeredity,
      bulkCompetence: () => competent,
    };
  },
};
