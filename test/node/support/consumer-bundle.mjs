import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Writes what a consumer's bundler makes of `dist/`, with the packages as they are. */
export async function bundleAsConsumer(outdir) {
  await build({
    absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
    entryPoints: ['dist/define.js'],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    chunkNames: '[name]-[hash]',
    logLevel: 'error',
  });
}
