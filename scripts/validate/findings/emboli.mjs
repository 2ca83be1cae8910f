/** Cells that travel together. */
import { againstRange, together } from '../verdicts.mjs';
import { estimate, theoryName } from '../words.mjs';

export const title = 'Emboli';

const ADVANTAGE = [23, 50];
const POLYCLONAL = 0.9;
const FOUNDING_CELLS = [10, 150];

export function findings({ theories, batches, estimateFor }) {
  const byTheory = (asked, measure, [low, high]) => {
    const verdicts = new Map();
    const rows = asked.map((theory) => {
      const found = estimateFor(theory, measure);
      verdicts.set(theory, againstRange(found, low, high));
      return [theoryName(theory), estimate(found), verdicts.get(theory)];
    });
    return { rows, verdict: together(verdicts) };
  };
  // Where no cell founds alone there is nothing to be a multiple of.
  const [{ summary }] = batches;
  const foundAlone = summary.theories.filter(({ emboli }) => !emboli.isNeeded).map(({ theory }) => theory);
  return [
    {
      name: 'How much more metastatic clusters are',
      published: '23–50 times as metastatic as single cells',
      source: 'Aceto 2014, mouse and patients',
      measured:
        'Founders per embolus in the blood over founders per single cell, both expected. Compatible: ± 2 standard errors reach the range. The odds of 35 in the circulation were weighed against it, but act on one step only; with the risk left free it is 19 under nearly all theories.',
      header: ['theory', 'times', 'verdict'],
      ...byTheory(foundAlone, ({ emboli }) => emboli.advantage, ADVANTAGE),
    },
    {
      name: 'Metastases of several cells',
      published: 'more than 90 % are polyclonal',
      source: 'Cheung 2016, mouse',
      measured:
        'Overt metastases founded by two cells or more of one embolus. Compatible: ± 2 standard errors reach 90 %.',
      header: ['theory', 'share', 'verdict'],
      ...byTheory(theories, ({ emboli }) => emboli.polyclonalShare, [POLYCLONAL, 1]),
    },
    {
      name: 'Cells that founded a metastasis',
      published: '10–150',
      source: 'Heyde 2019',
      measured: 'Mean over overt metastases. Compatible: ± 2 standard errors reach the range.',
      header: ['theory', 'cells', 'verdict'],
      ...byTheory(theories, ({ emboli }) => emboli.foundingCells, FOUNDING_CELLS),
    },
  ];
}
