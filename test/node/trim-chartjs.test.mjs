/** The one-file build paints what the whole Chart.js paints: nothing is cut off that a chart uses. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { theories as registry } from '../../dist/engine.js';
import { bundleAsConsumer } from './support/consumer-bundle.mjs';
import { openHost } from './support/hosting-page.mjs';

describe('the trimmed Chart.js', () => {
  const consumer = mkdtempSync(join(tmpdir(), 'metastasis-sim-'));
  let host;

  before(async () => {
    await bundleAsConsumer(consumer);
    host = await openHost({ consumer });
  });

  after(async () => {
    await host?.close();
    rmSync(consumer, { recursive: true, force: true });
  });

  const ids = registry.map(({ id }) => id);
  for (const theories of [ids.slice(0, 3), ids]) {
    it(`paints the same pixels for ${theories.length} theories`, async () => {
      const element = { patients: '300', 'random-seed': 'trimmed', theories: theories.join(' ') };
      const paint = (script) => host.paint({ script, type: 'module', element });
      const whole = await paint('/consumer/define.js');
      const trimmed = await paint('/cdn/metastasis-sim.js');
      assert.ok(whole.length >= 18, 'three pictures of each chart');
      for (const [index, { chart, keys, picture }] of whole.entries()) {
        assert.ok(trimmed[index].picture === picture, `${chart}, after ${keys} keys`);
      }
      // A stop may have nothing to be marked: the row of a mechanism by which nobody slept. The first ones have.
      const unlike = whole.filter(({ keys }) => keys < 2).map(({ picture }) => picture);
      assert.equal(new Set(unlike).size, unlike.length, 'pictures differ, by chart and by cursor');
      for (const [index, { chart, keys, picture }] of whole.entries()) {
        assert.ok(picture !== whole[index - 1]?.picture, `${chart}, after ${keys} keys: as before`);
      }
    });
  }
});
