import { layoutSuite } from './suite.js';

layoutSuite('theories');
