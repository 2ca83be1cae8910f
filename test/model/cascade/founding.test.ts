import { expect } from 'chai';
import { Founding } from '../../../src/model/cascade/founding.js';
import { inPatches, Shedding } from '../../../src/model/cascade/shedding.js';
import { stepSuccess } from '../../../src/model/cascade/step-success.js';
import type { StepSuccess } from '../../../src/model/cascade/success.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { chiSquareError, LIMIT } from '../../support/goodness-of-fit.js';
import { testStream } from '../../support/sampling.js';

const params: Parameters = { ...defaultParameters, emboliShare: 0.1, embolusLargest: 6 };
const steps: StepSuccess = { ...stepSuccess(params), survival: 0.4, colonization: 0.15 };
const shedding = new Shedding(params, inPatches(0.8));
const spread = 1.5;
const odds = 12;

function entered(score: number, of = shedding, successes = steps): Founding {
  const founding = new Founding(successes, of, odds, spread);
  founding.enter({ hostScore: score }, { competent: 1 });
  return founding;
}

const eachCount = (value: (count: number) => number): number =>
  shedding.together.reduce((total, emboli, count) => total + emboli * value(count), 0);

describe('what becomes a founder', () => {
  for (const score of [-2, 0, 0.3, 2.5]) {
    it(`is an embolus with probability 1 − (1 − p)^c, host score ${score}`, () => {
      const founding = entered(score);
      const { survival: s, colonization: v } = founding;
      const circulation = (odds * steps.circulation) / (1 - steps.circulation + odds * steps.circulation);
      const way =
        steps.localInvasion * steps.intravasation * circulation * steps.arrest * steps.extravasation;
      const founds = eachCount((count) => 1 - Math.pow(1 - s * v, count));
      expect(founding.foundersTogether / (way * founds)).to.be.closeTo(1, 1e-12);
      expect(founding.noneSurvive).to.be.closeTo(
        eachCount((count) => Math.pow(1 - s, count)),
        1e-14,
      );
      expect(founding.noneFound).to.be.closeTo(
        eachCount((count) => Math.pow(1 - s * v, count)),
        1e-14,
      );
      const alone = 1000 * shedding.alone * s * v * (way / circulation) * steps.circulation;
      expect((1000 * (founding.founders - founding.foundersTogether)) / alone).to.be.closeTo(1, 1e-12);
    });

    it(`has the survivors that drawing cell by cell gives, host score ${score}`, () => {
      const founding = entered(score);
      const { survival: s, colonization: v } = founding;
      const stream = testStream(`survivors ${score}`);
      const all = eachCount(() => 1);
      const counts = new Float64Array(shedding.together.length);
      const emboli = 400_000;
      let smallCells = 0;
      let founded = 0;
      for (let i = 0; i < emboli; i++) {
        let count = 0;
        for (let left = stream.uniform() * all; left >= 0; left -= shedding.together[count]) count++;
        let survivors = 0;
        for (let cell = 0; cell < count; cell++) if (stream.uniform() < s) survivors++;
        let able = 0;
        for (let cell = 0; cell < survivors; cell++) if (stream.uniform() < v) able++;
        if (able === 0) smallCells += survivors;
        else {
          founded++;
          counts[survivors]++;
        }
      }
      expect(smallCells / emboli / (founding.smallCells / all)).to.be.closeTo(1, 0.01);
      const grid = 100_000;
      const law = new Float64Array(counts.length);
      for (let i = 0; i < grid; i++) law[founding.survivorsAt((i + 0.5) / grid)] += founded / grid;
      // The rarest together.
      const most = law.filter((expected) => expected > 20).length;
      const merge = (values: Float64Array): Float64Array => {
        const kept = values.slice(1, most + 1);
        kept[kept.length - 1] += values.slice(most + 1).reduce((total, value) => total + value, 0);
        return kept;
      };
      expect(chiSquareError(merge(counts), merge(law))).to.be.below(LIMIT);

      let lead = 0;
      for (let survivors = 2; survivors < law.length; survivors++) {
        for (let k = survivors; k < law.length; k++) lead += law[k] / founded / (survivors - 1);
      }
      const share = founding.foundersTogether / founding.founders;
      expect(founding.headStart).to.be.closeTo(share * lead, 0.01);
    });
  }

  it('is what single cells would be where neither company nor number help', () => {
    // Competent cells so rare that none has a competent neighbor, and no better shielded together.
    const mixed = new Shedding(params, inPatches(1e-9));
    const founding = new Founding(steps, mixed, 1, spread);
    founding.enter({ hostScore: 0.5 }, { competent: 1 });
    const all = founding.founders;
    const single = founding.reach * founding.survival * founding.colonization;
    expect(all / single).to.be.closeTo(1, 1e-8);
    expect(founding.headStart).to.be.below(1e-8);
  });

  it('is every event with a competent cell where nothing fails', () => {
    const certain = Object.fromEntries(Object.keys(steps).map((step) => [step, 1])) as unknown as StepSuccess;
    const founding = entered(-1, shedding, certain);
    expect(founding.founders).to.be.closeTo(
      shedding.alone + eachCount((count) => (count > 0 ? 1 : 0)),
      1e-14,
    );
  });
});
