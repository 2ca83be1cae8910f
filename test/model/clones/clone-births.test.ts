import { expect } from 'chai';
import { oneHit, twoHits } from '../../../src/model/clones/clone-births.js';
import { secondHitBirths } from '../../support/exact-laws.js';
import { integrate } from '../../support/quadrature.js';

const sigma = 0.2;
const [first, second] = [1e-4, 1e-7];
const laws = [
  {
    name: 'one hit',
    births: oneHit(1e-7, 1 / sigma, 0),
    rate: (x: number) => 1e-7 * Math.exp(x),
    fitness: 0,
  },
  {
    name: 'one hit, fit',
    births: oneHit(1e-7, 1 / sigma, 1.5),
    rate: (x: number) => 1e-7 * Math.exp(x),
    fitness: 1.5,
  },
  {
    name: 'two hits',
    births: twoHits(first, second, 1 / sigma),
    rate: secondHitBirths(first, second, sigma),
    fitness: 0,
  },
];

for (const { name, births, rate, fitness } of laws) {
  describe(`births of clones: ${name}`, () => {
    it('has the size by which a number of clones is expected', () => {
      for (const x of [0.01, 1, 5, 15, 25]) {
        const count = integrate(rate, 0, x);
        const size = new Float64Array(1);
        births.sizesAt(Float64Array.of(count), size);
        expect(Math.log(size[0]!), `x = ${x}`).to.be.closeTo(x, 1e-9 * (1 + 1 / x));
      }
    });

    it('has the mean odds of the clones born since, each W e^{φ(x − y)}/e^y', () => {
      for (const [from, to] of [
        [0.5, 1],
        [14, 22],
        [20, 20.01],
      ] as const) {
        const odds = integrate((y) => (rate(y) / sigma) * Math.exp(fitness * (to - y) - y), from, to);
        const mean = new Float64Array(1);
        births.meanOdds(from, Float64Array.of(to), 1, mean);
        expect(mean[0]! / odds, `${from} to ${to}`).to.be.closeTo(1, 1e-9);
      }
    });
  });
}
