import { expect } from 'chai';
import { switchedShare } from '../../../src/model/theories/dynamic-heterogeneity.js';
import { switchedByRungeKutta } from '../../support/exact-laws.js';
import { LIMIT, shareError } from '../../support/goodness-of-fit.js';
import { testStream } from '../../support/sampling.js';

const rates = [
  [1e-5, 0.05],
  [0.02, 0.05],
  [0.3, 0.1],
] as const;

describe('O10: reversible switching', () => {
  for (const [mu, rho] of rates) {
    it(`solves dx/dg = μ(1 − x) − ρx, μ = ${mu}, ρ = ${rho}`, () => {
      for (const g of [0.1, 1, 10, 30, 100]) {
        expect(switchedShare(mu, rho, g) / switchedByRungeKutta(mu, rho, g), `g = ${g}`).to.be.closeTo(
          1,
          1e-8,
        );
      }
    });

    it(`comes to rest at μ/(μ+ρ), and what is missing falls as e^{−(μ+ρ)g}, μ = ${mu}, ρ = ${rho}`, () => {
      const rest = 1 / (1 + rho / mu);
      expect(switchedShare(mu, rho, 1e4) / rest).to.be.closeTo(1, 1e-12);
      const missing = (g: number): number => 1 - switchedShare(mu, rho, g) / rest;
      for (const g of [5, 20]) {
        expect(Math.log(missing(g) / missing(g + 10)) / 10).to.be.closeTo(mu + rho, 1e-9);
      }
    });
  }

  it('is the share of single lines that are switched', () => {
    const [mu, rho] = [0.02, 0.05];
    const stream = testStream('O10 lines');
    const lines = 100_000;
    const times = [5, 20, 60];
    const switched = times.map(() => 0);
    for (let line = 0; line < lines; line++) {
      let state = false;
      let next = -Math.log(stream.uniform()) / mu;
      times.forEach((g, i) => {
        while (next < g) {
          state = !state;
          next -= Math.log(stream.uniform()) / (state ? rho : mu);
        }
        if (state) switched[i]++;
      });
    }
    times.forEach((g, i) => {
      expect(Math.abs(shareError(switched[i], lines, switchedShare(mu, rho, g))), `g = ${g}`).to.be.below(
        LIMIT,
      );
    });
  });
});
