import type { ParameterRow } from '../../params/parameter-row.js';
import { underTrait } from './success.js';

/** How cells move through the matrix. What is neither collective nor mesenchymal is amoeboid. */
export const migrationRows = [
  {
    key: 'collectiveShare',
    kind: 'number',
    unit: 'probability',
    group: 'localInvasion',
    basic: false,
    default: 0.5,
    minimum: 0,
    maximum: 1,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'mesenchymalShare',
    kind: 'number',
    unit: 'probability',
    group: 'localInvasion',
    basic: false,
    default: 0.3,
    minimum: 0,
    maximum: 1,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'proteolysis',
    kind: 'number',
    unit: 'factor',
    group: 'localInvasion',
    basic: false,
    default: 1,
    minimum: 0.001,
    maximum: 1,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/** Local invasion by cells of every mode. */
export interface Invasion {
  /** P(a cell gets through), over the modes. */
  readonly success: number;
  /** Share of the cells that got through which migrated collectively. */
  readonly collectiveShare: number;
}

/**
 * Collective and mesenchymal cells digest the matrix before them, so what lowers proteolysis lowers their odds;
 * amoeboid cells squeeze through.
 *
 * @param p success with untouched proteolysis, of every mode.
 * @throws RangeError where the shares exceed 1 together.
 */
export function invasion(
  p: number,
  params: {
    readonly collectiveShare: number;
    readonly mesenchymalShare: number;
    readonly proteolysis: number;
  },
): Invasion {
  const { collectiveShare, mesenchymalShare } = params;
  const digesting = collectiveShare + mesenchymalShare;
  // Decimal shares that sum to 1 may miss it by a bit.
  if (digesting > 1 + 1e-9) {
    throw new RangeError(
      `collectiveShare (${collectiveShare}) and mesenchymalShare (${mesenchymalShare}) must not exceed 1 together`,
    );
  }
  const digested = underTrait(p, params.proteolysis);
  const success = p + digesting * (digested - p);
  return { success, collectiveShare: (collectiveShare * digested) / success };
}
