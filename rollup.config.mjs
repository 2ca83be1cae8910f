/**
 * The released files. `dist/`: modules with external dependencies, the worker, the command, the types.
 * `cdn/`: everything in one file, as a module and as a classic script.
 */
import { readdirSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { asModule, bundleWorker, INLINE_WORKER_ID } from './scripts/bundle-worker.mjs';
import { oneFile, twoChunks } from './scripts/one-file.mjs';
import { licenses, notice } from './scripts/licenses.mjs';
import { trimmedChartjs } from './scripts/trim-chartjs.mjs';
import { version } from './scripts/version.mjs';

const { dependencies } = createRequire(import.meta.url)('./package.json');
const isExternal = (id) =>
  id.startsWith('node:') ||
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

let workerText;
/** Bundled once: the module that inlines the worker and `dist/worker.js` hold the same text. */
const releasedWorker = () => (workerText ??= bundleWorker({ minify: true }));

const inlineWorker = {
  name: 'inline-worker',
  resolveId: (id) => (id === INLINE_WORKER_ID ? `\0${id}` : undefined),
  load: async (id) => (id === `\0${INLINE_WORKER_ID}` ? asModule(await releasedWorker()) : undefined),
};

const emitWorker = {
  name: 'emit-worker',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'worker.js', source: await releasedWorker() });
  },
};

/** The command must start from a shell. */
const executableCommand = {
  name: 'executable-command',
  renderChunk: (code, { fileName }) => (fileName === 'cli.js' ? `#!/usr/bin/env node\n${code}` : undefined),
  writeBundle: ({ dir }) => chmod(`${dir}/cli.js`, 0o755),
};

/** seedrandom asks for Node's crypto only to draw a key of its own, which nobody here wants. */
const noCrypto = {
  name: 'no-crypto',
  resolveId: (id) => (id === 'crypto' ? '\0no-crypto' : undefined),
  load: (id) => (id === '\0no-crypto' ? 'export default {};' : undefined),
};

/** On a page with RequireJS, a UMD branch would register with it instead of exporting. */
const noAmd = () =>
  replace({
    include: '**/node_modules/seedrandom/**',
    preventAssignment: true,
    delimiters: ['', ''],
    values: { 'typeof define': '"undefined"' },
  });

const transpile = () => [
  replace({ preventAssignment: true, values: { __VERSION__: JSON.stringify(version) } }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

/** A style sheet without the comments and the spacing that only its source needs. */
const compactCss = (css) =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/(?<!\$\{[^}]*)\s*([{};,])\s+|(?<=[a-z]:) | (?={)/g, '$1')
    .replaceAll(';}', '}');

/** Templates keep the indentation of their source, which nobody sees but everybody loads; those of styles more. */
const compactTemplates = {
  name: 'compact-templates',
  transform: (code, id) =>
    id.includes('/src/element/')
      ? { code: code.replaceAll(/\n[ \t]+/g, '\n').replaceAll(/(?<=\bcss)`[^`]*`/g, compactCss), map: null }
      : undefined,
};

/** gzip looks back 32 KiB: what is written alike must stand close, so the same words of all languages do. */
const languagesSideBySide = {
  name: 'languages-side-by-side',
  transform(code, id) {
    if (!id.endsWith('/src/locale/registry.ts')) return undefined;
    const languages = [...code.matchAll(/'\.\/(\w+)\/index\.js'/g)].map(([, language]) => language);
    const files = readdirSync(`${dirname(id)}/${languages[0]}`).filter((name) => name !== 'index.ts');
    const imports = files.flatMap((name) =>
      languages.map((language) => `import './${language}/${name.replace(/ts$/, 'js')}';`),
    );
    return { code: imports.join('') + code, map: null };
  },
};

/** The registry of languages with one of them alone: for a page that has no use for the words of the others. */
const onlyLanguage = (language) => ({
  name: 'only-language',
  transform(code, id) {
    if (!id.endsWith('/src/locale/registry.ts')) return undefined;
    const alone = code
      .replaceAll(/^import \{ (\w+) \} from '\.\/\w+\/index\.js';\n/gm, (line, name) =>
        name === language ? line : '',
      )
      .replace(/(?<=const locales = )\{[^}]*\}/, `{ ${language} }`);
    if (alone === code || !alone.includes(`'./${language}/index.js'`))
      this.error(`No language ${language} there.`);
    return { code: alone, map: null };
  },
});

const bundled = (language) => [
  compactTemplates,
  language ? onlyLanguage(language) : languagesSideBySide,
  trimmedChartjs(),
  noCrypto,
  noAmd(),
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  commonjs(),
  ...transpile(),
];

/** Writes the licenses of all that is in the one-file build beside it. */
const emitLicenses = {
  name: 'emit-licenses',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licenses() });
  },
};

const onWarning = (warning) => {
  throw new Error(warning.message);
};

/** Types may refer to each other in a circle; code may not. */
const onTypeWarning = (warning) => {
  if (warning.code !== 'CIRCULAR_DEPENDENCY') onWarning(warning);
};

/** The notices stand once at the top instead of at each module; the licenses in full stand beside the file. */
const minified = () =>
  terser({ ecma: 2022, compress: { passes: 5 }, format: { comments: false, preamble: notice } });

/** Everything in one file, in every language or in one. */
const everything = (language) => ({
  ...twoChunks('src/define.ts'),
  plugins: [
    oneFile({ fileName: `metastasis-sim${language ? `.${language}` : ''}.js`, globalName: 'MetastasisSim' }),
    ...bundled(language),
    emitLicenses,
  ],
  onwarn: onWarning,
  output: { dir: 'cdn', format: 'es', plugins: [minified()] },
});

export default [
  {
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      engine: 'src/engine.ts',
      cli: 'src/cli/main.ts',
    },
    external: isExternal,
    plugins: [inlineWorker, nodeResolve(), ...transpile(), emitWorker, executableCommand],
    onwarn: onWarning,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name].js' },
  },
  ...[undefined, 'en', 'fr'].map(everything),
  {
    input: { index: 'src/index.ts', define: 'src/define.ts', engine: 'src/engine.ts' },
    external: (id) => isExternal(id) || id === INLINE_WORKER_ID,
    plugins: [dts({ tsconfig: 'tsconfig.json' })],
    onwarn: onTypeWarning,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name].d.ts' },
  },
];
