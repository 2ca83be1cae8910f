import { expect } from 'chai';
import { sliderScale } from '../../src/element/controls/slider-scale.js';
import { parameterTable } from '../../src/model/parameter-table.js';

describe('slider scale', () => {
  for (const row of parameterTable) {
    if (row.kind !== 'number' || (row.scale === 'log' && row.minimum <= 0)) continue;
    it(`reaches both ends and returns to every position: ${row.key}`, () => {
      const scale = sliderScale(row);
      expect(scale.value(scale.minimum)).to.equal(row.minimum);
      expect(scale.value(scale.maximum)).to.equal(row.maximum);
      for (let position = scale.minimum; position <= scale.maximum; position += scale.step) {
        const value = scale.value(position);
        expect(value).to.be.within(row.minimum, row.maximum);
        expect(scale.position(value)).to.equal(position);
      }
    });
  }

  it('has no log scale without a positive minimum in the table', () => {
    const broken = parameterTable.filter(
      (row) => row.kind === 'number' && row.scale === 'log' && row.minimum <= 0,
    );
    expect(broken.map(({ key }) => key)).to.deep.equal([]);
  });
});
