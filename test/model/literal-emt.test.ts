import type { Parameters } from '../../src/model/parameter-table.js';
import { literalSuite } from '../support/literal-suite.js';

const slow: Partial<Parameters> = { emtReversionRate: 0.01, metWindow: 60, epithelialShare: 0.4 };

literalSuite('initial-oncogenesis', { name: 'slow reversion of EMT', params: slow, pauses: false });
literalSuite('host-polymorphism', { name: 'slow reversion of EMT', params: slow, pauses: false });
