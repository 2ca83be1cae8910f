/** When the cells left that became metastases. */
import { againstRange, countInWords, together } from '../verdicts.mjs';
import { estimate, theoryName } from '../words.mjs';

export const title = 'Early dissemination';

const SEEDED_EARLY = { events: 17, trials: 21 };
const EARLY_IN_MICE = 0.8;

export function findings({ engine, theories, estimateFor }) {
  const { lower, upper } = engine.wilsonInterval(SEEDED_EARLY.events, SEEDED_EARLY.trials);
  const patients = new Map();
  const mice = new Map();
  const rows = theories.map((theory) => {
    const early = estimateFor(theory, ({ leadTime }) => leadTime.earlyShare);
    const years = estimateFor(theory, ({ leadTime }) => leadTime.quantiles['0.5'] / 365.25);
    patients.set(theory, againstRange(early, lower, upper));
    mice.set(theory, againstRange(early, EARLY_IN_MICE, 1));
    return { theory, early, years };
  });
  return [
    {
      name: 'Seeded from below 0.01 cm³',
      published: countInWords(engine, SEEDED_EARLY.events, SEEDED_EARLY.trials),
      source: 'Hu 2019, colorectal cancer',
      measured:
        'Founders of overt metastases that left a primary below 0.01 cm³. Compatible: ± 2 standard errors reach the interval. In the study they were inferred from genomes, and were already able when they left.',
      header: ['theory', 'share left below 0.01 cm³', 'median lead, years', 'verdict'],
      rows: rows.map(({ theory, early, years }) => [
        theoryName(theory),
        estimate(early),
        estimate(years),
        patients.get(theory),
      ]),
      verdict: together(patients),
    },
    {
      name: 'Metastases from early cells',
      published: 'at least 80 %',
      source: 'Hosseini 2016, HER2 mouse',
      measured:
        'The same share. “Early” was told by other means in the mouse, so that the comparison is loose. Compatible: ± 2 standard errors reach 80 %.',
      header: ['theory', 'share left below 0.01 cm³', 'verdict'],
      rows: rows.map(({ theory, early }) => [theoryName(theory), estimate(early), mice.get(theory)]),
      verdict: together(mice),
    },
  ];
}
