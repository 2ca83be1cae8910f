import { expect } from 'chai';
import { exp, expm1, pow } from '../../src/numeric/exp.js';
import { testStream } from '../support/sampling.js';
import { BitDigest, ulpsApart } from '../support/ulps.js';

// Nearest doubles to values computed with 60 digits.
const EXP: [number, number][] = [
  [-745.1, 5e-324],
  [-740.0, 4.2e-322],
  [-709.0, 1.216780750623423e-308],
  [-708.3, 2.450295530965988e-308],
  [-100.0, 3.720075976020836e-44],
  [-37.5, 5.175555005801869e-17],
  [-1.0, 0.36787944117144233],
  [-0.5, 0.6065306597126334],
  [-0.3466, 0.7070881069410189],
  [-0.3465, 0.7071588192872713],
  [-1e-5, 0.9999900000499998],
  [-1e-17, 1.0],
  [1e-300, 1.0],
  [1e-10, 1.0000000001],
  [0.1, 1.1051709180756477],
  [0.3465, 1.4141094938303624],
  [0.3466, 1.4142509118505286],
  [0.5, 1.6487212707001282],
  [1.0, 2.718281828459045],
  [2.0, 7.38905609893065],
  [10.0, 22026.465794806718],
  [100.0, 2.6881171418161356e43],
  [500.0, 1.4035922178528375e217],
  [709.78, 1.7928227943945155e308],
];

const EXPM1: [number, number][] = [
  [-50.0, -1.0],
  [-38.0, -1.0],
  [-10.0, -0.9999546000702375],
  [-1.0, -0.6321205588285577],
  [-0.5, -0.3934693402873666],
  [-0.3466, -0.2929118930589812],
  [-0.3465, -0.2928411807127287],
  [-0.1, -0.09516258196404043],
  [-1e-5, -9.999950000166666e-6],
  [-1e-12, -9.999999999995e-13],
  [-1e-20, -1e-20],
  [1e-300, 1e-300],
  [1e-17, 1e-17],
  [1e-9, 1.0000000005000001e-9],
  [0.001, 0.0010005001667083417],
  [0.2, 0.22140275816016985],
  [0.3466, 0.41425091185052865],
  [0.5, 0.6487212707001282],
  [1.0, 1.7182818284590453],
  [1.1, 2.0041660239464334],
  [5.0, 147.4131591025766],
  [13.5, 729415.3698477013],
  [14.5, 1982758.2635375687],
  [38.0, 3.1855931757113756e16],
  [40.0, 2.3538526683702e17],
  [41.0, 6.398434935300549e17],
  [100.0, 2.6881171418161356e43],
  [700.0, 1.0142320547350045e304],
];

describe('exp', () => {
  it('is within one double of the exact value', () => {
    for (const [x, exact] of EXP) expect(ulpsApart(exp(x), exact), `exp(${x})`).to.be.at.most(1);
  });

  it('agrees with Math.exp within two doubles over the whole range', () => {
    const stream = testStream('exp');
    for (let i = 0; i < 50_000; i++) {
      const anywhere = -745 + 1454.7 * stream.uniform();
      const small = (stream.uniform() - 0.5) * 2;
      for (const x of [anywhere, small]) expect(ulpsApart(exp(x), Math.exp(x)), `exp(${x})`).to.be.at.most(2);
    }
  });

  it('has the limits of an exponential', () => {
    expect(exp(0)).to.equal(1);
    expect(exp(Infinity)).to.equal(Infinity);
    expect(exp(709.79)).to.equal(Infinity);
    expect(exp(-Infinity)).to.equal(0);
    expect(exp(-745.14)).to.equal(0);
    expect(exp(-745.13)).to.equal(5e-324);
    expect(exp(NaN)).to.be.NaN;
  });

  it('has the same bits in every engine', () => {
    const stream = testStream('exp bits');
    const digest = new BitDigest();
    for (let i = 0; i < 20_000; i++) {
      digest.add(exp(-30 * stream.uniform()));
      digest.add(expm1(2 * stream.uniform() - 1));
      digest.add(pow(stream.uniform(), 3 * stream.uniform()));
    }
    expect(digest.value).to.equal(131164864);
  });
});

describe('expm1', () => {
  it('is within one double of the exact value', () => {
    for (const [x, exact] of EXPM1) expect(ulpsApart(expm1(x), exact), `expm1(${x})`).to.be.at.most(1);
  });

  it('agrees with Math.expm1 within two doubles', () => {
    const stream = testStream('expm1');
    for (let i = 0; i < 50_000; i++) {
      const anywhere = -60 + 769 * stream.uniform();
      const small = (stream.uniform() - 0.5) * 2 ** (3 - 60 * stream.uniform());
      for (const x of [anywhere, small]) {
        expect(ulpsApart(expm1(x), Math.expm1(x)), `expm1(${x})`).to.be.at.most(2);
      }
    }
  });

  it('has the limits of an exponential', () => {
    expect(expm1(0)).to.equal(0);
    expect(expm1(Infinity)).to.equal(Infinity);
    expect(expm1(710)).to.equal(Infinity);
    expect(expm1(-Infinity)).to.equal(-1);
    expect(expm1(NaN)).to.be.NaN;
  });
});

describe('pow', () => {
  it('agrees with Math.pow as closely as exp(y·log x) can', () => {
    const stream = testStream('pow');
    for (let i = 0; i < 50_000; i++) {
      const x = 2 ** (80 * stream.uniform() - 40);
      const y = 10 * stream.uniform() - 5;
      const error = Math.abs(pow(x, y) / Math.pow(x, y) - 1);
      expect(error, `pow(${x}, ${y})`).to.be.below(3e-16 * (1 + Math.abs(y * Math.log(x))));
    }
  });

  it('has the limits of a power', () => {
    expect(pow(0, 0)).to.equal(1);
    expect(pow(0, 2)).to.equal(0);
    expect(pow(0, -1)).to.equal(Infinity);
    expect(pow(7, 0)).to.equal(1);
    expect(pow(-2, 2)).to.be.NaN;
  });
});
