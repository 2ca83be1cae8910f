/** The worker as one classic script: what the page starts from a blob and what `dist/worker.js` holds. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify as minifyScript } from 'terser';
import { version } from './version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Name under which the page imports the text of the worker. */
export const INLINE_WORKER_ID = 'virtual:inline-worker';

/** Without a free `define`, packages lose the branch by which they would speak to RequireJS. */
export const NO_AMD = { define: 'undefined' };

/**
 * @param {{ minify?: boolean, entry?: string }} options
 * @returns {Promise<string>} text of the worker, without import or export.
 */
export async function bundleWorker({ minify = false, entry = 'src/worker/entry.ts' } = {}) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    define: { __VERSION__: JSON.stringify(version), ...NO_AMD },
    legalComments: 'inline',
    logLevel: 'error',
  });
  const text = outputFiles[0].text;
  if (!minify) return text;
  const { code } = await minifyScript(text, { ecma: 2022, compress: { passes: 3 } });
  return code;
}

/** The virtual module: its one export is the text of the worker. */
export const asModule = (text) => `export default ${JSON.stringify(text)};\n`;
