import type { Parameters } from '../../src/model/parameter-table.js';
import { literalSuite } from '../support/literal-suite.js';

const mix: Partial<Parameters> = {
  quiescenceShare: 0.4,
  immuneShare: 0.3,
  immuneEscapeRate: 0.4,
  immuneClearanceRate: 0.3,
  immuneSuppressionFactor: 8,
  immuneSuppressionDate: 1,
  surgeryWakingShare: 0.5,
  surgeryWakingDelay: 0.5,
  surgeryWakingShape: 3,
};
const pausing: Partial<Parameters> = {
  angiogenicShare: 0.5,
  angiogenicDelay: 250,
  angiogenicShape: 4,
  angiogenicSize: 60,
};

literalSuite('initial-oncogenesis', {
  name: 'every mechanism, suppression and surgery',
  params: { ...mix, ...pausing },
  pauses: true,
});
literalSuite('parallel-evolution', {
  name: 'immune equilibrium and surgery beside local hits',
  params: mix,
  pauses: false,
});
