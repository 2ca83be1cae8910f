/** Present sources bundled for a benchmark: no build is needed, and no old one is measured by mistake. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { asModule, bundleWorker, INLINE_WORKER_ID, NO_AMD } from '../bundle-worker.mjs';
import { version } from '../version.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const releasedWorker = {
  name: 'released-worker',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${INLINE_WORKER_ID}$`) }, ({ path }) => ({ path, namespace: 'worker' }));
    onLoad({ filter: /.*/, namespace: 'worker' }, async () => ({
      contents: asModule(await bundleWorker({ minify: true })),
      loader: 'js',
    }));
  },
};

const options = (name) => ({
  absWorkingDir: root,
  entryPoints: [`scripts/bench/entries/${name}.mjs`],
  bundle: true,
  tsconfig: 'tsconfig.json',
  define: { __VERSION__: JSON.stringify(version) },
  logLevel: 'error',
});

/** @returns the namespace of `entries/<name>.mjs`. */
export const importEntry = async (name) => (await loadEntry(name)).namespace;

/** @returns the same, with the text of the bundle: a line `// path` stands before each module. */
export async function loadEntry(name) {
  const folder = join(root, 'node_modules/.cache/bench');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}-${process.pid}.mjs`);
  await build({ ...options(name), outfile, format: 'esm', platform: 'node', packages: 'external' });
  try {
    return { namespace: await import(pathToFileURL(outfile).href), text: readFileSync(outfile, 'utf8') };
  } finally {
    rmSync(outfile);
  }
}

/** @returns `entries/<name>.mjs` as a classic script that leaves its namespace in the global `entry`. */
export async function entryScript(name) {
  const { define, ...others } = options(name);
  const { outputFiles } = await build({
    ...others,
    write: false,
    format: 'iife',
    globalName: 'entry',
    platform: 'browser',
    define: { ...define, ...NO_AMD },
    plugins: [releasedWorker],
  });
  return outputFiles[0].text;
}
