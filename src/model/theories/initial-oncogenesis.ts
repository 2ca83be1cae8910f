import { exp } from '../../numeric/exp.js';
import { log } from '../../numeric/log.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import type { Theory } from '../contracts.js';
import { CumulativeIntensity } from '../cumulative-intensity.js';
import { CutNormal } from '../cut-normal.js';
import { sleepingFounders } from '../dormancy/mix.js';
import { logSizeOfDiameter } from '../size.js';

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
  {
    key: 'breachSize',
    kind: 'number',
    unit: 'cells',
    group: 'localInvasion',
    basic: false,
    default: 1e6,
    minimum: 1e3,
    maximum: 1e9,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/** The front is the surface of a volume: its share of the cells falls with the cube root of their number. */
const frontExponent = -1 / 3;
/** Growth, in log-size, over which the stroma learns to induce: e-fold of the tumor's diameter. Assumed. */
const stromaScale = 3;

/**
 * Initial oncogenesis (Weinberg): the first mutations already allow an epithelial–mesenchymal transition; the stroma
 * induces it in cells of the invasive front, from the breach of the basement membrane on. How readily is a trait of
 * the patient's tumor as a whole, so the bulk of the primary shows it.
 */
export const initialOncogenesis: Theory<'initial-oncogenesis', typeof rows> = {
  id: 'initial-oncogenesis',
  rows,
  prepare(params, growth) {
    const breach = log(params.breachSize);
    const departures = new CumulativeIntensity(
      growth,
      (x) =>
        x > breach
          ? params.departureRate *
            exp(x + frontExponent * (x - breach)) *
            (1 - exp(-(x - breach) / stromaScale))
          : 0,
      logSizeOfDiameter(params.diameterMaximum),
    );
    const logPropensity = new CutNormal(log(params.propensityMedian), params.propensitySpread, -Infinity, 0);
    let total = 0;
    return {
      hostSpread: params.hostSpread,
      competentLeaveOnTop: false,
      dormancy: sleepingFounders(params),
      enter(patient) {
        const propensity = exp(logPropensity.quantile(patient.propensityQuantile));
        total = departures.upTo(patient.diagnosisLogSize);
        return total * patient.doublingTime * propensity;
      },
      shareToLogSize: (share) => departures.logSizeAt(share * total),
    };
  },
};
