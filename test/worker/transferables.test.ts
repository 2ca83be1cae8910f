import { expect } from 'chai';
import { transferables } from '../../src/worker/transferables.js';

describe('transferables', () => {
  it('finds the buffers at every depth', () => {
    const near = new Float64Array(2);
    const deep = new Float64Array(3);
    const message = { near, rows: [{ name: 'x', none: null, count: 1, deep: { values: deep } }] };
    expect(transferables(message)).to.have.members([near.buffer, deep.buffer]);
  });

  it('names a buffer once though several arrays share it', () => {
    const buffer = new ArrayBuffer(32);
    const message = { left: new Float64Array(buffer, 0, 2), right: new Float64Array(buffer, 16, 2) };
    expect(transferables(message)).to.deep.equal([buffer]);
  });
});
