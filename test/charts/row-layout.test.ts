import { expect } from 'chai';
import { besideLayout, rowLayout, rowPosition, rowsHeight } from '../../src/charts/row-layout.js';
import { dormancyFates } from '../../src/charts/views/dormancy-fates.js';
import { efficiencyNeeded } from '../../src/charts/views/efficiency-needed.js';
import { leadTime } from '../../src/charts/views/lead-time.js';
import { theories } from '../../src/model/theories/registry.js';
import { chartFrame } from '../support/chart-data.js';

describe('rows of a chart, with every theory', () => {
  for (const width of [300, 600, 900]) {
    it(`keep each series within its row, ${width} px wide`, () => {
      const layout = besideLayout(chartFrame(width));
      for (const [index] of theories.entries()) {
        expect(Math.round(rowPosition(layout, 4, index, theories.length))).to.equal(4);
      }
    });

    it(`have their full height where each is a theory, ${width} px wide`, () => {
      const frame = chartFrame(width);
      for (const view of [dormancyFates, efficiencyNeeded, leadTime]) {
        const full = rowsHeight(frame, rowLayout(frame), theories.length);
        expect(view.height(frame, theories.length), view.id).to.equal(full);
        expect(view.height(frame, 1), view.id).to.equal(view.height(frame, 3));
      }
    });
  }
});
