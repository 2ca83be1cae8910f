/**
 * Files made from the sources. `npm run generate` writes them; `--check` compares and writes nothing.
 * The registry is the folder `scripts/generators/`: each module exports `path` (of the file it makes, from the
 * root) and `generate()` (its whole text, or a promise of it).
 */
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = new URL('generators/', import.meta.url);
const checkOnly = process.argv.includes('--check');

process.chdir(root);
let stale = 0;
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.mjs')) continue;
  const { path, generate } = await import(new URL(name, folder).href);
  const wanted = await generate();
  const current = await readFile(join(root, path), 'utf8').catch(() => undefined);
  if (wanted === current) continue;
  if (checkOnly) {
    console.error(`${path} is not current: run "npm run generate".`);
    stale++;
  } else {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), wanted);
    console.log(`${path} written`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
