import { literalSuite } from '../support/literal-suite.js';

literalSuite('dynamic-heterogeneity');
