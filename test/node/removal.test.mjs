/** Elements that were taken off the page are freed, though the engine they shared goes on for another. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openHost } from './support/hosting-page.mjs';

const REMOVED = 4;

/** Runs in the page: elements come beside the one there, simulate, show their charts, and go. */
async function comeAndGo(count) {
  const nextPaint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let i = 0; i < count; i++) {
    const element = document.createElement('metastasis-sim');
    element.patients = 100;
    const isComplete = new Promise((resolve) => element.addEventListener('ms-complete', resolve));
    document.body.append(element);
    element.run();
    await isComplete;
    for (const tab of element.shadowRoot.querySelectorAll('[role=tab]')) {
      tab.click();
      await nextPaint();
    }
    element.shadowRoot.querySelector('figure canvas').focus();
    element.remove();
  }
  await nextPaint();
}

/** How many elements are in memory once all garbage is gone. */
async function countElements(page) {
  const devtools = await page.createCDPSession();
  const objectGroup = 'count';
  const expression = "customElements.get('metastasis-sim').prototype";
  const { result: prototype } = await devtools.send('Runtime.evaluate', { expression, objectGroup });
  await devtools.send('HeapProfiler.collectGarbage');
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId,
    objectGroup,
  });
  const { result: count } = await devtools.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId,
    returnByValue: true,
  });
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup });
  await devtools.detach();
  return count.value;
}

describe('elements taken off the page', () => {
  let host;
  before(async () => (host = await openHost()));
  after(() => host?.close());

  for (const [where, csp] of [
    ['in a worker', ''],
    ['on the main thread', 'worker-none'],
  ]) {
    it(`are freed while another one stays, with the engine ${where}`, async () => {
      const found = await host.visit(
        {
          script: '/cdn/metastasis-sim.iife.js',
          csp,
          element: { patients: '100' },
        },
        async (_outcome, page) => {
          await page.evaluate(comeAndGo, REMOVED);
          // Timers that wait for a hidden page and frames under way end within some turns.
          let count;
          for (let turn = 0; turn < 20 && count !== 1; turn++) {
            if (turn > 0) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
            count = await countElements(page);
          }
          return count;
        },
      );
      assert.equal(found, 1, 'the one that stays, and none of those that went');
    });
  }
});
