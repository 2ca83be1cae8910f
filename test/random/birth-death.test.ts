import { expect } from 'chai';
import { birthDeathLaw, sampleBirthDeathSize, sampleGeometric } from '../support/birth-death.js';
import { kolmogorovSmirnovError, LIMIT, momentsError } from '../support/goodness-of-fit.js';
import { birthAndDeathLaw, literalSize } from '../support/laws/birth-death.js';
import { lawSuite } from '../support/laws/suite.js';
import { drawMany, testStream } from '../support/sampling.js';

const DRAWS = 200_000;

/** Birth rate, death rate, time. */
const CASES: [birth: number, death: number, time: number][] = [
  [1, 0, 1.5],
  [1, 0.8, 3],
  [1, 0.8, 20],
  [1, 1, 4],
  [0.5, 1, 2],
];

lawSuite(birthAndDeathLaw);

describe('birth–death size', () => {
  for (const [birth, death, time] of CASES) {
    it(`agrees with cells counted one by one at b = ${birth}, d = ${death}, t = ${time}`, () => {
      const stream = testStream(`literal ${birth} ${death} ${time}`);
      const exact = drawMany(20_000, () => sampleBirthDeathSize(stream, birth, death, time));
      const literal = drawMany(20_000, () => literalSize(stream, birth, death, time));
      expect(kolmogorovSmirnovError(exact, literal)).to.be.below(LIMIT);
    });
  }

  it('grows in the mean as e^{(b−d)t}', () => {
    for (const [birth, death, time] of CASES) {
      const { extinction, single } = birthDeathLaw(birth, death, time);
      expect((1 - extinction) / single).to.be.closeTo(Math.exp((birth - death) * time), 1e-9);
    }
  });

  it('is one cell at time 0', () => {
    const stream = testStream('at once');
    for (let draw = 0; draw < 100; draw++) expect(sampleBirthDeathSize(stream, 1, 0.8, 0)).to.equal(1);
  });

  it('tends to the exponential law for large clones', () => {
    const stream = testStream('large');
    const time = 100;
    const { extinction, single } = birthDeathLaw(1, 0.8, time);
    expect(extinction).to.be.closeTo(0.8, 1e-8);
    const sizes = drawMany(DRAWS, () => sampleBirthDeathSize(stream, 1, 0.8, time)).filter(
      (size) => size > 0,
    );
    const scaled = sizes.map((size) => size * single);
    expect(momentsError(scaled, { mean: 1, variance: 1, third: 2 })).to.be.below(LIMIT);
  });
});

describe('sampleGeometric', () => {
  for (const p of [1e-6, 0.01, 0.5, 0.97]) {
    it(`has the mean, variance and skewness of the law at p = ${p}`, () => {
      const stream = testStream(`geometric ${p}`);
      const values = drawMany(DRAWS, () => sampleGeometric(stream, p));
      const q = 1 - p;
      const moments = { mean: 1 / p, variance: q / (p * p), third: (q * (1 + q)) / p ** 3 };
      expect(momentsError(values, moments)).to.be.below(LIMIT);
    });
  }

  it('succeeds at once when success is certain', () => {
    expect(sampleGeometric(testStream('certain'), 1)).to.equal(1);
  });
});
