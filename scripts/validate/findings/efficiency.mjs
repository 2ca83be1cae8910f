/** How seldom a cell succeeds. */
import { againstFigure, NEAR, together } from '../verdicts.mjs';
import { estimate, number, theoryName } from '../words.mjs';

export const title = 'Efficiency';

const SHED_PER_METASTASIS = 6e7;
const CELLS_PER_GRAM = 1e9;
const RAT = [3.2e6, 4.1e6];

function byTheory({ theories, estimateFor }, measure, figure) {
  const verdicts = new Map();
  const rows = theories.map((theory) => {
    const found = estimateFor(theory, measure);
    verdicts.set(theory, againstFigure(found, figure));
    return [theoryName(theory), estimate(found), verdicts.get(theory)];
  });
  return { rows, verdict: together(verdicts) };
}

const shedPerMetastasis = ({ steps }) => {
  const step = (id) => steps.find((one) => one.id === id);
  return step('intravasation').expected.survived / step('colonization').events.expected.survived;
};

export function findings(cohorts) {
  const { engine, shedding } = cohorts;
  const { inBlood } = engine.publishedEfficiency;
  const perGram = shedding * CELLS_PER_GRAM;
  return [
    {
      name: 'Efficiency that a competent cell in the blood needs',
      published: `${number(inBlood, 1)}: injected B16F1 cells in the mouse liver, 2 × 10⁻⁴, times the survival in the blood that is fitted to Coumans 2013`,
      source: 'Luzzi 1998, as commonly cited',
      measured: `What each theory must be granted for the same risk, without dormancy; it has no sampling error. Compatible: within a factor of ${NEAR}. Injected cells were of lines that are able; a theory in which able cells are rare needs more of each.`,
      header: ['theory', 'needed', 'verdict'],
      ...byTheory(cohorts, ({ matchedRisk }) => matchedRisk.efficiencyNeeded, inBlood),
    },
    {
      name: 'Cells shed per metastasis',
      published: `${number(SHED_PER_METASTASIS)}, fitted to 38 715 patients with breast cancer`,
      source: 'Coumans 2013',
      measured: `Cells that entered the blood over metastases overt by the horizon, both expected. Compatible: within a factor of ${NEAR}. The survival in the blood was chosen near this figure at one competent cell in 1000, and matching the risk moves it again.`,
      header: ['theory', 'cells per metastasis', 'verdict'],
      ...byTheory(cohorts, shedPerMetastasis, SHED_PER_METASTASIS),
    },
    {
      name: 'Cells shed per gram and day',
      published: '3.2–4.1 × 10⁶ into the vein of a rat carcinoma',
      source: 'Butler & Gullino 1975',
      measured:
        'Departures per cell × success of invasion and intravasation × 10⁹ cells per gram; no sampling error.',
      header: ['', 'cells per gram and day', 'verdict'],
      rows: [
        [
          'all theories',
          number(perGram),
          `below, ${number(RAT[0] / perGram, 2)} to ${number(RAT[1] / perGram, 2)} times`,
        ],
      ],
      verdict:
        'Not compatible. It is left open, not tuned away: at the rat’s rate a patient’s blood would hold hundreds of times as many cells.',
    },
  ];
}
