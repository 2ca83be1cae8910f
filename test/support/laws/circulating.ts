import { cellsPerMilliliter, cellsPerTube, clearanceRate } from '../../../src/model/circulating-cells.js';
import { defaultParameters } from '../../../src/model/parameter-table.js';
import type { RandomStream } from '../../../src/random/random-stream.js';
import { chiSquareError } from '../goodness-of-fit.js';
import { testStream } from '../sampling.js';
import { fitRow, lineOf, meanRow, pointOf, shareRow, type Law } from './law.js';

/** Little blood, in which single cells count. */
const params = { ...defaultParameters, bloodVolume: 60, tubeVolume: 12, lungFilter: 2 };
const flux = 250;
const mesenchymal = 0.3;
const patients = 20_000;
const times = [0, 0.5, 1, 2, 4].map((halfLives) => (halfLives * params.ctcHalfLife) / 24);

/** Cells in the blood, event by event: they come at the flux until surgery and leave one by one, before it and after. */
function literalBlood(stream: RandomStream): number[] {
  const clearance = (Math.LN2 / params.ctcHalfLife) * 24;
  // Twenty half-lives fill the blood but for a millionth.
  let clock = (-20 * params.ctcHalfLife) / 24;
  let cells = 0;
  const counts: number[] = [];
  while (counts.length < times.length) {
    const incoming = clock < 0 ? flux : 0;
    const total = incoming + clearance * cells;
    const next = total > 0 ? clock - Math.log(stream.uniform()) / total : Infinity;
    if (clock < 0 && next >= 0) {
      // At surgery the flux stops: the clocks that ran until then say nothing of what comes after.
      clock = 0;
      counts.push(cells);
      continue;
    }
    while (counts.length < times.length && clock >= 0 && next >= times[counts.length]) counts.push(cells);
    if (next === Infinity) break;
    clock = next;
    cells += stream.uniform() * total < incoming ? 1 : -1;
  }
  return counts;
}

/** Each cell by itself: before the lung or behind it, in the tube or not, of which state, found or not. */
function literalTube(stream: RandomStream, cells: number): number {
  let found = 0;
  for (let cell = 0; cell < cells; cell++) {
    const drawn =
      stream.uniform() < 1 / params.lungFilter && stream.uniform() < params.tubeVolume / params.bloodVolume;
    const recovery = stream.uniform() < mesenchymal ? params.mesenchymalRecovery : params.epithelialRecovery;
    if (drawn && stream.uniform() < recovery) found++;
  }
  return found;
}

/** Poisson probabilities of 0 to `bins` − 2 and of more, times the sample. */
function poissonCounts(mean: number, bins: number): number[] {
  let p = Math.exp(-mean);
  const counts = Array.from({ length: bins - 1 }, (_, n) => {
    if (n > 0) p *= mean / n;
    return patients * p;
  });
  counts.push(patients - counts.reduce((sum, x) => sum + x));
  return counts;
}

const before = cellsPerMilliliter(params, flux) * params.lungFilter * params.bloodVolume;
const inTube = cellsPerTube(params, cellsPerMilliliter(params, flux), mesenchymal);

/** O8. */
export const circulatingLaw: Law = {
  id: 'O8',
  title: 'circulating cells at balance',
  statement:
    'Their number is Poisson with mean flux/clearance; a tube holds mean × share of the blood × recovery, and e^{−ct} of it t after surgery.',
  asks: 'the law of cells in the blood and in a tube, against cells that come and go one by one',
  checks: [
    {
      name: 'is the number of cells that come and go one by one',
      run: () => {
        const stream = testStream('O8');
        const counts = times.map(() => new Float64Array(patients));
        const tubes = new Float64Array(patients);
        for (let i = 0; i < patients; i++) {
          const cells = literalBlood(stream);
          cells.forEach((n, t) => (counts[t][i] = n));
          tubes[i] = literalTube(stream, cells[0]);
        }
        const left = (t: number): number => before * Math.exp(-clearanceRate(params) * t);
        const rows = times.map((t, i) =>
          meanRow(
            i === 0 ? 'cells in the blood at surgery' : `cells left after ${(t * 24).toPrecision(2)} hours`,
            counts[i],
            left(t),
          ),
        );
        const histogram = (values: Float64Array, bins: number): number[] => {
          const seen = new Array<number>(bins).fill(0);
          for (const value of values) seen[Math.min(value, bins - 1)]++;
          return seen;
        };
        const low = 11;
        const grouped = (all: number[]): number[] => [
          all.slice(0, low).reduce((sum, x) => sum + x),
          ...all.slice(low),
        ];
        return {
          rows: [
            ...rows,
            fitRow(
              'cells in the blood at surgery: a Poisson number',
              chiSquareError(grouped(histogram(counts[0], 36)), grouped(poissonCounts(before, 36))),
            ),
            meanRow('cells found in the tube', tubes, inTube),
            fitRow(
              'cells found in the tube: a Poisson number',
              chiSquareError(histogram(tubes, 6), poissonCounts(inTube, 6)),
            ),
            shareRow(
              'tubes that show at least one',
              tubes.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0),
              patients,
              1 - Math.exp(-inTube),
            ),
          ],
          plot: {
            title: 'Cells in the blood around surgery',
            x: { label: 'hours after surgery' },
            y: { label: 'cells' },
            line: lineOf((hours) => left(hours / 24), 0, 7),
            points: rows.map((row, i) => ({ x: times[i] * 24, ...pointOf(row) })),
          },
        };
      },
    },
  ],
};
