import { expect } from 'chai';
import type { SleepLaw } from '../../../src/model/contracts.js';
import { localHits } from '../../../src/model/dormancy/local-hits.js';
import { dormancyMechanisms } from '../../../src/model/dormancy/registry.js';
import { wokenAtSurgery } from '../../../src/model/dormancy/surgery.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { testLuck } from '../../support/dormancy.js';
import { chiSquareError, LIMIT } from '../../support/goodness-of-fit.js';

const year = 365.25;
const draws = 60_000;
/** Where escape rises on a date after surgery the quadrature of death meets an edge, and is less exact. */
const tolerance = 1e-5;

const params: Parameters = {
  ...defaultParameters,
  surgeryWakingShare: 0.4,
  immuneEscapeRate: 0.1,
};
const suppressed: Parameters = { ...params, immuneSuppressionFactor: 20, immuneSuppressionDate: 2 };

const laws: Record<string, SleepLaw> = { 'local-hits': localHits(params) };
for (const mechanism of dormancyMechanisms) {
  for (const [name, values] of Object.entries({
    [mechanism.id]: params,
    [`${mechanism.id}, suppressed`]: suppressed,
  })) {
    const law = mechanism.sleepLaw(values);
    if (values === suppressed && !law.dated) continue;
    laws[name] = law;
    laws[`${name}, surgery`] = wokenAtSurgery(law, values);
  }
}

/** Counts of sleepers by the bin in which they woke, then by the bin in which they died. Shape [2 × bins + 1]. */
function fates(law: SleepLaw, name: string, began: number, edges: readonly number[]): number[] {
  const luck = testLuck(`${name} ${began}`);
  const fate = new Float64Array(2);
  const bins = edges.length - 1;
  const counts = new Array<number>(2 * bins + 1).fill(0);
  for (let i = 0; i < draws; i++) {
    law.draw(luck, began, fate);
    expect(Math.min(fate[0], fate[1])).to.be.above(0);
    expect(Math.max(fate[0], fate[1])).to.equal(Infinity);
    const end = Math.min(fate[0], fate[1]);
    let bin = bins;
    while (edges[bin] > end) bin--;
    counts[bin >= bins ? 2 * bins : bin + (fate[0] < fate[1] ? 0 : bins)]++;
  }
  return counts;
}

describe('every law of sleep', () => {
  for (const [name, law] of Object.entries(laws)) {
    for (const began of law.dated ? [-6 * year, -0.3 * year, 0.5 * year] : [0]) {
      it(`is that of its draws: ${name}, from year ${began / year}`, () => {
        const edges = [0, 0.3, 0.4, 0.5, 0.6, 0.8, 1.2, 1.8, 2.5, 4, 5, 6.2, 6.6, 7, 8, 9, 12, 20].map(
          (t) => t * year,
        );
        const bins = edges.length - 1;
        const expected: number[] = [];
        const woken = edges.map((t) => law.wokenProbability(t, began));
        const died = edges.map((t, i) => 1 - woken[i] - law.asleepProbability(t, began));
        for (const law of [woken, died])
          for (let i = 0; i < bins; i++) expected.push(draws * (law[i + 1] - law[i]));
        expected.push(draws * (1 - woken[bins] - died[bins]));
        const counts = fates(law, name, began, edges);
        // Bins that expect too few are taken together.
        const rest = { seen: 0, expected: 0 };
        const kept = expected.flatMap((mean, i) => {
          if (mean >= 20) return [i];
          rest.seen += counts[i];
          rest.expected += mean;
          return [];
        });
        expect(Math.abs(rest.seen - rest.expected)).to.be.below(LIMIT * Math.sqrt(rest.expected + 1));
        const error = chiSquareError(
          kept.map((i) => counts[i]),
          kept.map((i) => expected[i]),
        );
        expect(error).to.be.below(LIMIT);
      });
    }

    it(`begins asleep, only ever wakes more, and sums to one at the most: ${name}`, () => {
      for (const began of [-10 * year, -year, 0, year]) {
        expect(law.wokenProbability(-1, began)).to.equal(0);
        expect(law.wokenProbability(0, began)).to.be.closeTo(0, 1e-15);
        expect(law.asleepProbability(0, began)).to.equal(1);
        let before = 0;
        let asleepBefore = 1;
        for (let t = 0; t < 40 * year; t += 0.21 * year) {
          const woken = law.wokenProbability(t, began);
          const asleep = law.asleepProbability(t, began);
          expect(woken).to.be.at.least(before - tolerance);
          expect(asleep).to.be.at.most(asleepBefore + 1e-12);
          expect(woken + asleep).to.be.at.most(1 + 1e-12);
          before = woken;
          asleepBefore = asleep;
        }
      }
    });

    it(`depends on the date only where it says so: ${name}`, () => {
      const most = Math.max(
        ...[0.5, 1, 7].map((t) =>
          Math.abs(law.wokenProbability(t * year, -0.3 * year) - law.wokenProbability(t * year, 10 * year)),
        ),
      );
      if (law.dated) expect(most).to.be.above(1e-3);
      else expect(most).to.equal(0);
    });
  }
});
