/** The released files, built again where a source is newer. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LAST_BUILT = 'cdn/metastasis-sim.iife.js';

const changedAt = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** A file over its budget fails the build, but is there and can be measured. @throws where no files come out. */
export function ensureReleased() {
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join('src', name));
  const newest = Math.max(...[...sources, 'package-lock.json', 'rollup.config.mjs'].map(changedAt));
  if (changedAt(LAST_BUILT) > newest) return;
  const build = [join(root, 'scripts/build.mjs')];
  const { stdout, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8' });
  if (changedAt(LAST_BUILT) <= newest) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
