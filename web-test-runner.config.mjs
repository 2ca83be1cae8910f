/**
 * Browser tests: `npm test -- test/random` for a folder, `npm test -- test/random/poisson.test.ts` for one file.
 *
 * Hosting under a policy: an iframe to `/test/pages/NAME.html?csp=worker-none` gets a real
 * Content-Security-Policy header (also `strict`, `trusted-types`: see scripts/policies.mjs).
 * Such a page loads its script from a file, as inline script is refused: `<script type="module" src="…">`;
 * `/src/define.ts` works as an address. `/__worker__/worker.js` is the classic worker, for `worker-src`.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, findBrowser } from './scripts/find-browser.mjs';
import { version } from './scripts/version.mjs';
import { commonJsPackages, contentSecurityPolicy, inlineWorker } from './scripts/wtr-plugins.mjs';

const { executablePath, environment } = await findBrowser();

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: 'test/**/*.test.ts',
  concurrency: 2,
  nodeResolve: { exportConditions: ['production'], browser: true },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args: browserFlags, env: { ...process.env, ...environment } },
    }),
  ],
  plugins: [
    commonJsPackages(['seedrandom/seedrandom.js', 'axe-core']),
    inlineWorker(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      define: { __VERSION__: JSON.stringify(version) },
    }),
  ],
  middleware: [contentSecurityPolicy],
  testFramework: { config: { ui: 'bdd', timeout: '20000' } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
};
