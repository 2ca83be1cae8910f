import { exp, expm1 } from '../../numeric/exp.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import type { Theory } from '../contracts.js';
import { departuresBySize } from '../departures-by-size.js';
import { sleepingFounders } from '../dormancy/mix.js';
import { noHeredity } from '../no-heredity.js';

const rows = [
  {
    key: 'variantProbability',
    kind: 'number',
    unit: 'perDivision',
    group: 'departure',
    basic: true,
    default: 1e-5,
    minimum: 1e-8,
    maximum: 1e-2,
    scale: 'log',
    basis: 'cited',
    sources: ['harris-1982'],
  },
  {
    key: 'reversionProbability',
    kind: 'number',
    unit: 'perDivision',
    group: 'departure',
    basic: false,
    default: 0.05,
    minimum: 1e-4,
    maximum: 1,
    scale: 'log',
    basis: 'assumed',
    sources: ['young-1986'],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Share of switched cells after g generations that began with none, where a cell switches with probability μ per
 * generation and switches back with ρ: x*(1 − e^{−(μ+ρ)g}), x* = μ/(μ+ρ).
 */
export const switchedShare = (mu: number, rho: number, generations: number): number =>
  (mu / (mu + rho)) * -expm1(-(mu + rho) * generations);

/**
 * Dynamic heterogeneity: cells switch into the competent state and back, all the time. So rare variants are always
 * there, none of them stays, and no clone of them is ever selected. In log-size a cell divides b = 1/(1 − ε) times per
 * unit, so a primary of e^x cells is b x generations old.
 */
export const dynamicHeterogeneity: Theory<'dynamic-heterogeneity', typeof rows> = {
  id: 'dynamic-heterogeneity',
  rows,
  prepare(params, growth) {
    const { variantProbability, reversionProbability, departureRate } = params;
    const divisions = 1 / (1 - params.deathBirthRatio);
    const competentShare = (x: number): number =>
      switchedShare(variantProbability, reversionProbability, divisions * x);
    return {
      hostSpread: params.hostSpread,
      competentLeaveOnTop: false,
      dormancy: sleepingFounders(params),
      ...departuresBySize(params, growth, (x) => departureRate * exp(x) * competentShare(x)),
      ...noHeredity,
      // Of the two daughters of a division one may switch back.
      heredity: { retention: 1 - reversionProbability / 2, siteHits: 0 },
      bulkCompetence: ({ diagnosisLogSize }) => competentShare(diagnosisLogSize),
    };
  },
};
