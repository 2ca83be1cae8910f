/** How fast primaries grow. */
import { againstRange } from '../verdicts.mjs';
import { estimate } from '../words.mjs';

export const title = 'Growth of primaries';

const YEAR = 365.25;
/** Within this factor is compatible. */
const NEAR = 1.5;
const SLOWEST = 0.95;
const FASTEST = 0.05;
/** Medians of volume doubling times in days: from 10 to 20 mm, and of interval cancers. */
const DOUBLING = [97, 167];

const quantile = (values, level) => Float64Array.from(values).sort()[Math.floor(level * values.length)];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

export function findings({ engine, estimate: measure }) {
  const [from, to] = [1, 2].map(engine.logSizeOfDiameter);
  const doublings = (to - from) / Math.LN2;
  const years = ({ growth, doublingTime }) =>
    doublingTime.map((days) => (days * (growth.age(to) - growth.age(from))) / YEAR);
  const meanTime = measure((batch) => mean(years(batch)));
  const fastest = measure((batch) => quantile(years(batch), FASTEST));
  const slowest = measure((batch) => quantile(years(batch), SLOWEST));
  const median = measure((batch) => (quantile(years(batch), 0.5) * YEAR) / doublings);
  const verdict = (found, figure) => againstRange(found, figure / NEAR, figure * NEAR);
  const isNarrow = verdict(fastest, 0.1) === 'above' && verdict(slowest, 6.3) === 'below';
  return [
    {
      name: 'From 10 to 20 mm',
      published: 'mean 1.7 years, 5 % below 0.1 years (1.2 months), 5 % above 6.3 years',
      source: 'Weedon-Fekjær 2008, breast cancer',
      measured: `Patients of the default cohort, all theories alike. Compatible: within a factor of ${NEAR}.`,
      header: ['', 'published', 'simulated', 'verdict'],
      rows: [
        ['mean, years', '1.7', estimate(meanTime), verdict(meanTime, 1.7)],
        ['5 % are faster than, years', '0.1', estimate(fastest), verdict(fastest, 0.1)],
        ['5 % are slower than, years', '6.3', estimate(slowest), verdict(slowest, 6.3)],
      ],
      verdict: `The mean: ${verdict(meanTime, 1.7)}. The spread: ${
        isNarrow
          ? 'too narrow; it was assumed so (σ 0.8, not 1.26), and tumors older than 40 years are left out'
          : 'see the table'
      }.`,
    },
    {
      name: 'Median volume doubling time',
      published: '97 days from 10 to 20 mm; 167 days (151–186) in interval cancers',
      source: 'Weedon-Fekjær 2008; PMC7375675',
      measured: 'Between 10 and 20 mm. Compatible: between the two.',
      header: ['', 'days', 'verdict'],
      rows: [['all theories', estimate(median), againstRange(median, ...DOUBLING)]],
      verdict: 'The value was assumed to lie between them, so that it says little.',
    },
  ];
}
