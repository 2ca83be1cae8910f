import { expect } from 'chai';
import {
  logGamma,
  lowerGammaRegularized,
  normalCdf,
  normalQuantile,
  stirlingCorrection,
  upperGammaRegularized,
} from '../../src/numeric/special-functions.js';

// Nearest doubles to values computed with 60 digits.
const CDF: [number, number][] = [
  [-37.0, 5.725571222524577e-300],
  [-20.0, 2.7536241186062337e-89],
  [-10.0, 7.619853024160525e-24],
  [-6.0, 9.86587645037698e-10],
  [-4.0, 3.1671241833119924e-5],
  [-3.0000001, 0.0013498975884453205],
  [-3.0, 0.0013498980316300946],
  [-2.9999999, 0.0013498984748150015],
  [-2.0, 0.02275013194817921],
  [-1.0, 0.15865525393145705],
  [-0.5, 0.3085375387259869],
  [-0.001, 0.49960105778608893],
  [1e-10, 0.5000000000398942],
  [0.1, 0.539827837277029],
  [0.5, 0.6914624612740131],
  [1.0, 0.8413447460685429],
  [2.0, 0.9772498680518208],
  [2.5, 0.9937903346742238],
  [3.0, 0.9986501019683699],
  [4.0, 0.9999683287581669],
  [8.0, 0.9999999999999993],
];

const QUANTILE: [number, number][] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [0.0001, -3.7190164854556804],
  [0.01, -2.326347874040841],
  [0.05, -1.6448536269514726],
  [0.25, -0.6744897501960817],
  [0.4, -0.2533471031357997],
  [0.4999, -0.00025066283008800747],
  [0.5000001, 2.506628273311648e-7],
  [0.6, 0.2533471031357997],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400538],
  [0.999, 3.090232306167813],
  [0.999999, 4.753424308817087],
];

const LOG_GAMMA: [number, number][] = [
  [1e-10, 23.025850929882736],
  [0.01, 4.599479878042022],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [0.9, 0.06637623973474295],
  [1.5, -0.12078223763524522],
  [1.9, -0.03898427592308336],
  [2.5, 0.2846828704729192],
  [3.0, 0.6931471805599453],
  [5.0, 3.1780538303479458],
  [9.5, 11.689333420797269],
  [10.0, 12.801827480081469],
  [12.3, 18.238983407092245],
  [50.0, 144.5657439463449],
  [100.0, 359.1342053695754],
  [1000.0, 5905.220423209181],
  [1000000.0, 12815504.569147611],
  [10000000000.0, 220258509288.81058],
  [1000000000000000.0, 3.3538776394910668e16],
];

// Shape, x, P(shape, x).
const GAMMA: [number, number, number][] = [
  [0.01, 1e-20, 0.6345579205489967],
  [0.01, 0.5, 0.9943732438060329],
  [0.1, 3, 0.9984347282528856],
  [0.5, 0.01, 0.1124629160182849],
  [0.5, 10, 0.999992255783569],
  [1, 1e-10, 9.999999999500001e-11],
  [1, 1, 0.6321205588285577],
  [1, 30, 0.9999999999999064],
  [2, 0.1, 0.00467884016044447],
  [4, 4, 0.566529879633291],
  [9.9, 5, 0.03447433035425408],
  [10, 1e-5, 2.755706870405028e-57],
  [10, 10, 0.5420702855281478],
  [11, 3, 0.00029233695064733654],
  [11, 30, 0.9999776512242615],
  [50, 45, 0.24680203440017026],
  [50, 80, 0.9998692160234086],
  [100, 60, 1.4815276326460468e-6],
  [100, 100, 0.5132987982791487],
  [100, 140, 0.9998389428252874],
  [1000, 700, 1.0158583345333217e-26],
  [1000, 1000, 0.5042052441802155],
  [1000, 1100, 0.99894067674607],
];

function relativeError(value: number, exact: number): number {
  return Math.abs(value / exact - 1);
}

describe('normalCdf', () => {
  it('is right to a relative 10⁻¹², in the far tail too', () => {
    for (const [x, exact] of CDF) expect(relativeError(normalCdf(x), exact), `Φ(${x})`).to.be.below(1e-12);
  });

  it('has the limits of a distribution', () => {
    expect(normalCdf(-Infinity)).to.equal(0);
    expect(normalCdf(0)).to.equal(0.5);
    expect(normalCdf(Infinity)).to.equal(1);
    expect(normalCdf(NaN)).to.be.NaN;
  });
});

