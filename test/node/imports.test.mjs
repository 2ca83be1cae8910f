/** The modules of the package where there is no page, as a server that renders or a test runner imports them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const exported = ['MetastasisSim', 'defineElements', 'localeIds', 'parameterTable', 'scenarioIds'];

describe('the package imported in Node', () => {
  for (const name of ['index', 'define']) {
    it(`dist/${name}.js loads`, async () => {
      const module = await import(`../../dist/${name}.js`);
      assert.deepEqual(Object.keys(module).sort(), exported);
      assert.equal(typeof module.MetastasisSim, 'function');
    });
  }
});
