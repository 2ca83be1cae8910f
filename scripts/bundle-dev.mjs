/** The one-file build for a person at work: same contents as the released one, not minified, in well under a second. */
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';
import { asModule, bundleWorker, INLINE_WORKER_ID, NO_AMD } from './bundle-worker.mjs';
import { version } from './version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const inlineWorker = {
  name: 'inline-worker',
  setup(build) {
    build.onResolve({ filter: /^virtual:/ }, ({ path }) =>
      path === INLINE_WORKER_ID ? { path, namespace: 'inline-worker' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'inline-worker' }, async () => ({
      contents: asModule(await bundleWorker()),
      loader: 'js',
    }));
  },
};

/** An esbuild context that writes `cdn/metastasis-sim.js` at each `rebuild()`. */
export function developmentBundle({ entry = 'src/define.ts', outfile = 'cdn/metastasis-sim.js' } = {}) {
  return context({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['production'],
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    sourcemap: 'inline',
    define: { __VERSION__: JSON.stringify(version), ...NO_AMD },
    plugins: [inlineWorker],
    logLevel: 'warning',
  });
}