describe('normalQuantile', () => {
  it('is right to a relative 10⁻¹², in the far tail and around ½ too', () => {
    for (const [p, exact] of QUANTILE) {
      expect(relativeError(normalQuantile(p), exact), `Φ⁻¹(${p})`).to.be.below(1e-12);
    }
  });

  it('is odd about ½ and inverts normalCdf', () => {
    for (let p = 1 / 1024; p < 0.5; p += 1 / 1024) {
      expect(normalQuantile(1 - p)).to.equal(-normalQuantile(p));
      expect(relativeError(normalCdf(normalQuantile(p)), p), `p = ${p}`).to.be.below(1e-12);
    }
  });

  it('has the limits of a quantile', () => {
    expect(normalQuantile(0)).to.equal(-Infinity);
    expect(Math.abs(normalQuantile(0.5))).to.equal(0);
    expect(normalQuantile(1)).to.equal(Infinity);
    for (const p of [-0.1, 1.1, NaN]) expect(normalQuantile(p), `Φ⁻¹(${p})`).to.be.NaN;
  });
});

describe('logGamma', () => {
  it('is right to a relative 10⁻¹³', () => {
    for (const [x, exact] of LOG_GAMMA) {
      const error = Math.abs(logGamma(x) - exact) / Math.max(Math.abs(exact), 0.1);
      expect(error, `log Γ(${x})`).to.be.below(1e-13);
    }
  });

  it('is zero at 1 and 2 within 10⁻¹⁴', () => {
    expect(Math.abs(logGamma(1))).to.be.below(1e-14);
    expect(Math.abs(logGamma(2))).to.be.below(1e-14);
  });

  it('refuses x ≤ 0', () => {
    for (const x of [0, -0.5, -3, NaN]) expect(logGamma(x), `log Γ(${x})`).to.be.NaN;
  });
});

describe('stirlingCorrection', () => {
  it('completes the formula for log n!', () => {
    let logFactorial = 0;
    for (let n = 2; n <= 40; n++) {
      logFactorial += Math.log(n);
      if (n < 10) continue;
      const stirling = (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI);
      expect(stirling + stirlingCorrection(n), `${n}!`).to.be.closeTo(logFactorial, 1e-13);
    }
  });
});

describe('lowerGammaRegularized', () => {
  it('is right to a relative 10⁻¹²', () => {
    for (const [shape, x, exact] of GAMMA) {
      expect(relativeError(lowerGammaRegularized(shape, x), exact), `P(${shape}, ${x})`).to.be.below(1e-12);
    }
  });

  it('meets the exponential and the Erlang law', () => {
    for (const x of [1e-12, 0.01, 0.5, 1.9, 2.1, 5, 20]) {
      expect(relativeError(lowerGammaRegularized(1, x), -Math.expm1(-x)), `x = ${x}`).to.be.below(1e-12);
      const erlang = 1 - Math.exp(-x) * (1 + x + (x * x) / 2);
      expect(lowerGammaRegularized(3, x), `x = ${x}`).to.be.closeTo(erlang, 1e-15);
    }
  });

  it('has the limits of a distribution', () => {
    expect(lowerGammaRegularized(2, 0)).to.equal(0);
    expect(lowerGammaRegularized(2, Infinity)).to.equal(1);
    for (const [shape, x] of [
      [0, 1],
      [-1, 1],
      [1, -1],
      [NaN, 1],
      [1, NaN],
    ]) {
      expect(lowerGammaRegularized(shape, x), `P(${shape}, ${x})`).to.be.NaN;
    }
  });
});

describe('upperGammaRegularized', () => {
  it('is what is left of one', () => {
    for (const [shape, x, exact] of GAMMA) {
      expect(upperGammaRegularized(shape, x), `Q(${shape}, ${x})`).to.be.closeTo(1 - exact, 1e-12);
    }
  });

  it('keeps the digits of a small tail', () => {
    for (const x of [2, 5, 20, 100, 600]) {
      expect(relativeError(upperGammaRegularized(1, x), Math.exp(-x)), `x = ${x}`).to.be.below(1e-12);
      const erlang = Math.exp(-x) * (1 + x + (x * x) / 2);
      expect(relativeError(upperGammaRegularized(3, x), erlang), `x = ${x}`).to.be.below(1e-12);
    }
  });

  it('has the limits of a tail', () => {
    expect(upperGammaRegularized(2, 0)).to.equal(1);
    expect(upperGammaRegularized(2, Infinity)).to.equal(0);
    expect(upperGammaRegularized(0, 1)).to.be.NaN;
    expect(upperGammaRegularized(1, NaN)).to.be.NaN;
  });
});
