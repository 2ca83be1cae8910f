import { expect } from 'chai';
import { publishedEfficiency } from '../../../src/model/published/efficiency.js';
import { publishedRisk, sizeCurve } from '../../../src/model/published/size-curve.js';

describe('published values', () => {
  it('the size curve gives back the readings it was fitted to', () => {
    expect(publishedRisk(1)).to.be.closeTo(0.0731, 0.0005);
    expect(publishedRisk(0.5)).to.be.closeTo(0.0123, 0.0005);
    expect(publishedRisk(sizeCurve.median)).to.be.closeTo(0.5, 1e-12);
  });

  it('the steps of the table give the efficiencies measured', () => {
    expect(publishedEfficiency.injected).to.be.closeTo(2e-4, 2e-6);
    expect(publishedEfficiency.inBlood).to.be.closeTo(6e-5, 6e-7);
  });
});
