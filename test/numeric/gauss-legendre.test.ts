import { expect } from 'chai';
import { gaussLegendre } from '../../src/numeric/gauss-legendre.js';

function integrate(n: number, f: (x: number) => number): number {
  const { nodes, weights } = gaussLegendre(n);
  return nodes.reduce((sum, x, i) => sum + weights[i] * f(x), 0);
}

describe('gaussLegendre', () => {
  it('is exact for every power up to 2n − 1, for every n', () => {
    for (let n = 1; n <= 64; n++) {
      for (let degree = 0; degree < 2 * n; degree++) {
        const relative = integrate(n, (x) => x ** degree) * (degree + 1) - 1;
        expect(Math.abs(relative), `n = ${n}, x^${degree}`).to.be.below(1e-13);
      }
    }
  });

  it('is not exact for the power 2n', () => {
    for (let n = 1; n <= 8; n++) {
      const relative = integrate(n, (x) => x ** (2 * n)) * (2 * n + 1) - 1;
      expect(Math.abs(relative), `n = ${n}`).to.be.above(1e-10);
    }
  });

  it('has ascending nodes inside of (0, 1), symmetric about ½', () => {
    for (let n = 1; n <= 64; n++) {
      const { nodes, weights } = gaussLegendre(n);
      for (let i = 0; i < n; i++) {
        expect(nodes[i])
          .to.be.above(i === 0 ? 0 : nodes[i - 1])
          .and.below(1);
        expect(nodes[i] + nodes[n - 1 - i]).to.be.closeTo(1, 1e-15);
        expect(weights[i]).to.equal(weights[n - 1 - i]);
      }
    }
  });

  it('computes each rule once', () => {
    expect(gaussLegendre(5)).to.equal(gaussLegendre(5));
  });

  it('refuses a number of nodes it has no rule for', () => {
    for (const n of [0, -1, 2.5, 65, NaN]) expect(() => gaussLegendre(n), String(n)).to.throw(RangeError);
  });
});
