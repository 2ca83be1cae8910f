/** Nodes and weights of a quadrature rule on (0, 1). Shape: [n] each; nodes ascend, weights sum to 1. */
export interface QuadratureRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const MAX_NODES = 64;
const NEWTON_LIMIT = 10;

const rules = new Map<number, QuadratureRule>();

/** cos θ on [0, π/2] within 5·10⁻⁷: a start for Newton's method, free of `Math.cos`, which differs between engines. */
function roughCosine(theta: number): number {
  const z = theta * theta;
  return 1 - (z / 2) * (1 - (z / 12) * (1 - (z / 30) * (1 - (z / 56) * (1 - z / 90))));
}

/**
 * Gauss–Legendre rule with n nodes on (0, 1): exact for polynomials of degree 2n − 1. Computed once per n, then shared:
 * do not write to its arrays.
 *
 * @throws RangeError unless n is a whole number from 1 to 64.
 */
export function gaussLegendre(n: number): QuadratureRule {
  const known = rules.get(n);
  if (known) return known;
  if (!Number.isInteger(n) || n < 1 || n > MAX_NODES)
    throw new RangeError(`Gauss–Legendre rules have 1 to ${MAX_NODES} nodes, not ${n}`);
  const rule = computeRule(n);
  rules.set(n, rule);
  return rule;
}

function computeRule(n: number): QuadratureRule {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; 2 * i < n; i++) {
    let x = 2 * i + 1 === n ? 0 : roughCosine((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 0;
    for (let iteration = 0; iteration < NEWTON_LIMIT; iteration++) {
      let previous = 0;
      let value = 1;
      for (let k = 1; k <= n; k++) {
        const next = ((2 * k - 1) * x * value - (k - 1) * previous) / k;
        previous = value;
        value = next;
      }
      slope = (n * (previous - x * value)) / (1 - x * x);
      const change = value / slope;
      if (x === 0 || (change < 1e-16 && change > -1e-16)) break;
      x -= change;
    }
    const weight = 1 / ((1 - x * x) * slope * slope);
    nodes[i] = (1 - x) / 2;
    nodes[n - 1 - i] = (1 + x) / 2;
    weights[i] = weight;
    weights[n - 1 - i] = weight;
  }
  return { nodes, weights };
}
