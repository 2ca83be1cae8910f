/** The section of the published findings. One module a group, in this order. */
import { table } from '../markdown.mjs';
import * as ability from './findings/ability.mjs';
import * as circulating from './findings/circulating.mjs';
import * as early from './findings/early.mjs';
import * as emboli from './findings/emboli.mjs';
import * as efficiency from './findings/efficiency.mjs';
import * as growth from './findings/growth.mjs';
import * as relapse from './findings/relapse.mjs';
import * as size from './findings/size.mjs';
import { svgPlot } from './plot.mjs';
import { unspoken } from './unspoken.mjs';

const GROUPS = [growth, size, early, efficiency, emboli, ability, relapse, circulating];

/**
 * One finding, held against every theory.
 * @typedef {object} Finding
 * @property {string} name
 * @property {string} published what was seen.
 * @property {string} source
 * @property {string} measured how the model is asked, and what counts as compatible.
 * @property {string[]} header
 * @property {string[][]} rows
 * @property {string} verdict of all theories together.
 * @property {object} [plot] a picture for `svgPlot`, with the `name` of its file.
 */

/** @param {Finding} finding */
const sectionOf = ({ name, published, source, measured, header, rows, verdict, plot }) =>
  [
    `#### ${name}`,
    `Seen: ${published} (${source}).`,
    measured,
    table(header, rows),
    verdict,
    ...(plot ? [`![${plot.title}](images/validation/${plot.name})`] : []),
  ].join('\n\n');

/** @returns the text and the pictures by name. */
export function validateFindings(cohorts) {
  const groups = GROUPS.map(({ title, findings }) => ({ title, findings: findings(cohorts) }));
  const all = groups.flatMap(({ findings }) => findings);
  const text = [
    table(
      ['finding', 'seen', 'verdict'],
      all.map(({ name, published, source, verdict }) => [name, `${published} (${source})`, verdict]),
    ),
    ...groups.map(({ title, findings }) => [`### ${title}`, ...findings.map(sectionOf)].join('\n\n')),
    '### Findings of which the model does not speak',
    table(['finding', 'why not'], unspoken),
  ].join('\n\n');
  const images = all
    .filter(({ plot }) => plot)
    .map(({ plot: { name, ...plot } }) => ({ name, text: svgPlot(plot) }));
  return { text, images };
}
