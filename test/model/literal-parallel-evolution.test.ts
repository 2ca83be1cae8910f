import { literalSuite } from '../support/literal-suite.js';

literalSuite('parallel-evolution');
