import { logGamma, lowerGammaRegularized } from '../../src/numeric/special-functions.js';
import { integrate } from './quadrature.js';

// The laws that the code must reproduce, under the names of docs/model.md. b, d: birth and death; λ = b − d; σ₁ = λ/b.

/**
 * O1, Luria–Delbrück, no death: probabilities of 0 to `highest` switched cells where m switches are expected.
 * p₀ = e^{−m}; p_n = (m/n) Σ_{i<n} p_i/(n−i+1) (Ma, Sandri & Sarkar 1992).
 */
export function luriaDelbruck(m: number, highest: number): Float64Array {
  const p = new Float64Array(highest + 1);
  p[0] = Math.exp(-m);
  for (let n = 1; n <= highest; n++) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += p[i] / (n - i + 1);
    p[n] = (m / n) * sum;
  }
  return p;
}

/** Smallest n whose cumulative probability is at least one half. */
export function medianOf(probabilities: ArrayLike<number>): number {
  let cumulative = 0;
  let n = -1;
  while (cumulative < 0.5) cumulative += probabilities[++n];
  return n;
}

/** O3, P(a surviving clone has M cells by time t), exponential growth: (ln(σ₁M) + Gumbel)/λ. */
export const cloneTimeCdf = (t: number, lambda: number, sigma: number, cells: number): number =>
  Math.exp(-sigma * cells * Math.exp(-lambda * t));

/** O3, mean and standard deviation of that time. */
export const cloneTimeMean = (lambda: number, sigma: number, cells: number): number =>
  (Math.log(sigma * cells) + 0.5772156649015329) / lambda;
export const cloneTimeDeviation = (lambda: number): number => Math.PI / (Math.sqrt(6) * lambda);

/** O4, P(no metastasis at size N), exponential growth r, cells exported at ν each, of which σ₁ succeed. */
export const freeOfMetastasis = (export_: number, sigma: number, size: number, r: number): number =>
  Math.exp((-export_ * sigma * (size - 1)) / r);

/** A primary that grows at r and sends out cells, of which a share σ₁ founds lesions that grow at λ. Rates per day. */
export interface Seeding {
  /** r, of the number that leaves each day: that of the primary, times the power with which they follow its size. */
  readonly rate: number;
  /** λ. */
  readonly lesions: number;
  /** Cells that leave per day at the first cell. */
  readonly leaving: number;
  /** σ₁. */
  readonly survives: number;
}

/**
 * O5, expected number of lesions of more than `cells` at `time`, of a primary resected at `resection`; O11 where both
 * are the same. Their number is Poisson. (ν/b) e^{rt} a^{−k} [γ(k, a x_e) − γ(k, a x_s)], a = σ₁M, k = r/λ.
 */
export function lesionsAbove(
  { rate, lesions, leaving, survives }: Seeding,
  cells: number,
  resection: number,
  time: number,
): number {
  const k = rate / lesions;
  const a = survives * cells;
  const gamma = (x: number): number => lowerGammaRegularized(k, x) * Math.exp(logGamma(k));
  const last = Math.exp(-lesions * (time - Math.min(time, resection)));
  const first = Math.exp(-lesions * time);
  return (
    ((leaving * survives) / lesions) *
    Math.exp(rate * time) *
    Math.pow(a, -k) *
    (gamma(a * last) - gamma(a * first))
  );
}

/** O6, P(a clone that survives for good has been born by size M), u switches per division. */
export const survivingCloneBorn = (u: number, size: number): number => 1 - Math.exp(-u * (size - 1));

/** O6, P(a switched cell is alive at size M), where it may die out later. `ratio` = d/b. */
export const switchedCellAlive = (u: number, size: number, ratio: number): number =>
  1 - Math.exp((-size * u * Math.log(1 / (1 - ratio))) / ratio);

/** O7, P(no sleeper has woken by t), of Poisson(K₀) sleepers that wake at a and die at δ: hazard K₀ a e^{−(a+δ)t}. */
export const sleepersQuiet = (sleepers: number, waking: number, death: number, t: number): number =>
  Math.exp(((-sleepers * waking) / (waking + death)) * (1 - Math.exp(-(waking + death) * t)));

/** O7, the hazard of a first relapse. */
export const sleepersHazard = (sleepers: number, waking: number, death: number, t: number): number =>
  sleepers * waking * Math.exp(-(waking + death) * t);

/** O7, P(cured): no sleeper ever wakes. */
export const sleepersCured = (sleepers: number, waking: number, death: number): number =>
  Math.exp((-sleepers * waking) / (waking + death));

/** O7 with two hits in a row, each at ν, in the place of one waking: the waiting time is phase-type. */
export function twoHitsQuiet(sleepers: number, hitRate: number, death: number, t: number): number {
  const y = (hitRate + death) * t;
  const both = (hitRate / (hitRate + death)) ** 2;
  return Math.exp(-sleepers * both * (1 - Math.exp(-y) * (1 + y)));
}

/**
 * Laplace transform at θ of A = Σ W ((N/s)^{1+φ} − 1)/(1 + φ) over all surviving clones: the competent share of the
 * tumor summed over its life in exponential growth, as clones born at s ∈ (1, N), W exponential with mean 1/σ₁, each
 * hold W (N/s)^{1+φ} cells. It follows from Campbell's theorem; the limit of O1 for what large clones send out.
 *
 * @param births clones born per unit of log-size. @param fitness φ.
 */
export const clonesLaplace = (
  theta: number,
  births: (x: number) => number,
  sigma: number,
  size: number,
  fitness = 0,
): number =>
  Math.exp(
    -integrate(
      (x) => {
        const sent = ((theta / sigma) * (Math.pow(size / Math.exp(x), 1 + fitness) - 1)) / (1 + fitness);
        return (births(x) * sent) / (1 + sent);
      },
      0,
      Math.log(size),
    ),
  );

/** Two hits: clones born per unit of log-size, from first-hit cells u₁ N x/σ₁ on average, each switched at u₂/σ₁. */
export const secondHitBirths =
  (first: number, second: number, sigma: number) =>
  (x: number): number =>
    ((first * second) / sigma) * x * Math.exp(x);

/** O10, the share switched after g generations that began with none: dx/dg = μ(1 − x) − ρx, by Runge–Kutta. */
export function switchedByRungeKutta(mu: number, rho: number, generations: number): number {
  const steps = 4000;
  const h = generations / steps;
  const slope = (x: number): number => mu * (1 - x) - rho * x;
  let x = 0;
  for (let i = 0; i < steps; i++) {
    const k1 = slope(x);
    const k2 = slope(x + (h / 2) * k1);
    const k3 = slope(x + (h / 2) * k2);
    x += (h / 6) * (k1 + 2 * k2 + 2 * k3 + slope(x + h * k3));
  }
  return x;
}
