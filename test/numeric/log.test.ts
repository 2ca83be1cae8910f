import { expect } from 'chai';
import { log, log1p } from '../../src/numeric/log.js';
import { testStream } from '../support/sampling.js';
import { BitDigest, ulpsApart } from '../support/ulps.js';

// Nearest doubles to values computed with 60 digits.
const LOG: [number, number][] = [
  [5e-324, -744.4400719213812],
  [1e-320, -736.8272408909739],
  [2.2250738585072014e-308, -708.3964185322641],
  [1e-300, -690.7755278982137],
  [1e-9, -20.72326583694641],
  [0.1, -2.3025850929940455],
  [0.5, -0.6931471805599453],
  [0.7, -0.35667494393873245],
  [0.7071067811865475, -0.34657359027997275],
  [0.7071067811865476, -0.3465735902799726],
  [0.9999999999999999, -1.1102230246251565e-16],
  [1.0000000000000002, 2.2204460492503128e-16],
  [1.1, 0.09531017980432493],
  [1.4142135623730951, 0.3465735902799727],
  [1.5, 0.4054651081081644],
  [2.0, 0.6931471805599453],
  [2.718281828459045, 1.0],
  [10.0, 2.302585092994046],
  [1000000.0, 13.815510557964274],
  [3100000000000.0, 28.76242322741965],
  [1000000000000000.0, 34.538776394910684],
  [9007199254740992.0, 36.7368005696771],
  [1e100, 230.25850929940458],
  [1.7976931348623157e308, 709.782712893384],
];

const LOG1P: [number, number][] = [
  [-0.9999999999999999, -36.7368005696771],
  [-0.9, -2.302585092994046],
  [-0.5, -0.6931471805599453],
  [-0.2929, -0.3465831803719419],
  [-0.2927, -0.34630037494019283],
  [-0.001, -0.0010005003335835335],
  [-1e-10, -1.00000000005e-10],
  [-1e-17, -1e-17],
  [5e-324, 5e-324],
  [1e-300, 1e-300],
  [1e-16, 1e-16],
  [1e-10, 9.999999999500001e-11],
  [1e-5, 9.999950000333332e-6],
  [0.1, 0.09531017980432487],
  [0.4141, 0.34649328633159376],
  [0.4143, 0.3466347090443171],
  [1.0, 0.6931471805599453],
  [3.0, 1.3862943611198906],
  [1000000.0, 13.815511557963774],
  [1e16, 36.841361487904734],
  [1e300, 690.7755278982137],
];

describe('log', () => {
  it('is within one double of the exact value', () => {
    for (const [x, exact] of LOG) expect(ulpsApart(log(x), exact), `log(${x})`).to.be.at.most(1);
  });

  it('agrees with Math.log within two doubles over all magnitudes', () => {
    const stream = testStream('log');
    for (let i = 0; i < 100_000; i++) {
      const x = stream.uniform() * 2 ** Math.floor(stream.uniform() * 2090 - 1066);
      if (x > 0) expect(ulpsApart(log(x), Math.log(x)), `log(${x})`).to.be.at.most(2);
    }
  });

  it('agrees with Math.log around 1, where the result is small', () => {
    for (let i = -20_000; i < 20_000; i++) {
      const x = 1 + i * 2.5e-5;
      expect(ulpsApart(log(x), Math.log(x)), `log(${x})`).to.be.at.most(2);
    }
  });

  it('has the limits of a logarithm', () => {
    expect(log(1)).to.equal(0);
    expect(log(0)).to.equal(-Infinity);
    expect(log(-0)).to.equal(-Infinity);
    expect(log(Infinity)).to.equal(Infinity);
    for (const x of [-5e-324, -1, -Infinity, NaN]) expect(log(x), `log(${x})`).to.be.NaN;
  });

  it('has the same bits in every engine', () => {
    const stream = testStream('log bits');
    const digest = new BitDigest();
    for (let i = 0; i < 20_000; i++) {
      digest.add(log(stream.uniform()));
      digest.add(log(stream.uint32() + 0.5));
      digest.add(log1p(stream.uniform() - 0.5));
    }
    expect(digest.value).to.equal(185531368);
  });
});

describe('log1p', () => {
  it('is within one double of the exact value', () => {
    for (const [x, exact] of LOG1P) expect(ulpsApart(log1p(x), exact), `log1p(${x})`).to.be.at.most(1);
  });

  it('agrees with Math.log1p within two doubles', () => {
    const stream = testStream('log1p');
    for (let i = 0; i < 50_000; i++) {
      const small = (stream.uniform() - 0.5) * 2 ** (-60 * stream.uniform());
      const large = stream.uniform() * 2 ** (200 * stream.uniform());
      const nearPole = 2 ** (-50 * stream.uniform()) - 1;
      for (const x of [small, large, nearPole]) {
        expect(ulpsApart(log1p(x), Math.log1p(x)), `log1p(${x})`).to.be.at.most(2);
      }
    }
  });

  it('has the limits of a logarithm', () => {
    expect(log1p(0)).to.equal(0);
    expect(log1p(-1)).to.equal(-Infinity);
    expect(log1p(Infinity)).to.equal(Infinity);
    for (const x of [-1.0000000000000002, -Infinity, NaN]) expect(log1p(x), `log1p(${x})`).to.be.NaN;
  });
});
