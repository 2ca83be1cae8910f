import type { Parameters } from '../../src/model/parameter-table.js';

/** Every patient the same soil, under every theory. */
export const oneHost = { hostSpread: 0, localHostSpread: 0, polymorphismSpread: 0 } as const;

/** Parameters that make every patient the same: a tumor of `cells` at diagnosis, nothing else left to luck. */
export function tumorOfSize(cells: number): Partial<Parameters> {
  const diameter = Math.cbrt((6 * cells) / (Math.PI * 1e9));
  return {
    diameterMedian: diameter,
    diameterSpread: 0,
    diameterMinimum: diameter / 2,
    diameterMaximum: diameter * 1.0001,
    doublingTimeSpread: 0,
    maximumAge: 1000,
    ...oneHost,
    propensitySpread: 0,
    lossRate: 0,
  };
}
