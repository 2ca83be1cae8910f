import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ensureReleased } from './released.mjs';

export const title = 'what a page loads';
export const notes = [
  'gzip, level 9; 1 KB = 1000 bytes. Chart.js: the whole package, bundled and minified by itself. Ratio: size of Chart.js',
  'over ours.',
];

const FILES = ['cdn/metastasis-sim.js', 'cdn/metastasis-sim.iife.js', 'dist/worker.js'];
const root = fileURLToPath(new URL('../..', import.meta.url));

const kilobytes = (data) => gzipSync(data, { level: 9 }).length / 1000;

async function chartJs() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: "export * from 'chart.js/auto';", resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return kilobytes(outputFiles[0].contents);
}

export async function measure() {
  ensureReleased();
  const peerValues = [await chartJs()];
  return FILES.map((file) => ({
    figure: file,
    unit: 'KB gzip',
    values: [kilobytes(readFileSync(`${root}${file}`))],
    peer: 'Chart.js',
    peerValues,
  }));
}
