import { cascadeSteps } from '../../summary/cascade-ends.js';
import type { TheorySummary } from '../../summary/cohort-summary.js';

/** What may become of a cell at a door. The order is that of {@link DoorShares}. */
export const fates = ['survived', 'lost', 'pending'] as const;

/** Shares of the cells that come to a door, by {@link fates}; they sum to 1. All NaN where none is expected. */
export type DoorShares = readonly number[];

/** Position of the row that sets aside who could never succeed. */
export const competenceRow = cascadeSteps.indexOf('competence');

/** What the moving cells of a theory follow. */
export interface SceneShares {
  /** Shape [cascadeSteps]. */
  readonly doors: readonly DoorShares[];
  /** Of the founders that sleep or have slept or grew at once, those that do not grow at once. */
  readonly sleepers: number;
}

/** Reads a summary, expected counts; the share of sleepers is drawn. */
export function sceneShares({ steps, dormancy }: TheorySummary): SceneShares {
  const { immediate, asleep, diedAsleep, mechanisms } = dormancy;
  const woken = mechanisms.reduce((sum, mechanism) => sum + mechanism.woken, 0);
  const slept = woken + asleep + diedAsleep;
  return {
    doors: steps.map(({ expected }) => fates.map((fate) => expected[fate] / expected.entered)),
    sleepers: slept / Math.max(1, immediate + slept),
  };
}
