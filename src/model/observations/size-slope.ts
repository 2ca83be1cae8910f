import { histogramQuantile } from '../../statistics/histogram.js';
import { complementaryLogLogSlope } from '../../statistics/complementary-log-log.js';
import { publishedSlope, sizeCurve } from '../published/size-curve.js';
import type { Observation } from './observation.js';

/** Log-size per log of the diameter. */
const dimensions = 3;
/** The published curve is looked at between the diameters that leave out this share of the patients at either end. */
const leftOut = 0.1;

/**
 * How steeply risk rises with diameter: d ln(−ln(1 − P))/d ln D. It is 3 where every cell has the same chance at any time
 * and growth is exponential, 0 where size says nothing. The published curve bends, so its slopes at the smallest and
 * the largest usual diameters are the ends of the finding.
 */
export const sizeSlope: Observation<'sizeSlope'> = {
  id: 'sizeSlope',
  scale: 'linear',
  finding: 'number',
  sources: sizeCurve.sources,
  published({ riskByDiameter }) {
    const edges = [0, ...riskByDiameter.map(({ upper }) => upper)];
    const patients = riskByDiameter.map((row) => row.patients);
    return {
      lower: publishedSlope(histogramQuantile(edges, patients, 1 - leftOut)),
      upper: publishedSlope(histogramQuantile(edges, patients, leftOut)),
    };
  },
  measure({ counts: { logSize, patients, overt } }) {
    const { value, lower, upper } = complementaryLogLogSlope(logSize, patients, overt);
    return { value: dimensions * value, lower: dimensions * lower, upper: dimensions * upper };
  },
};
