import { exponential } from '../../../src/model/growth/exponential.js';
import { Outgrowth } from '../../../src/model/outgrowth.js';
import { defaultParameters } from '../../../src/model/parameter-table.js';
import { cloneTimeCdf, cloneTimeDeviation, cloneTimeMean } from '../exact-laws.js';
import { cellsError } from '../goodness-of-fit.js';
import { growLesion } from '../literal-lesion.js';
import { drawMany, testStream } from '../sampling.js';
import { cellsInWords, fitRow, lineOf, meanRow, shareRow, pointOf, type Law, type LawCheck } from './law.js';

/** Exponential growth in scaled time: a doubling in τ = 1. */
const lambda = Math.LN2;
const draws = 100_000;

const engineCheck = (ratio: number, overtSize: number): LawCheck => ({
  name: `in the engine, ε = ${ratio}, M = ${overtSize}`,
  run: () => {
    const sigma = 1 - ratio;
    const outgrowth = new Outgrowth(
      { ...defaultParameters, deathBirthRatio: ratio, overtSize },
      exponential.shape(defaultParameters),
      3,
    );
    const stream = testStream(`O3 ${ratio} ${overtSize}`);
    const times = new Float64Array(draws);
    outgrowth.draw(stream, draws, times);
    const mean = cloneTimeMean(lambda, sigma, overtSize);
    const squares = times.map((t) => (t - mean) ** 2);
    const cdf = (t: number): number => cloneTimeCdf(t, lambda, sigma, overtSize);
    const named = `ε = ${ratio}, M = ${cellsInWords(overtSize)}`;
    return {
      rows: [
        fitRow(`${named}: times to M`, cellsError(times, cdf, 40)),
        meanRow(`${named}: mean, doublings`, times, mean),
        meanRow(`${named}: variance`, squares, cloneTimeDeviation(lambda) ** 2),
      ],
      ...(ratio === 0.8 && {
        plot: {
          title: 'Time from one founder to 10⁹ cells',
          x: { label: 'doubling times' },
          y: { label: 'share grown' },
          line: lineOf(cdf, 22, 42),
          points: [24, 26, 27, 28, 29, 30, 31, 32, 34, 36, 39].map((t) => ({
            x: t,
            ...pointOf(shareRow('', times.filter((time) => time <= t).length, draws, cdf(t))),
          })),
        },
      }),
    };
  },
});

/** O3. */
export const cloneTimeLaw: Law = {
  id: 'O3',
  title: 'time of a surviving clone to M cells',
  statement: 'It is (ln(σ₁M) + G)/λ with G a standard Gumbel variable, in exponential growth.',
  asks: 'the outgrowth of founders, and a lesion grown cell by cell',
  checks: [
    engineCheck(0, 1e9),
    engineCheck(0.8, 1e9),
    engineCheck(0.95, 1e6),
    {
      name: 'of a lesion grown cell by cell',
      run: () => {
        const stream = testStream('O3 literal');
        const growth = exponential.shape(defaultParameters);
        const times = drawMany(2500, () => growLesion(stream, growth, 0.6, 800));
        const error = cellsError(times, (t) => cloneTimeCdf(t, lambda, 0.4, 800), 20);
        return { rows: [fitRow('cell by cell, ε = 0.6, M = 800: times to M', error)] };
      },
    },
  ],
};
