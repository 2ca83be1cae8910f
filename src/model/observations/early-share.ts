import { wilsonInterval } from '../../statistics/proportion.js';
import type { Observation } from './observation.js';

/** 17 of 21 patients with colorectal cancer (Hu 2019); at least 80 % in a mouse (Hosseini 2016) sets no upper end. */
const lower = wilsonInterval(17, 21).lower;

/** Share of the founders of overt metastases that left a primary below 0.01 cm³, too small to be seen. */
export const earlyShare: Observation<'earlyShare'> = {
  id: 'earlyShare',
  scale: 'share',
  finding: 'number',
  sources: ['hu-2019', 'hosseini-2016'],
  published: () => ({ lower, upper: 1 }),
  measure: ({ counts }) => counts.early.share(),
};
