import type { DormancyLuck } from '../../src/model/contracts.js';
import type { Parameters } from '../../src/model/parameter-table.js';
import { testStream } from './sampling.js';

/** Streams for the sleepers of one test, named after what it tests. */
export const testLuck = (name: string): DormancyLuck => ({
  sleep: testStream(`${name}, sleep`),
  mechanism: testStream(`${name}, mechanism`),
  surgery: testStream(`${name}, surgery`),
});

/** A mix of all mechanisms, with a date of suppression and surgery that wakes. */
export const everySleep: Partial<Parameters> = {
  quiescenceShare: 0.5,
  angiogenicShare: 0.3,
  immuneShare: 0.2,
  immuneEscapeRate: 0.1,
  immuneClearanceRate: 0.1,
  immuneSuppressionFactor: 20,
  immuneSuppressionDate: 3,
  surgeryWakingShare: 0.4,
};
