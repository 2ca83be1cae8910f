import { expect } from 'chai';
import { clonesFollowed } from '../../src/model/clones/switched-clones.js';
import { sampleExponential } from '../../src/random/exponential.js';
import { samplePoisson } from '../../src/random/poisson.js';
import type { RandomStream } from '../../src/random/random-stream.js';
import { differenceInErrors, meanEstimate } from '../support/estimate.js';
import { luriaDelbruck, medianOf } from '../support/exact-laws.js';
import { LIMIT } from '../support/goodness-of-fit.js';
import {
  allClonesLaw,
  cloneTumor,
  competentDepartures,
  luriaDelbruckLaw,
  switchedCellLaw,
} from '../support/laws/clone-counts.js';
import { lawSuite } from '../support/laws/suite.js';
import { integrate } from '../support/quadrature.js';
import { constantStream, testStream } from '../support/sampling.js';

/** Competent cells summed over the life of the tumor, with every clone followed, however small. */
function competentWithAllClones(stream: RandomStream, u: number, sigma: number, cells: number): number {
  let sum = 0;
  for (let left = samplePoisson(stream, u * (cells - 1)); left > 0; left--) {
    const born = 1 + stream.uniform() * (cells - 1);
    sum += (sampleExponential(stream) / sigma) * (cells / born - 1);
  }
  return sum;
}

describe('the recursion of Luria and Delbrück', () => {
  it('has the medians of the tables', () => {
    for (const [m, median] of [
      [1, 1],
      [2, 4],
      [5, 14],
      [10, 36],
      [50, 263],
    ]) {
      expect(medianOf(luriaDelbruck(m, 400)), `m = ${m}`).to.equal(median);
    }
  });
});

for (const law of [luriaDelbruckLaw, switchedCellLaw, allClonesLaw]) lawSuite(law);

describe('competent cells of the engine’s clones', () => {
  const cells = 1e9;
  const sigma = 0.2;

  it('have the quantiles of all clones', () => {
    const m = 263;
    const u = m / cells;
    const draw = competentDepartures(cloneTumor(cells, { switchProbability: u, deathBirthRatio: 1 - sigma }));
    const stream = testStream('clones, quantiles');
    const patients = 20_000;
    const engine = Float64Array.from({ length: patients }, (_, i) => draw(stream.reset(i, 2)));
    const all = Float64Array.from({ length: patients }, (_, i) =>
      competentWithAllClones(stream.reset(i, 3), u, sigma, cells),
    );
    const pooled = Float64Array.from([...engine, ...all]).sort();
    for (const level of [0.05, 0.25, 0.5, 0.75, 0.95, 0.99]) {
      const bound = pooled[Math.floor(level * pooled.length)];
      const below = (values: Float64Array) => meanEstimate(values.map((a) => (a < bound ? 1 : 0)));
      expect(Math.abs(differenceInErrors(below(engine), below(all))), `quantile ${level}`).to.be.below(LIMIT);
    }
  });

  for (const u of [1e-7, 1e-5, 1e-4]) {
    it(`have the integral of odds over 1 + odds, by quadrature, for clones that come at even pace, u = ${u}`, () => {
      const even = constantStream(0.5);
      even.uint32 = () => 0x40000000;
      even.words = (into) => void into.fill(0x40000000);
      const each = sampleExponential(even);
      // The first clone is drawn by inversion: the uniform that gives the same.
      even.uniform = () => Math.exp(-each);
      const last = Math.log(cells);
      const born = Array.from({ length: clonesFollowed }, (_, k) => 1 + ((k + 1) * each) / u);
      const share = (x: number): number => {
        const followed = born.filter((size) => size <= Math.exp(x));
        let odds = followed.reduce((sum, size) => sum + each / sigma / size, 0);
        if (followed.length === clonesFollowed)
          odds += (u / sigma) * (x - Math.log(born[clonesFollowed - 1]));
        return odds / (1 + odds);
      };
      const breaks = [...born.map(Math.log).filter((x) => x < last), last];
      let expected = 0;
      for (let k = 1; k < breaks.length; k++) {
        // From just after a birth to just before the next one.
        const width = breaks[k] - breaks[k - 1];
        expected += integrate(
          (x) => share(x) * Math.exp(x),
          breaks[k - 1] + 1e-12 * width,
          breaks[k] - 1e-12 * width,
          1e-7,
        );
      }
      const draw = competentDepartures(
        cloneTumor(cells, { switchProbability: u, deathBirthRatio: 1 - sigma }),
      );
      expect(draw(even) / expected).to.be.closeTo(1, 1e-3);
    });
  }
});
