import type { Parameters } from '../../src/model/parameter-table.js';
import { literalSuite } from '../support/literal-suite.js';

const params: Partial<Parameters> = {
  tumorigenicFactor: 1.4,
  initiationOdds: 2,
  progressionOdds: 0.6,
  virulenceOdds: 3,
  suppressorOdds: 0.5,
  proteolysis: 0.3,
};

const mix: Partial<Parameters> = {
  quiescenceShare: 0.4,
  immuneShare: 0.3,
  immuneEscapeRate: 0.4,
  angiogenicShare: 0.3,
  angiogenicDelay: 600,
  angiogenicShape: 4,
  angiogenicSize: 60,
};

literalSuite('initial-oncogenesis', {
  name: 'every class of genes, every mechanism of sleep',
  params: { ...params, ...mix },
  pauses: true,
});
literalSuite('parallel-evolution', { name: 'every class of genes', params, pauses: false });
