import { literalSuite } from '../support/literal-suite.js';

literalSuite('cancer-stem-cells');
