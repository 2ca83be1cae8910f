import { exp, expm1 } from '../numeric/exp.js';
import { gaussLegendre } from '../numeric/gauss-legendre.js';
import { log } from '../numeric/log.js';

/** Cells to which a clone is grown in the laboratory before it is tested, or a colony before it is passed on. Assumed. */
export const laboratoryCells = 1e6;

/** ∫₀ᵗ e^{rate·τ} dτ. */
const grown = (rate: number, t: number): number => (rate === 0 ? t : expm1(rate * t) / rate);

/**
 * Share of the descendants of an able cell that are able because it was, once there are `cells`. In log-size a cell divides
 * b times per unit, and of the 2b daughters along its line each loses what it inherits with 1 − retention.
 */
export const keptAbility = (retention: number, birthRate: number, cells: number): number =>
  exp(-2 * birthRate * (1 - retention) * log(cells));

/**
 * Variance over mean of the able cells in sibling clones of `cells`, each grown from one cell that is not able, where
 * able lines begin at random and rarely. A line that begins when τ of log-size is left to grow is a birth–death process with
 * births β = b r², deaths δ = b − 1 + b(1 − r)²: able cells per line have mean e^{γτ} and second moment
 * e^{γτ}(1 + 2β(e^{γτ} − 1)/γ), γ = β − δ. Lines begin in proportion to e^{−τ}.
 */
export function siblingDispersionOf(retention: number, birthRate: number, cells: number): number {
  const last = log(cells);
  const births = birthRate * retention * retention;
  const growth = 1 - 2 * birthRate * (1 - retention);
  const { nodes, weights } = gaussLegendre(32);
  let spread = 0;
  nodes.forEach((node, k) => {
    const left = node * last;
    spread += weights[k] * last * exp((growth - 1) * left) * grown(growth, left);
  });
  return 1 + (2 * births * spread) / grown(growth - 1, last);
}
