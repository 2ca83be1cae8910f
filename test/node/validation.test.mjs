/** docs/validation.md is written by `npm run validate` alone: it must be of this engine, and no law in it may fail. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as engine from '../../dist/engine.js';
import { batchRequest } from '../../scripts/validate/cohorts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(root, 'docs/validation.md'), 'utf8');
const LIMIT = 4;

describe('docs/validation.md', () => {
  it('has a section for every law', () => {
    const ids = [...text.matchAll(/^### (O\d+):/gm)].map(([, id]) => id);
    assert.deepEqual(ids.sort(), Array.from({ length: 11 }, (_, i) => `O${i + 1}`).sort());
  });

  it('has no law beyond four standard errors', () => {
    const [laws] = text.split('## Published findings');
    const rows = [...laws.matchAll(/^\| .+ \| .+ \| .+ \| (−?\d+\.\d\d) \|$/gm)];
    assert.ok(rows.length > 80, `${rows.length} rows`);
    for (const [row, z] of rows) assert.ok(Math.abs(Number(z.replace('−', '-'))) < LIMIT, row);
  });

  it('shows every picture that was made for it', () => {
    for (const name of readdirSync(join(root, 'docs/images/validation'))) {
      assert.ok(text.includes(`(images/validation/${name})`), name);
    }
  });

  it('is of this engine: else run "npm run validate"', () => {
    const run = new engine.CohortRun(batchRequest(engine, 0));
    while (run.advance());
    assert.ok(text.includes(`Digest of the first cohort: \`${run.summary().digest}\``));
  });
});
