/** The section of the exact laws: every experiment of test/support/laws, run anew. */
import { table } from '../markdown.mjs';
import { svgPlot } from './plot.mjs';
import { beside, errors, estimate } from './words.mjs';

const sectionOf = ({ law, rows, images }) =>
  [
    `### ${law.id === 'clones' ? 'Clones' : law.id}: ${law.title}`,
    law.statement,
    `Asked: ${law.asks}.`,
    ...(rows.length === 0 ? ['Not checked.'] : []),
    ...(rows.length > 0
      ? [
          table(
            ['what', 'expected', 'simulated', 'z'],
            rows.map((row) => [
              row.what,
              row.simulated === null ? 'the law' : beside(row.expected, row.simulated),
              row.simulated === null ? 'test of fit' : estimate(row.simulated),
              errors(row.errors),
            ]),
          ),
        ]
      : []),
    ...images.map(
      ({ title, name }) => `![${title}: line, the law; points, simulated](images/validation/${name})`,
    ),
  ].join('\n\n');

/** @returns the text, the pictures by name, and every row with the id of its law. */
export function validateLaws({ laws }) {
  const results = laws.map((law) => {
    const checks = law.checks.map((check) => check.run());
    const images = checks
      .filter(({ plot }) => plot)
      .map(({ plot: { title, x, y, line, points } }, index) => ({
        title,
        name: `${law.id.toLowerCase()}${index > 0 ? `-${index + 1}` : ''}.svg`,
        text: svgPlot({ title, x, y, series: [{ line, points }] }),
      }));
    return { law, rows: checks.flatMap(({ rows }) => rows), images };
  });
  return {
    text: results.map(sectionOf).join('\n\n'),
    images: results.flatMap(({ images }) => images),
    rows: results.flatMap(({ law, rows }) => rows.map((row) => ({ law: law.id, ...row }))),
    unchecked: results.filter(({ rows }) => rows.length === 0).map(({ law }) => law.id),
  };
}
