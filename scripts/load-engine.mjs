/** Modules of the present sources, for generators and benchmarks: never those of an old build. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { version } from './version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns the namespace of `src/engine.ts`. */
export const loadEngine = () => loadSource('src/engine.ts');

/** @returns the namespace of a module of the sources. @param entry from the root. */
export async function loadSource(entry) {
  const folder = join(root, 'node_modules/.cache/engine');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${entry.replaceAll('/', '-')}-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    tsconfig: 'tsconfig.json',
    define: { __VERSION__: JSON.stringify(version) },
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
