/** Where ability comes from, and whether it is handed down: read off the observations of a summary. */
import { together } from '../verdicts.mjs';
import { estimate, theoryName } from '../words.mjs';

export const title = 'Origin of ability';

const Z95 = 1.96;
const VERDICTS = {
  compatible: 'compatible',
  notCompatible: 'not compatible',
  doesNotDiscriminate: 'cannot tell',
};
const RULE =
  'Compatible: the value ± 2 standard errors lies within the finding ([section 20 of the model](model.md#20-observations-that-tell-theories-apart)).';

/** One observation under every theory, each batch giving one value. */
function observation({ engine, theories, estimateFor, batches }, id, words, column) {
  const { finding, published } = engine.observations.find((one) => one.id === id);
  const range = published(batches[0].summary.theories[0]);
  const verdicts = new Map();
  const rows = theories.map((theory) => {
    const found = estimateFor(theory, ({ observations }) => observations.find((one) => one.id === id).value);
    const half = Z95 * found.standardError;
    const interval = { value: found.value, lower: found.value - half, upper: found.value + half };
    verdicts.set(theory, VERDICTS[engine.verdictOf(interval, finding, range)]);
    return [theoryName(theory), estimate(found), verdicts.get(theory)];
  });
  return {
    ...words,
    measured: `${words.measured} ${RULE}`,
    header: ['theory', column, 'verdict'],
    rows,
    verdict: together(verdicts),
  };
}

export const findings = (cohorts) => [
  observation(
    cohorts,
    'clonality',
    {
      name: 'Shared drivers',
      published:
        'functional drivers common to all metastases in each of 20 patients: 95 % interval 84 % to 100 %',
      source: 'Reiter 2018',
      measured:
        'Patients with two overt metastases or more, in whom all owe their ability to the same change.',
    },
    'share of patients',
  ),
  observation(
    cohorts,
    'signatureAuc',
    {
      name: 'Signature of the bulk',
      published: 'a signature of metastases, 17 genes, in primaries; no number to compare with',
      source: 'Ramaswamy 2003',
      measured:
        'AUC of a noisy signature in the bulk of the primary, for an overt metastasis by the horizon; the finding is read as “better than chance”.',
    },
    'AUC',
  ),
  observation(
    cohorts,
    'heritability',
    {
      name: 'Selection over passages',
      published: 'ten passages made lines ever more able; no number to compare with',
      source: 'Fidler 1973',
      measured:
        'Able cells in what grows from a metastasis, over those that the primary shed; the finding is read as “more”.',
    },
    'gain of a passage',
  ),
  observation(
    cohorts,
    'siblingDispersion',
    {
      name: 'Sibling clones',
      published:
        'clones differ widely in their lung colonies, aliquots of their parent do not; no number to compare with',
      source: 'Fidler & Kripke 1977',
      measured:
        'Variance over mean of the able cells in clones grown from one cell, by the law; the finding is read as “more than 1”.',
    },
    'variance over mean',
  ),
];
