/** The built files as pages host them: each finds a thread for the engine under each policy, with the same result. */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CohortRun, resolveRequest } from '../../dist/engine.js';
import { bundleAsConsumer } from './support/consumer-bundle.mjs';
import { openHost } from './support/hosting-page.mjs';

const element = { patients: '300', 'random-seed': 'hosted' };
const hostedWorker = { ...element, 'worker-src': '/dist/worker.js' };

describe('the built element in a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'metastasis-sim-'));
  const [consumer, changed] = ['consumer', 'changed'].map((name) => join(folder, name));
  let host;
  let digest;

  before(async () => {
    const { request } = resolveRequest(
      { patients: element.patients, randomSeed: element['random-seed'] },
      Infinity,
    );
    const run = new CohortRun(request);
    while (run.advance());
    ({ digest } = run.summary());
    await bundleAsConsumer(consumer);
    mkdirSync(changed);
    host = await openHost({ consumer, changed });
  });

  after(async () => {
    await host?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const files = [
    { script: '/cdn/metastasis-sim.js', type: 'module' },
    { script: '/cdn/metastasis-sim.iife.js' },
    { script: '/consumer/define.js', type: 'module' },
  ];
  const cases = [
    ['in its own worker', { path: 'inline' }],
    ['in its own worker where the page demands trusted types', { csp: 'trusted-types', path: 'inline' }],
    [
      'in the hosted worker where blobs are refused',
      { csp: 'strict', path: 'worker-src', element: hostedWorker },
    ],
    ['on the main thread where blobs are refused', { csp: 'strict', path: 'main-thread' }],
    [
      'on the main thread where every worker is refused',
      { csp: 'worker-none', path: 'main-thread', element: hostedWorker },
    ],
  ];
  for (const file of files) {
    for (const [where, { path, ...page }] of cases) {
      it(`${file.script} runs ${where}`, async () => {
        const { requested, ...outcome } = await host.run({ element, ...file, ...page });
        assert.deepEqual(outcome, { path, digest, error: null });
        const loadsEngine = requested.some((name) => name.startsWith('/consumer/serve-engine'));
        assert.equal(loadsEngine, path === 'main-thread' && file.script.startsWith('/consumer/'));
      });
    }
  }

  it('runs on the main thread where a tool has tied the text of the engine to what is around it', async () => {
    const released = readFileSync(new URL('../../cdn/metastasis-sim.js', import.meta.url), 'utf8');
    const instrumented = released.replace('function engineProgram(){"use strict";', '$&visited();');
    assert.notEqual(instrumented, released);
    writeFileSync(join(changed, 'instrumented.js'), `function visited(){}${instrumented}`);
    const { path, digest: found } = await host.run({
      script: '/changed/instrumented.js',
      type: 'module',
      element,
    });
    assert.deepEqual({ path, found }, { path: 'main-thread', found: digest });
  });

  it('tells of an engine that does not load', async () => {
    for (const name of readdirSync(consumer).filter((each) => !each.startsWith('serve-engine'))) {
      copyFileSync(join(consumer, name), join(changed, name));
    }
    const page = { script: '/changed/define.js', type: 'module', csp: 'worker-none', element };
    const { path, digest: found, error } = await host.run(page);
    assert.deepEqual({ path, found }, { path: 'main-thread', found: null });
    assert.match(error, /serve-engine/);
  });
});
