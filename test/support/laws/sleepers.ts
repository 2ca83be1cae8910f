import { CohortRun } from '../../../src/model/cohort-run.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import type { TheoryId } from '../../../src/model/theories/registry.js';
import type { SurvivalCurve } from '../../../src/summary/cohort-summary.js';
import { sleepersCured, sleepersHazard, sleepersQuiet, twoHitsQuiet } from '../exact-laws.js';
import { quickRequest } from '../requests.js';
import { tumorOfSize } from '../tumor-of-size.js';
import { countRow, lineOf, pointOf, shareRow, type Law, type LawRow } from './law.js';
import { certainSteps } from './seeding.js';

const patients = 30_000;
const horizon = 30;
const daysPerYear = 365.25;
const times = [1, 2, 5, 10, 20, 30];

/** A tumor that grows in days, in years of sleep: all founders land as good as at diagnosis, and grow at once. */
const instant: Parameters = {
  ...defaultParameters,
  ...tumorOfSize(1e9),
  ...certainSteps,
  emboliShare: 0,
  doublingTime: 1e-3,
  overtSize: 1e6,
  horizon,
};

/** A cohort of sleepers that landed together: their expected number, and the curve. */
function sleep(
  theory: TheoryId,
  randomSeed: string,
  params: Parameters,
): { sleepers: number; curve: SurvivalCurve } {
  const run = new CohortRun(quickRequest(patients, { theories: [theory], randomSeed, params }));
  let sleepers = 0;
  run.look(0, ({ foundersExpected }) => (sleepers = foundersExpected));
  if (!(sleepers > 0.5 && sleepers < 5)) throw new RangeError(`${sleepers} sleepers tell little`);
  while (run.advance());
  return { sleepers, curve: run.summary().theories[0].metastasisFreeSurvival };
}

/** The curve is kept in bins, of which the one that holds a time is wholly counted. */
const binOf = ({ time }: SurvivalCurve, years: number): number =>
  time.findIndex((t) => t >= years * daysPerYear * (1 - 1e-12));

function freeRow(what: string, curve: SurvivalCurve, years: number, quiet: (t: number) => number): LawRow {
  const bin = binOf(curve, years);
  const free = Math.round(curve.survival[bin] * patients);
  return shareRow(`${what}: free at year ${years}`, free, patients, quiet(curve.time[bin] / daysPerYear));
}

/** O7. */
export const sleepersLaw: Law = {
  id: 'O7',
  title: 'sleepers',
  statement:
    'Poisson(K₀) sleepers that wake at a and die at d: hazard K₀a e^{−(a+d)t}, cure exp(−K₀a/(a+d)); with hits in a row the wait is phase-type.',
  asks: 'cohorts of 30 000 patients under initial oncogenesis (quiescence) and parallel evolution (two hits)',
  checks: [
    {
      name: 'wake with hazard K₀a e^{−(a+δ)t}, and a share exp(−K₀a/(a+δ)) is cured',
      run: () => {
        const [waking, death] = [0.2, 0.1];
        const { sleepers, curve } = sleep('initial-oncogenesis', 'O7', {
          ...instant,
          departureRate: 2e-5,
          propensityMedian: 1,
          dormantShare: 1,
          wakingRate: waking,
          dormantDeathRate: death,
        });
        const quiet = (t: number): number => sleepersQuiet(sleepers, waking, death, t);
        const free = times.map((years) => freeRow('quiescence', curve, years, quiet));
        const atEnd = Math.round(curve.survival[binOf(curve, horizon)] * patients);
        const cured = sleepersCured(sleepers, waking, death);
        const { events, atRisk } = curve;
        const binYears = horizon / (events.length - 1);
        const hazards = [0, 3, 8].map((years) => {
          const first = Math.round(years / binYears) + 1;
          const bins = Math.round(0.25 / binYears);
          let seen = 0;
          let expected = 0;
          for (let bin = first; bin < first + bins; bin++) {
            seen += events[bin];
            const hazard = sleepersHazard(sleepers, waking, death, (bin - 0.5) * binYears);
            expected += atRisk[bin] * binYears * hazard;
          }
          return countRow(`quiescence: relapses in a quarter of year ${years + 1}`, seen, expected);
        });
        return {
          rows: [...free, shareRow('quiescence: cured', atEnd, patients, cured), ...hazards],
          plot: {
            title: 'Free of metastasis while sleepers wake',
            x: { label: 'years' },
            y: { label: 'share free' },
            line: lineOf(quiet, 0, horizon),
            points: free.map((row, i) => ({ x: times[i], ...pointOf(row) })),
          },
        };
      },
    },
    {
      name: 'that need two hits wake after a phase-type wait',
      run: () => {
        const [hitRate, death] = [0.4, 0.1];
        const { sleepers, curve } = sleep('parallel-evolution', 'O7 hits', {
          ...instant,
          disseminationRate: 60,
          disseminationExponent: 0.3,
          localHits: 2,
          localHitRate: hitRate,
          dormantDeathRate: death,
          departureRate: 1e-5,
        });
        const quiet = (t: number): number => twoHitsQuiet(sleepers, hitRate, death, t);
        return { rows: times.map((years) => freeRow('two hits', curve, years, quiet)) };
      },
    },
  ],
};
