import type { ParameterRow } from '../../params/parameter-row.js';

/**
 * What the genes of the tumor do, by class (Massagué): tumorigenic ones to growth, initiation to steps 1 and 2,
 * progression to 3–6, virulence to 7 and 8; metastasis suppressors (Nm23, Brms1, Kiss1) hold back 7 and 8 alone.
 */
export const phenotypeRows = [
  {
    key: 'tumorigenicFactor',
    kind: 'number',
    unit: 'factor',
    group: 'primary',
    basic: false,
    default: 1,
    minimum: 0.2,
    maximum: 5,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'initiationOdds',
    kind: 'number',
    unit: 'factor',
    group: 'localInvasion',
    basic: false,
    default: 1,
    minimum: 0.01,
    maximum: 100,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'progressionOdds',
    kind: 'number',
    unit: 'factor',
    group: 'circulation',
    basic: false,
    default: 1,
    minimum: 0.01,
    maximum: 100,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'virulenceOdds',
    kind: 'number',
    unit: 'factor',
    group: 'colonization',
    basic: false,
    default: 1,
    minimum: 0.01,
    maximum: 100,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'suppressorOdds',
    kind: 'number',
    unit: 'factor',
    group: 'colonization',
    basic: false,
    default: 1,
    minimum: 0.001,
    maximum: 1,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Factor on the odds of steps 7 and 8. Asleep it multiplies the rate of each change towards waking, which competes with
 * death: the odds of waking first are the ratio of both rates, whatever the mechanism.
 */
export const lateOdds = (params: {
  readonly virulenceOdds: number;
  readonly suppressorOdds: number;
}): number => params.virulenceOdds * params.suppressorOdds;
