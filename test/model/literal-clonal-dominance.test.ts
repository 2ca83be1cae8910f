import { literalSuite } from '../support/literal-suite.js';

literalSuite('clonal-dominance');
