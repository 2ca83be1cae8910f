/** Aligned columns for the rows of a part. */
import { median } from './repetitions.mjs';

/**
 * One figure.
 * @typedef {object} Row
 * @property {string} figure what was measured, and where.
 * @property {string} unit
 * @property {number[]} values repetitions.
 * @property {string} [peer] what the figure is held against.
 * @property {number[]} [peerValues] repetitions of the peer, in the same unit.
 * @property {boolean} [moreIsBetter] true for rates: the ratio says how many times better than the peer.
 */

const HEAD = ['', 'unit', 'median', 'min', 'max', 'peer', 'its median', 'ratio'];
const LEFT = new Set([0, 1, 5]);

const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

function cells({ figure, unit, values, peer, peerValues, moreIsBetter = false }) {
  const own = [median(values), Math.min(...values), Math.max(...values)];
  const row = [figure, unit, ...own.map((value) => plain.format(value))];
  if (peer === undefined) return [...row, '', '', ''];
  const other = median(peerValues);
  const ratio = moreIsBetter ? own[0] / other : other / own[0];
  return [...row, peer, plain.format(other), `${plain.format(ratio)} ×`];
}

/** @param {Row[]} rows */
export function formatTable(rows) {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const pad = (text, column) =>
    LEFT.has(column) ? text.padEnd(widths[column]) : text.padStart(widths[column]);
  return lines.map((line) => `  ${line.map(pad).join('  ')}`.trimEnd()).join('\n');
}
