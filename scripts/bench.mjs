/**
 * `npm run bench`: figures, each beside a named peer timed in the same run where there is one. Nothing here is a test.
 * `npm run bench -- engine element` takes only these parts.
 */
import { cpus } from 'node:os';
import { closeBrowser, openBrowser } from './bench/browser.mjs';
import * as drag from './bench/drag.mjs';
import * as element from './bench/element.mjs';
import * as engine from './bench/engine.mjs';
import * as profile from './bench/profile.mjs';
import * as samplers from './bench/samplers.mjs';
import * as sizes from './bench/sizes.mjs';
import { formatTable } from './bench/table.mjs';
import * as worker from './bench/worker.mjs';
import { BrowserNotFound } from './find-browser.mjs';

/** Each part says what it measures (`title`, `notes`) and gives its rows. */
const parts = { samplers, engine, profile, worker, element, drag, sizes };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. Known: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

async function header() {
  const { version } = process;
  const [{ model }] = cpus();
  const browser = await (await openBrowser()).version();
  return `${cpus().length} × ${model.trim()}; Node ${version.slice(1)}; ${browser}`;
}

try {
  console.log(await header());
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    const { title, notes, measure } = parts[name];
    const rows = await measure();
    console.log(`\n${name}: ${title}\n${formatTable(rows)}\n${notes.map((note) => `  ${note}`).join('\n')}`);
  }
} catch (error) {
  console.error(error instanceof BrowserNotFound ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeBrowser();
  process.exit();
}
