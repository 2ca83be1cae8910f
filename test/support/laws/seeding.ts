import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { freeOfMetastasis } from '../exact-laws.js';
import { quickRequest } from '../requests.js';
import { runCohort } from '../run-cohort.js';
import { tumorOfSize } from '../tumor-of-size.js';
import { cellsInWords, lineOf, pointOf, shareRow, type Law, type LawRow } from './law.js';

/** Every step certain. */
export const certainSteps = {
  localInvasion: 1,
  intravasation: 1,
  circulation: 1,
  arrest: 1,
  extravasation: 1,
  survival: 1,
  colonization: 1,
} as const satisfies Partial<Parameters>;

/**
 * Under parallel evolution, in exponential growth: cells that leave at `leaving` × (N/10⁶)^power a day from a tumor of
 * `size` at diagnosis, each on its own, wait for nothing, and all succeed.
 */
export const seedingTumor = (
  size: number,
  doublingTime: number,
  leaving: number,
  power: number,
): Parameters => ({
  ...defaultParameters,
  ...tumorOfSize(size),
  ...certainSteps,
  emboliShare: 0,
  growthLaw: 'exponential',
  doublingTime,
  disseminationRate: leaving,
  disseminationExponent: power,
  disseminationLimit: 1,
  localHits: 1,
  localHitRate: 1e9,
  dormantDeathRate: 0,
});

const exported = 1e-8;
const sigma = 0.03;
const patients = 30_000;
const spreadSteps: Partial<Parameters> = {
  localInvasion: 0.5,
  intravasation: 0.8,
  circulation: 0.5,
  arrest: 0.75,
  extravasation: 0.8,
  survival: 0.5,
  colonization: 0.5,
};
const oneStep: Partial<Parameters> = { survival: sigma };
const doublingTime = 50;
const freeAt = (size: number, success = sigma): number =>
  freeOfMetastasis(exported, success, size, Math.LN2 / doublingTime);

const inEmboli: Partial<Parameters> = {
  emboliShare: 0.2,
  embolusLargest: 6,
  embolusOdds: 5,
  circulation: 0.3,
  survival: 0.2,
  colonization: 0.4,
};

/** Founders per cell that leaves: cells alone that succeed, and emboli in which one cell at least does. */
function foundersPerCell(params: Parameters): number {
  const { emboliShare, embolusLargest, embolusOdds, circulation } = params;
  const odds = (embolusOdds * circulation) / (1 - circulation);
  const settles = params.survival * params.colonization;
  let cells = 1 - emboliShare;
  let founders = (1 - emboliShare) * circulation * settles;
  for (let size = 2; size <= embolusLargest; size++) {
    const events = emboliShare / (embolusLargest - 1);
    cells += events * size;
    founders += events * (odds / (1 + odds)) * (1 - Math.pow(1 - settles, size));
  }
  return founders / cells;
}

function shareWithout(size: number, name: string, steps: Partial<Parameters>): LawRow {
  const params = { ...seedingTumor(size, doublingTime, exported * 1e6, 1), ...steps, horizon: 100 };
  const request = quickRequest(patients, {
    theories: ['parallel-evolution'],
    randomSeed: `O4 ${size} ${name}`,
    params,
  });
  const { metastasisRisk } = runCohort(request).theories[0];
  const without = Math.round((1 - metastasisRisk) * patients);
  return shareRow(
    `N = ${cellsInWords(size)}, ${name}`,
    without,
    patients,
    freeAt(size, params.emboliShare > 0 ? foundersPerCell(params) : sigma),
  );
}

const sizes = [1e7, 3e7, 1e8];

/** O4. */
export const freeOfMetastasisLaw: Law = {
  id: 'O4',
  title: 'no metastasis at size N, exponential growth',
  statement:
    'The probability is exp(−νs(N−1)/r); the steps enter only by their product s, emboli by the founders per cell.',
  asks: 'a cohort under parallel evolution, 30 000 patients each',
  checks: [
    {
      name: 'all loss in one step',
      run: () => {
        const rows = sizes.map((size) => shareWithout(size, 'all loss in one step', oneStep));
        return {
          rows,
          plot: {
            title: 'Patients without a metastasis, by size of the primary',
            x: { label: 'cells of the primary', log: true },
            y: { label: 'share without' },
            line: lineOf((size) => freeAt(size), 3e6, 4e8, true),
            points: rows.map((row, i) => ({ x: sizes[i], ...pointOf(row) })),
          },
        };
      },
    },
    {
      name: 'loss spread over the steps',
      run: () => ({
        rows: sizes.map((size) => shareWithout(size, 'loss spread over the steps', spreadSteps)),
      }),
    },
    {
      name: 'some cells in emboli',
      run: () => ({ rows: sizes.map((size) => shareWithout(size, 'some cells in emboli', inEmboli)) }),
    },
  ],
};
