/** `npm run build`: the released files, with their sizes held to a budget. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const { default: configurations } = await import('../rollup.config.mjs');

/** Largest gzip size of files that a page loads, in KiB (1024 bytes). */
const BUDGETS = {
  'cdn/metastasis-sim.js': 150,
  'cdn/metastasis-sim.iife.js': 150,
  'cdn/metastasis-sim.en.js': 132,
  'cdn/metastasis-sim.fr.js': 135,
  'dist/worker.js': 28,
};

async function buildOne({ output, ...input }) {
  const bundle = await rollup(input);
  try {
    for (const options of [output].flat()) await bundle.write(options);
  } finally {
    await bundle.close();
  }
}

function reportSizes() {
  const files = ['dist', 'cdn']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  let withinBudget = true;
  for (const name of files) {
    const size = gzipSync(readFileSync(name), { level: 9 }).length / 1024;
    const budget = BUDGETS[name];
    const isOver = budget !== undefined && size > budget;
    const limit = budget === undefined ? '' : ` of ${budget} KiB${isOver ? '  OVER BUDGET' : ''}`;
    console.log(`${size.toFixed(1).padStart(7)} KiB gzip${limit}  ${name}`);
    if (isOver) withinBudget = false;
  }
  return withinBudget;
}

try {
  for (const folder of ['dist', 'cdn']) rmSync(folder, { recursive: true, force: true });
  for (const configuration of configurations) await buildOne(configuration);
  if (!reportSizes()) process.exitCode = 1;
} catch (error) {
  console.error(`${error.id ? `${error.id}: ` : ''}${error.message}`);
  if (error.frame) console.error(error.frame);
  process.exitCode = 1;
}
