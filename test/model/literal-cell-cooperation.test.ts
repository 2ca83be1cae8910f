import { literalSuite } from '../support/literal-suite.js';

literalSuite('cell-cooperation');
