import { exp } from '../../numeric/exp.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { mesenchymalAtRest } from '../cascade/emt.js';
import { inPatches } from '../cascade/shedding.js';
import { byOdds } from '../cascade/success.js';
import type { Theory } from '../contracts.js';
import { departuresBySize } from '../departures-by-size.js';
import { sleepingFounders } from '../dormancy/mix.js';
import { inducedFront } from '../invasive-front.js';
import { noHeredity } from '../no-heredity.js';
import { logSizeOfDiameter } from '../size.js';

const rows = [
  {
    key: 'stemShare',
    kind: 'number',
    unit: 'probability',
    group: 'departure',
    basic: true,
    default: 0.01,
    minimum: 1e-5,
    maximum: 1,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'stemOddsOfEmt',
    kind: 'number',
    unit: 'factor',
    group: 'departure',
    basic: false,
    default: 10,
    minimum: 1,
    maximum: 1000,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Cancer stem cells: only the few cells that renew themselves without end can found a metastasis. They are a constant
 * share of the tumor; at the invasive front EMT makes more of them, by odds. Elsewhere they sit in niches that hold as
 * many of them as the front does.
 */
export const cancerStemCells: Theory<'cancer-stem-cells', typeof rows> = {
  id: 'cancer-stem-cells',
  rows,
  prepare(params, growth) {
    const { stemShare, departureRate } = params;
    const shareUnderEmt = byOdds(stemShare, params.stemOddsOfEmt);
    const gainedByEmt = shareUnderEmt - stemShare;
    const front = inducedFront(params);
    // At the median diameter: nearly all cells leave late.
    const frontAtLast = front(logSizeOfDiameter(params.diameterMedian));
    const induced = (frontAtLast * (stemShare + gainedByEmt)) / (stemShare + frontAtLast * gainedByEmt);
    const competentShare = (x: number): number => stemShare + gainedByEmt * front(x);
    return {
      hostSpread: params.hostSpread,
      competentLeaveOnTop: false,
      leaveMesenchymal: induced + (1 - induced) * mesenchymalAtRest(params),
      dormancy: sleepingFounders(params),
      company: inPatches(shareUnderEmt),
      ...departuresBySize(params, growth, (x) => departureRate * exp(x) * competentShare(x)),
      ...noHeredity,
      bulkCompetence: ({ diagnosisLogSize }) => competentShare(diagnosisLogSize),
    };
  },
};
