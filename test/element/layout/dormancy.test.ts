import { layoutSuite } from './suite.js';

layoutSuite('dormancy');
