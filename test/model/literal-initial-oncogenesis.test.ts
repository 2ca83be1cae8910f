import { literalSuite } from '../support/literal-suite.js';

literalSuite('initial-oncogenesis');
