import { expect } from 'chai';
import { angiogenic } from '../../../src/model/dormancy/angiogenic.js';
import { immuneEquilibrium } from '../../../src/model/dormancy/immune-equilibrium.js';
import { quiescence } from '../../../src/model/dormancy/quiescence.js';
import { wokenAtSurgery } from '../../../src/model/dormancy/surgery.js';
import { defaultParameters, type Parameters } from '../../../src/model/parameter-table.js';
import { lowerGammaRegularized } from '../../../src/numeric/special-functions.js';

const year = 365.25;

/** P(stage reached) of a phase-type law, by Runge–Kutta on the master equation: dp/dt = flow(t, p). */
function solve(
  start: readonly number[],
  flow: (t: number, p: readonly number[]) => number[],
  end: number,
  steps: number,
): number[] {
  const h = end / steps;
  const add = (p: readonly number[], k: readonly number[], f: number): number[] =>
    p.map((x, i) => x + f * k[i]);
  let p = [...start];
  for (let step = 0; step < steps; step++) {
    const t = step * h;
    const k1 = flow(t, p);
    const k2 = flow(t + h / 2, add(p, k1, h / 2));
    const k3 = flow(t + h / 2, add(p, k2, h / 2));
    const k4 = flow(t + h, add(p, k3, h));
    p = p.map((x, i) => x + (h / 6) * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]));
  }
  return p;
}

describe('laws of sleep from their master equations', () => {
  it('angiogenic: stages of equal rate in a row', () => {
    const stages = 5;
    const law = angiogenic.sleepLaw({ ...defaultParameters, angiogenicDelay: 200, angiogenicShape: stages });
    const rate = stages / 200;
    for (const t of [20, 100, 200, 500]) {
      const start = [1, 0, 0, 0, 0, 0];
      const p = solve(
        start,
        (_, q) => q.map((x, i) => rate * ((i > 0 ? q[i - 1] : 0) - (i < stages ? x : 0))),
        t,
        400,
      );
      expect(law.wokenProbability(t, 0)).to.be.closeTo(p[stages], 1e-8);
      expect(law.asleepProbability(t, 0)).to.be.closeTo(1 - p[stages], 1e-8);
    }
  });

  for (const began of [-4, 1, 5]) {
    it(`immune equilibrium: escape that rises on a date, from year ${began}`, () => {
      const date = 2;
      const law = immuneEquilibrium.sleepLaw({
        ...defaultParameters,
        immuneEscapeRate: 0.1,
        immuneClearanceRate: 0.2,
        immuneSuppressionFactor: 10,
        immuneSuppressionDate: date,
      });
      for (const t of [0.5, 2, 6, 9]) {
        // The step of the rate falls on a step of the solver.
        const p = solve(
          [1, 0, 0],
          (at, [asleep]) => {
            const escape = began + at < date - 1e-9 ? 0.1 : 1;
            return [-(escape + 0.2) * asleep, escape * asleep, 0.2 * asleep];
          },
          t,
          t * 4000,
        );
        expect(law.wokenProbability(t * year, began * year)).to.be.closeTo(p[1], 1e-4);
        expect(law.asleepProbability(t * year, began * year)).to.be.closeTo(p[0], 1e-4);
      }
    });
  }

  it('surgery: the quadrature holds the closed form that quiescence allows', () => {
    for (const shape of [1, 2, 4, 10, 20]) {
      for (const delay of [0.2, 1, 5]) {
        const share = 0.3;
        const params: Parameters = {
          ...defaultParameters,
          surgeryWakingShare: share,
          surgeryWakingDelay: delay,
          surgeryWakingShape: shape,
          wakingRate: 0.3,
          dormantDeathRate: 0.2,
        };
        const law = wokenAtSurgery(quiescence.sleepLaw(params), params);
        const before = 2;
        for (const x of [0.1, 0.5, 1, 3, 10]) {
          const leaving = 0.5;
          const beta = shape / delay;
          const woken = 0.6 * (1 - Math.exp(-leaving * (before + x)));
          const called = lowerGammaRegularized(shape, beta * x);
          // ∫ D dF, D = 0.4 (1 − e^{−0.5 (2 + v)}), F a gamma law: its transform has a closed form.
          const diedFirst =
            0.4 *
            (called -
              Math.exp(-leaving * before) *
                (beta / (beta + leaving)) ** shape *
                lowerGammaRegularized(shape, (beta + leaving) * x));
          const exact = (1 - share) * woken + share * (woken * (1 - called) + called - diedFirst);
          expect(
            law.wokenProbability((before + x) * year, -before * year),
            `${shape} ${delay} ${x}`,
          ).to.be.closeTo(exact, 1e-8);
        }
      }
    }
  });
});
