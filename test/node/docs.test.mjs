/** The documents name files, headings and parameters: all of them must be there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parameterTable, scenarioIds, theories } from '../../dist/engine.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const markdownIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const documents = [...markdownIn(root), ...markdownIn(join(root, 'docs'))];
const read = (path) => readFileSync(path, 'utf8');
const withoutCode = (text) => text.replace(/^```[^]*?^```/gm, '');

/** The anchor that a forge gives a heading. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
const anchorsIn = (path) =>
  [...withoutCode(read(path)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));

/** Made by the build: named in the documents, not in the repository. */
const isBuilt = (path) => /^(dist|cdn)\//.test(path);

for (const path of documents) {
  const name = relative(root, path).replaceAll('\\', '/');
  describe(name, () => {
    const text = read(path);

    it('links to what is there', () => {
      for (const [, target] of withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [file, anchor] = target.split('#');
        const linked = file === '' ? path : join(dirname(path), file);
        assert.ok(existsSync(linked), target);
        if (anchor !== undefined) assert.ok(anchorsIn(linked).includes(anchor), target);
      }
    });

    it('names files that are there', () => {
      for (const [, named] of withoutCode(text).matchAll(
        /`((?:src|test|scripts|docs|demo|dist|cdn)\/[\w./-]+)`/g,
      )) {
        if (!isBuilt(named)) assert.ok(existsSync(join(root, named)), named);
      }
    });
  });
}

describe('the documents together', () => {
  const all = documents.map(read).join('\n');

  it('name every parameter, theory and scenario', () => {
    const parameters = read(join(root, 'docs/parameters.md'));
    for (const { key } of parameterTable) assert.ok(parameters.includes(`\`${key}\``), key);
    for (const id of scenarioIds) assert.ok(all.includes(`\`${id}\``), id);
    const model = read(join(root, 'docs/model.md')).toLowerCase();
    for (const { id } of theories) assert.ok(model.includes(`### ${id.replaceAll('-', ' ')}`), id);
  });
});
