import type { ParameterRow } from '../../params/parameter-row.js';

/** How tumors grow. The options of `growthLaw` are the ids of `registry.ts`; the compiler holds them equal there. */
export const growthRows = [
  {
    key: 'growthLaw',
    kind: 'choice',
    unit: 'choice',
    group: 'primary',
    basic: false,
    default: 'gompertz',
    options: ['gompertz', 'generalized-logistic', 'exponential'],
    basis: 'assumed',
    sources: ['norton-1988'],
  },
  {
    key: 'capacity',
    kind: 'number',
    unit: 'cells',
    group: 'primary',
    basic: false,
    default: 3.1e12,
    minimum: 2e12,
    maximum: 1e14,
    scale: 'log',
    basis: 'cited',
    sources: ['norton-1988'],
  },
  {
    key: 'growthExponent',
    kind: 'number',
    unit: 'exponent',
    group: 'primary',
    basic: false,
    default: 0.25,
    minimum: 0.05,
    maximum: 1,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];
