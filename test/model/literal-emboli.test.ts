import type { Parameters } from '../../src/model/parameter-table.js';
import { literalSuite } from '../support/literal-suite.js';

/** Beyond the range of the table: most cells travel together, and most of them survive. */
const params: Partial<Parameters> = { emboliShare: 0.6, embolusLargest: 6, survival: 0.7, colonization: 0.3 };

literalSuite('initial-oncogenesis', { name: 'most cells in emboli', params, pauses: false });
literalSuite('cell-cooperation', { name: 'most cells in emboli', params, pauses: false });
literalSuite('cancer-stem-cells', {
  name: 'most cells in emboli, proteolysis hindered',
  params: { ...params, proteolysis: 0.3 },
  pauses: false,
});
