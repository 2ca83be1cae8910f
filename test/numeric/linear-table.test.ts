import { expect } from 'chai';
import { LinearTable } from '../../src/numeric/linear-table.js';

describe('LinearTable', () => {
  const table = new LinearTable(Math.exp, 2, 8);

  it('has the function at its points, and the line between two of them', () => {
    for (let cell = 0; cell <= 8; cell++) expect(table.at(cell / 4)).to.equal(Math.exp(cell / 4));
    expect(table.at(0.3125)).to.be.closeTo((3 * Math.exp(0.25) + Math.exp(0.5)) / 4, 1e-14);
  });

  it('misses a smooth function by no more than it says', () => {
    const bound = (2 * 2) / (8 * 8 * 8);
    for (let x = 0; x <= 2; x += 0.001) {
      expect(Math.abs(table.at(x) - Math.exp(x))).to.be.at.most(bound * Math.exp(2));
    }
  });

  it('stays as it is at its ends beyond them', () => {
    for (const x of [-1, -Infinity, 0]) expect(table.at(x), `${x}`).to.equal(1);
    for (const x of [2, 3, 1e300, Infinity]) expect(table.at(x), `${x}`).to.equal(Math.exp(2));
  });
});
