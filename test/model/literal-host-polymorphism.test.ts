import { literalSuite } from '../support/literal-suite.js';

literalSuite('host-polymorphism');
