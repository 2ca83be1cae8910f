import { exp } from '../../numeric/exp.js';
import { log } from '../../numeric/log.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import type { Theory } from '../contracts.js';
import { CutNormal } from '../cut-normal.js';
import { departuresBySize } from '../departures-by-size.js';
import { sleepingFounders } from '../dormancy/mix.js';
import { inducedFront } from '../invasive-front.js';
import { noHeredity } from '../no-heredity.js';

const rows = [
  {
    key: 'propensityMedian',
    kind: 'number',
    unit: 'probability',
    group: 'departure',
    basic: true,
    default: 0.02,
    minimum: 1e-4,
    maximum: 1,
    scale: 'log',
    basis: 'fitted',
    sources: ['sivaramakrishna-1997', 'tubiana-1991'],
  },
  {
    key: 'propensitySpread',
    kind: 'number',
    unit: 'logStandardDeviation',
    group: 'patients',
    basic: false,
    default: 2,
    minimum: 0,
    maximum: 4,
    scale: 'linear',
    basis: 'fitted',
    sources: ['sivaramakrishna-1997', 'tubiana-1991'],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Initial oncogenesis (Weinberg): the first mutations already allow an epithelial–mesenchymal transition; the stroma
 * induces it in cells of the invasive front, from the breach of the basement membrane on. How readily is a trait of
 * the patient's tumor as a whole, so the bulk of the primary shows it.
 */
export const initialOncogenesis: Theory<'initial-oncogenesis', typeof rows> = {
  id: 'initial-oncogenesis',
  rows,
  prepare(params, growth) {
    const front = inducedFront(params);
    const departures = departuresBySize(params, growth, (x) => params.departureRate * exp(x) * front(x));
    const logPropensity = new CutNormal(log(params.propensityMedian), params.propensitySpread, -Infinity, 0);
    let propensity = 0;
    return {
      hostSpread: params.hostSpread,
      competentLeaveOnTop: false,
      leaveMesenchymal: 1,
      dormancy: sleepingFounders(params),
      enter(patient) {
        propensity = exp(logPropensity.quantile(patient.propensityQuantile));
        return departures.enter(patient) * propensity;
      },
      sharesToLogSizes: departures.sharesToLogSizes,
      ...noHeredity,
      bulkCompetence: () => propensity,
    };
  },
};
