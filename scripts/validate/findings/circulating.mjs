/** Tumor cells in the blood. */
import { againstFigure, countInWords } from '../verdicts.mjs';
import { number, percent } from '../words.mjs';

export const title = 'Circulating tumor cells';

/** Half-life of a cell in the blood, hours: the range measured (Meng 2004), and the default within. */
const HALF_LIVES = [1, 1.5, 2.4];
const POSITIVE = { share: 0.202, trials: 3173 };
const AFTER_YEARS = { events: 13, trials: 36 };

/** What the engine expects at diagnosis; the cohort has no part in it, and the theories are alike. */
function circulating({ CohortRun, defaultParameters, requestDefaults }, ctcHalfLife) {
  const run = new CohortRun({
    ...requestDefaults,
    theories: requestDefaults.theories.slice(0, 1),
    patients: 1,
    params: { ...defaultParameters, ctcHalfLife },
  });
  run.advance();
  return run.summary().theories[0].circulatingCells;
}

export function findings({ engine }) {
  const rows = HALF_LIVES.map((hours) => {
    const { perTube, positiveShare } = circulating(engine, hours);
    return [
      `half-life ${hours} h`,
      number(perTube, 2),
      percent(positiveShare),
      againstFigure({ value: positiveShare }, POSITIVE.share, 1.1),
    ];
  });
  return [
    {
      name: 'Early breast cancer with a cell in the tube',
      published: countInWords(engine, Math.round(POSITIVE.share * POSITIVE.trials), POSITIVE.trials),
      source: 'Janni 2016',
      measured:
        'The engine’s own expectation at diagnosis over the law of the patients, all theories alike, those with metastases included: cells at balance behind the lung, found by EpCAM in 7.5 mL. Compatible: within a tenth.',
      header: ['', 'found in a tube, mean', 'share with 1 or more', 'verdict'],
      rows,
      verdict: rows.every((row) => row.at(-1).startsWith('above'))
        ? 'Not compatible, though nothing was fitted to it: too many patients are positive.'
        : 'See the table: it depends on the half-life.',
    },
    {
      name: 'Cells in the blood 7 to 22 years after mastectomy',
      published: countInWords(engine, AFTER_YEARS.events, AFTER_YEARS.trials),
      source: 'Meng 2004',
      measured: 'Nothing sheds in the model once the primary is out: metastases and sleepers do not.',
      header: ['', 'share', 'verdict'],
      rows: [['all theories', '0, by construction', 'not compatible']],
      verdict: 'Not compatible: the model leaves out the shedding by lesions that are not seen.',
    },
  ];
}
