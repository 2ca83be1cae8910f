/**
 * The engine once in a file that needs it twice. Rollup makes two chunks: the page's, and the engine's with all it
 * shares with the page. The engine's becomes the body of a function that returns what the chunk exported. The page calls
 * it for its own thread; its text, by `toString`, is the script of the worker. Each chunk is minified by itself, so the
 * function cannot come to refer to anything around it.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { INLINE_WORKER_ID } from './bundle-worker.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Free in the page's chunk, so no minifier gives the name to anything else. */
const PROGRAM = 'engineProgram';

/** What page and worker call of the engine. */
const engineEntry = join(root, 'src/worker/serve-engine.ts');

const inPlaceOf = {
  [`\0${INLINE_WORKER_ID}`]: `export default \`(\${${PROGRAM}})().serveAsWorker();\`;`,
  [join(root, 'src/client/load-engine-code.ts')]: `
    import * as engine from ${JSON.stringify(engineEntry)};
    export const loadEngineCode = async () => engine;`,
};

/** Rollup's options for the two chunks. */
export const twoChunks = (page) => ({
  input: { page, engine: engineEntry },
  preserveEntrySignatures: 'allow-extension',
});

/** Cuts the import and the export out of a minified chunk. */
function openUp(code, { body }) {
  const imports = body.filter(({ type }) => type === 'ImportDeclaration');
  const exported = body.at(-1);
  const others = body.filter((node) => !imports.includes(node) && node !== exported);
  if (
    imports.length > 1 ||
    exported.type !== 'ExportNamedDeclaration' ||
    exported.declaration ||
    others.some(({ type }) => type.startsWith('Export'))
  ) {
    throw new Error('A chunk has other imports or exports than one list each.');
  }
  const cuts = [...imports, exported].sort((a, b) => a.start - b.start);
  const pieces = cuts.map(({ start }, i) => code.slice(i === 0 ? 0 : cuts[i - 1].end, start));
  return {
    imported: (imports[0]?.specifiers ?? []).map(({ imported, local }) => `${imported.name}:${local.name}`),
    body: pieces.join('').trim(),
    exported: code.slice(exported.start, exported.end),
    returned: `return{${exported.specifiers.map((each) => `${each.exported.name}:${each.local.name}`)}};`,
  };
}

/** The page takes what the program returns once: it would not see a value assigned later. */
function assertNothingReassigned({ id, ast }) {
  const isReassigned = ({ type, declaration }) =>
    type === 'ExportNamedDeclaration' &&
    declaration?.type === 'VariableDeclaration' &&
    declaration.kind === 'let';
  if (ast.body.some(isReassigned))
    throw new Error(`${id} exports a variable: export a constant or a function.`);
}

/** @throws where the program needs more than the language to start: it would fail in the worker. */
function assertSelfContained(program) {
  const names = runInNewContext(`Object.keys((${program})())`);
  for (const name of ['serveEngine', 'serveAsWorker']) {
    if (!names.includes(name)) throw new Error(`The engine's program does not return ${name}.`);
  }
}

/** Rollup plugin: the modules that differ in one file, and `fileName` as a module with a classic script `.iife.js` beside it. */
export function oneFile({ fileName, globalName }) {
  return {
    name: 'one-file',
    resolveId: (id) => (id === INLINE_WORKER_ID ? `\0${id}` : undefined),
    load: (id) => inPlaceOf[id],
    moduleParsed: assertNothingReassigned,
    outputOptions: (options) => ({ ...options, manualChunks: { engine: [engineEntry] } }),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle);
      const [page, engine] = ['page', 'engine'].map((name) => chunks.find((chunk) => chunk.name === name));
      if (chunks.length !== 2 || engine.imports.length > 0 || page.dynamicImports.length > 0) {
        throw new Error(`Not the page and an engine that stands alone: ${Object.keys(bundle)}.`);
      }
      const open = ({ code }) => openUp(code, this.parse(code));
      const inner = open(engine);
      const outer = open(page);
      const program = `function ${PROGRAM}(){"use strict";${inner.body}${inner.returned}}`;
      assertSelfContained(program);
      const script = `${program}const{${outer.imported}}=${PROGRAM}();${outer.body}`;
      for (const name of Object.keys(bundle)) delete bundle[name];
      const emit = (name, source) => this.emitFile({ type: 'asset', fileName: name, source: `${source}\n` });
      emit(fileName, script + outer.exported);
      emit(
        fileName.replace(/\.js$/, '.iife.js'),
        `var ${globalName}=function(){"use strict";${script}${outer.returned}}();`,
      );
    },
  };
}
