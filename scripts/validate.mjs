/**
 * `npm run validate`: runs every exact law and holds the default cohort against what was published; writes
 * docs/validation.md and its pictures. Ends with exit code 1 if a law fails.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-engine.mjs';
import { BATCHES, batchSeed, PATIENTS, simulateCohorts } from './validate/cohorts.mjs';
import { validateFindings } from './validate/findings.mjs';
import { validateLaws } from './validate/laws.mjs';
import { errors, percent } from './validate/words.mjs';

const DOCUMENT = 'docs/validation.md';
const IMAGES = 'docs/images/validation';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const engine = await loadSource('scripts/validate/entry.mjs');

const laws = validateLaws(engine);
const cohorts = simulateCohorts(engine);
const findings = validateFindings(cohorts);

const sizes = laws.rows.map((row) => Math.abs(row.errors));
const largest = laws.rows[sizes.indexOf(Math.max(...sizes))];
const beyondTwo = sizes.filter((z) => z > 2).length;
const failed = laws.rows.filter((row) => !(Math.abs(row.errors) < engine.LIMIT));

const text = `<!-- Made by scripts/validate.mjs: change the sources, then run "npm run validate". -->

# Validation

Does the engine do what its laws say, and do its theories do what was seen? The first is a question of correctness, and
must hold. The second is a question to science: where a theory disagrees with a finding the table says so, and nothing
was tuned to hide it. Published values are those of the papers named; sources are in
[model.md](model.md#18-sources), assumptions in [assumptions.md](assumptions.md).

## Exact laws

The laws are those of [section 16 of the model](model.md#16-exact-laws-that-the-tests-check). *z* is the difference in standard errors; where a whole
distribution is compared it is the normal quantile of the test's level, large for a bad fit. Random seeds are fixed and
were not chosen. The same experiments are tests: they fail beyond ${engine.LIMIT}.

${laws.rows.length} comparisons; ${failed.length} beyond ${engine.LIMIT}; the largest |z| is ${errors(Math.abs(largest.errors))} (${largest.what}); ${beyondTwo} (${percent(beyondTwo / laws.rows.length)}) beyond 2, where
luck alone gives 5 %. Not checked yet: ${laws.unchecked.join(', ')}.

${laws.text}

## Published findings

${BATCHES} cohorts of ${PATIENTS.toLocaleString('en').replace(',', ' ')} patients with default values (random seeds \`${batchSeed(0)}\` to \`${batchSeed(BATCHES - 1)}\`), every theory at the same
risk of ${percent(engine.requestDefaults.matchedRisk)}. Standard errors are those between cohorts. A verdict says whether a theory *with these values* is compatible
with a finding; most values are assumed, so that "not compatible" seldom refutes a theory, and "compatible" proves none.

Digest of the first cohort: \`${cohorts.batches[0].summary.digest}\`.

${findings.text}
`;

const images = [...laws.images, ...findings.images];
mkdirSync(IMAGES, { recursive: true });
for (const name of readdirSync(IMAGES)) {
  if (!images.some((image) => image.name === name)) rmSync(join(IMAGES, name));
}
for (const image of images) writeFileSync(join(IMAGES, image.name), image.text);
mkdirSync(dirname(DOCUMENT), { recursive: true });
writeFileSync(DOCUMENT, text);

console.log(
  `${laws.rows.length} comparisons with exact laws, largest |z| ${errors(Math.abs(largest.errors))}.`,
);
for (const { law, what, errors: z } of failed) console.error(`${law} fails: ${what}, z = ${errors(z)}`);
console.log(`${DOCUMENT} written, with ${images.length} pictures.`);
process.exitCode = failed.length > 0 ? 1 : 0;
