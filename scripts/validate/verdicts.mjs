/** Verdicts on a simulated value, in words. Each says its rule, which is ours. */
import { number, percent, theoryName } from './words.mjs';

/** Where a value ± two standard errors stands to a published range. */
export function againstRange({ value, standardError }, low, high) {
  if (value + 2 * standardError < low) return 'below';
  if (value - 2 * standardError > high) return 'above';
  return 'compatible';
}

/** Published figures without a range: within this factor is compatible. */
export const NEAR = 3;

export function againstFigure({ value }, figure, near = NEAR) {
  const ratio = value / figure;
  if (ratio > near) return `above, ${number(ratio, 2)} times`;
  if (ratio < 1 / near) return `below, ${number(1 / ratio, 2)} times`;
  return 'compatible';
}

const list = (ids) => ids.map(theoryName).join(', ');

/** What the verdicts of all theories say together. @param {Map<string, string>} verdicts by theory. */
export function together(verdicts) {
  const ids = [...verdicts.keys()];
  const agree = ids.filter((id) => verdicts.get(id).startsWith('compatible'));
  if (agree.length === ids.length) return 'All theories are compatible: it does not discriminate.';
  if (agree.length === 0) return 'No theory is compatible.';
  return `Compatible: ${list(agree)}. Not: ${list(ids.filter((id) => !agree.includes(id)))}.`;
}

/** Share of a count with its 95 % interval, as it is printed beside a published count. */
export const countInWords = ({ wilsonInterval }, events, trials) => {
  const { lower, upper } = wilsonInterval(events, trials);
  return `${events} of ${trials}: ${percent(events / trials)}, 95 % interval ${percent(lower)} to ${percent(upper)}`;
};
