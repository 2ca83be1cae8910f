/** What the one-file build must say of the packages inside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { version } from './version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const PACKAGES = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  'chart.js',
  'comlink',
  'seedrandom',
];

/** One line for the top of the file. */
export const notice = `/*! metastasis-sim ${version}, MIT. With lit (BSD-3-Clause), Chart.js (MIT), comlink (Apache-2.0), seedrandom (MIT): see licenses.txt */`;

/** The license of one package: its file, or the last part of its README (seedrandom). */
function licenseOf(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(`${folder}/${file}`, 'utf8');
  const [, text] = readFileSync(`${folder}/README.md`, 'utf8').split(/^LICENSE.*$/m);
  if (!text) throw new Error(`${folder} tells no license`);
  return text.replace(/^-+$/m, '');
}

/** The licenses of this project and of all packages inside, in full. */
export function licenses() {
  const folders = ['.', ...PACKAGES.map((name) => `node_modules/${name}`)];
  return folders
    .map((folder) => {
      const { name } = JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8'));
      return `${name}\n\n${licenseOf(`${root}/${folder}`).trim()}\n`;
    })
    .join('\n----\n\n');
}
