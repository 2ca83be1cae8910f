/** What the test server must add to the esbuild plugin: CommonJS packages, the inline worker, pages under a policy. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { asModule, bundleWorker, INLINE_WORKER_ID } from './bundle-worker.mjs';
import { POLICIES } from './policies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves packages that have no ESM build (`seedrandom/seedrandom.js`, `axe-core`) as a module with a default export. */
export function commonJsPackages(names) {
  const folder = '/__commonjs__/';
  const built = new Map();
  const bundle = async (name) => {
    const { outputFiles } = await build({
      stdin: { contents: `export { default } from '${name}';`, resolveDir: root },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      logLevel: 'error',
    });
    return outputFiles[0].text;
  };
  return {
    name: 'commonjs-packages',
    resolveImport: ({ source }) => (names.includes(source) ? `${folder}${source}.js` : undefined),
    async serve({ path }) {
      if (!path.startsWith(folder)) return undefined;
      const name = path.slice(folder.length, -'.js'.length);
      if (!names.includes(name)) return undefined;
      if (!built.has(name)) built.set(name, bundle(name));
      return { body: await built.get(name), type: 'js' };
    },
  };
}

/** Serves the virtual module of the inline worker, and the same text as a script to host at a URL. */
export function inlineWorker() {
  const modulePath = '/__worker__/inline-worker.js';
  const scriptPath = '/__worker__/worker.js';
  let text;
  return {
    name: 'inline-worker',
    serverStart({ fileWatcher }) {
      fileWatcher.on('change', () => (text = undefined));
    },
    resolveImport: ({ source }) => (source === INLINE_WORKER_ID ? modulePath : undefined),
    async serve({ path }) {
      if (path !== modulePath && path !== scriptPath) return undefined;
      text ??= bundleWorker();
      const worker = await text;
      return { body: path === modulePath ? asModule(worker) : worker, type: 'js' };
    },
  };
}

/** Gives pages under `/test/pages/` the header their query asks for. */
export async function contentSecurityPolicy(context, next) {
  await next();
  const policy = POLICIES[context.query.csp];
  if (policy && /^\/test\/pages\/[^?]*\.html$/.test(context.path)) {
    context.set('Content-Security-Policy', policy);
  }
}
