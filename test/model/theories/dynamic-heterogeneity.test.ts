import { expect } from 'chai';
import { switchedShare } from '../../../src/model/theories/dynamic-heterogeneity.js';
import { switchedByRungeKutta } from '../../support/exact-laws.js';
import { lawSuite } from '../../support/laws/suite.js';
import { switchingLaw } from '../../support/laws/switching.js';

const rates = [
  [1e-5, 0.05],
  [0.02, 0.05],
  [0.3, 0.1],
] as const;

lawSuite(switchingLaw);

describe('the differential equation of reversible switching', () => {
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
});
