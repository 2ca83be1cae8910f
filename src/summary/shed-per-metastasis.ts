import { cascadeSteps } from './cascade-ends.js';
import type { TheorySummary } from './cohort-summary.js';

const bloodStep = cascadeSteps.indexOf('intravasation');

/** Expected cells in the blood for one overt metastasis, which counts once however many cells founded it. */
export const shedPerMetastasis = ({ steps }: TheorySummary): number =>
  steps[bloodStep]!.expected.survived / steps.at(-1)!.events.expected.survived;
