import { layoutSuite } from './suite.js';

layoutSuite('patient');
