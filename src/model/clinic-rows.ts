import type { ParameterRow } from '../params/parameter-row.js';

/** What the clinic sees, and for how long. */
export const clinicRows = [
  {
    key: 'horizon',
    kind: 'number',
    unit: 'years',
    group: 'clinic',
    basic: true,
    default: 20,
    minimum: 1,
    maximum: 40,
    scale: 'linear',
    basis: 'assumed',
    sources: ['pan-2017'],
  },
  {
    key: 'lossRate',
    kind: 'number',
    unit: 'perYear',
    group: 'clinic',
    basic: false,
    default: 0.01,
    minimum: 0,
    maximum: 0.5,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'overtSize',
    kind: 'number',
    unit: 'cells',
    group: 'clinic',
    basic: false,
    default: 1e9,
    minimum: 1e6,
    maximum: 1e10,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];
