/** The engine of the present sources, for generators and benchmarks: never that of an old build. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { version } from './version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns the namespace of `src/engine.ts`. */
export async function loadEngine() {
  const folder = join(root, 'node_modules/.cache/engine');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `engine-${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/engine.ts'],
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
