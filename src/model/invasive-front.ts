import { exp } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import type { ParameterRow } from '../params/parameter-row.js';

/** Where an epithelial–mesenchymal transition (EMT) can be induced. */
export const invasiveFrontRows = [
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

/** @returns at log-size x, the share of the primary's cells at the front and under a stroma that has learned to induce. */
export function inducedFront({ breachSize }: { readonly breachSize: number }): (x: number) => number {
  const breach = log(breachSize);
  return (x) => (x > breach ? exp(frontExponent * (x - breach)) * (1 - exp(-(x - breach) / stromaScale)) : 0);
}
