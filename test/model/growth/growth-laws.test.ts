import { expect } from 'chai';
import { gompertz } from '../../../src/model/growth/gompertz.js';
import { generalizedLogistic } from '../../../src/model/growth/generalized-logistic.js';
import { growthLaws } from '../../../src/model/growth/registry.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { integrate } from '../../support/quadrature.js';

const exponents = [0.05, 0.25, 1];
const sizes = [-25, -3, -0.1, 0, 0.1, 5, 13.8, Math.log(1e9), 26, 28];

for (const [id, law] of Object.entries(growthLaws)) {
  for (const growthExponent of exponents) {
    describe(`growth: ${id}, exponent ${growthExponent}`, () => {
      const shape = law.shape({ ...defaultParameters, growthExponent });

      it('has age and size inverse to each other, below one cell too', () => {
        for (const x of sizes) {
          expect(shape.logSize(shape.age(x)), `x = ${x}`).to.be.closeTo(x, 1e-9 * (1 + Math.abs(x)));
        }
      });

      it('starts with one cell at age 0', () => {
        expect(shape.age(0)).to.be.closeTo(0, 1e-12);
        expect(shape.logSize(0)).to.be.closeTo(0, 1e-12);
      });

      it('has a rate that is the slope of size', () => {
        for (const x of sizes) {
          const age = shape.age(x);
          const h = 1e-4;
          const slope = (shape.logSize(age + h) - shape.logSize(age - h)) / (2 * h);
          expect(slope / shape.rate(x), `x = ${x}`).to.be.closeTo(1, 1e-6);
        }
      });

      it('has an age that is the integral of 1/rate', () => {
        for (const [from, to] of [
          [-3, 10],
          [0, 22],
          [20, 28],
        ] as const) {
          const days = integrate((x) => 1 / shape.rate(x), from, to);
          expect((shape.age(to) - shape.age(from)) / days, `${from} to ${to}`).to.be.closeTo(1, 1e-9);
        }
      });

      it('doubles in one unit of scaled time at 10⁹ cells', () => {
        expect(shape.rate(Math.log(1e9))).to.be.closeTo(Math.LN2, 1e-12);
      });

      it('comes near its limit and never reaches it', () => {
        if (shape.limit === Infinity) expect(shape.rate(60)).to.be.above(0);
        else {
          expect(shape.rate(shape.limit)).to.be.closeTo(0, 1e-9);
          expect(shape.limit).to.be.closeTo(Math.log(defaultParameters.capacity), 1e-12);
          expect(shape.limit - shape.logSize(30)).to.be.above(1e-9);
          expect(shape.limit - shape.logSize(400)).to.be.within(0, 1e-2);
        }
      });
    });
  }
}

describe('generalized logistic growth', () => {
  const params = (changes: Partial<Parameters>): Parameters => ({ ...defaultParameters, ...changes });

  it('is K (1 + (K^θ − 1) e^{−aθτ})^{−1/θ}', () => {
    for (const theta of exponents) {
      const { capacity } = defaultParameters;
      const shape = generalizedLogistic.shape(params({ growthExponent: theta }));
      const a = Math.LN2 / (1 - Math.pow(1e9 / capacity, theta));
      for (const age of [-2, 0, 3, 12, 25, 40]) {
        const y = (Math.pow(capacity, theta) - 1) * Math.exp(-a * theta * age);
        const size = capacity * Math.pow(1 + y, -1 / theta);
        expect(shape.logSize(age), `θ = ${theta}, τ = ${age}`).to.be.closeTo(Math.log(size), 1e-9);
      }
    }
  });

  it('leads to Gompertz growth as its exponent goes to 0', () => {
    const limit = gompertz.shape(defaultParameters);
    const differences = [0.01, 0.001, 0.0001].map((growthExponent) => {
      const shape = generalizedLogistic.shape(params({ growthExponent }));
      return Math.max(...sizes.filter((x) => x >= 0).map((x) => Math.abs(shape.rate(x) - limit.rate(x))));
    });
    expect(differences[1]! / differences[0]!).to.be.closeTo(0.1, 0.02);
    expect(differences[2]! / differences[1]!).to.be.closeTo(0.1, 0.02);
  });

  it('lies between exponential and Gompertz growth', () => {
    const shape = generalizedLogistic.shape(defaultParameters);
    for (const x of [1, 10, 18]) {
      expect(shape.rate(x)).to.be.above(Math.LN2);
      expect(shape.rate(x)).to.be.below(gompertz.shape(defaultParameters).rate(x));
    }
  });
});
