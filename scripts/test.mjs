/**
 * `npm test`: build, browser tests, tests of the built package in Node. The last line is `N passed, N failed`.
 * `npm test -- PATH…` runs only the test files under these paths (browser tests need no build then).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const totals = { passed: 0, failed: 0, skipped: 0 };
let finished = false;

function add(place, counts) {
  for (const key of Object.keys(totals)) totals[key] += counts[key];
  console.log(`${place}: ${counts.passed} passed, ${counts.failed} failed`);
}

process.on('exit', (code) => {
  if (!finished && totals.failed === 0) totals.failed = 1;
  if (totals.skipped > 0) writeSync(1, `${totals.skipped} skipped\n`);
  if (finished && totals.passed + totals.failed === 0) writeSync(1, 'No test was run.\n');
  process.exitCode = code || (totals.failed > 0 || totals.passed === 0 ? 1 : 0);
  writeSync(1, `${totals.passed} passed, ${totals.failed} failed\n`);
});

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, name))
    .sort();
}

function testFiles(paths) {
  const all = paths.flatMap((path) => filesUnder(resolve(root, path)));
  return {
    browser: all.filter((path) => path.endsWith('.test.ts')).map((path) => relative(root, path)),
    node: all.filter(
      (path) => path.endsWith('.test.mjs') && relative(root, path).startsWith(join('test', 'node')),
    ),
  };
}

function build() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error('The build failed.');
    totals.failed++;
  }
  return status === 0;
}

const filters = process.argv.slice(2);
const { browser, node } = testFiles(filters.length > 0 ? filters : ['test']);
const needsBuild = filters.length === 0 || node.length > 0;
const isBuilt = needsBuild && build();
if (browser.length > 0) {
  const { BrowserNotFound } = await import('./find-browser.mjs');
  const { runBrowserTests } = await import('./browser-tests.mjs');
  try {
    add('Browser', await runBrowserTests(browser.map((path) => path.split(sep).join('/'))));
  } catch (error) {
    console.error(error instanceof BrowserNotFound ? error.message : error);
    totals.failed++;
  }
}
if (node.length > 0 && isBuilt) {
  const { runNodeTests } = await import('./node-tests.mjs');
  add('Node', await runNodeTests(node));
}
finished = true;
process.exit();
