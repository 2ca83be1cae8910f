import { layoutSuite } from './suite.js';

layoutSuite('cascade');
