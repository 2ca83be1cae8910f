import { expect } from 'chai';
import { panelAxisLines } from '../../src/charts/picture.js';
import {
  besideLayout,
  rowLayout,
  rowPosition,
  rowsHeight,
  uprightParts,
} from '../../src/charts/row-layout.js';
import { dormancyDurations } from '../../src/charts/views/dormancy-durations.js';
import { dormancyFates } from '../../src/charts/views/dormancy-fates.js';
import { dormancyMechanisms } from '../../src/charts/views/dormancy-mechanisms.js';
import { dormancyWoken } from '../../src/charts/views/dormancy-woken.js';
import { efficiencyNeeded } from '../../src/charts/views/efficiency-needed.js';
import { leadTime } from '../../src/charts/views/lead-time.js';
import { theories } from '../../src/model/theories/registry.js';
import { chartData, chartFrame } from '../support/chart-data.js';
import { summaryFixture } from '../support/summary-fixture.js';

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

    it(`have a panel high enough for its title and its bars for each, ${width} px wide`, () => {
      const frame = chartFrame(width);
      for (const [index] of theories.entries()) {
        const height = dormancyDurations.height(frame, index + 1);
        expect((height / frame.fontSize - panelAxisLines) / (index + 1)).to.be.at.least(5);
        expect(dormancyWoken.height(frame, index + 1)).to.equal(height);
      }
      expect(dormancyDurations.height(frame, 1)).to.equal(dormancyDurations.height(frame, 3));
    });

    it(`have bars as thick for eight as for three, apart and within their row, ${width} px wide`, () => {
      const frame = chartFrame(width);
      const bars = (count: number) => {
        const summary = summaryFixture({ theories: theories.slice(0, count).map(({ id }) => id) });
        const { series, rows } = dormancyMechanisms.draw(chartData('en', { summary }), frame);
        const drawn = series.filter(({ type }) => type === 'bar') as {
          barThickness?: number;
          data: { y: number }[];
        }[];
        const first = drawn.filter(({ data }) => Math.round(data[0]!.y) === 0).map(({ data }) => data[0]!.y);
        const places = [...new Set(first)].sort((a, b) => a - b);
        return { thickness: drawn[0]!.barThickness!, places, rowHeight: rows!.layout.rowHeight };
      };
      const [few, many] = [bars(3), bars(8)];
      expect(many.thickness).to.be.closeTo(few.thickness, 1e-9);
      expect(many.places.length).to.be.greaterThan(5);
      many.places.slice(1).forEach((place, index) => {
        expect((place - many.places[index]!) * many.rowHeight).to.be.greaterThan(many.thickness);
      });
      const half = many.thickness / 2 / many.rowHeight;
      expect(many.places[0]! - half).to.be.greaterThan(-0.5);
      expect(many.places.at(-1)! + half).to.be.lessThan(0.5);
    });

    it(`are crossed by no benchmark where their labels stand, ${width} px wide`, () => {
      const frame = chartFrame(width);
      const layout = rowLayout(frame);
      const labelEnd = layout.beside ? 0 : (1.25 * frame.fontSize + 2) / layout.rowHeight;
      for (const count of [1, 3, 8]) {
        const parts = uprightParts(layout, count, 1);
        for (const [from, to] of parts) {
          const row = Math.round(to!.y - 0.5);
          if (!layout.beside) expect(from!.y - (row - 0.5)).to.be.at.least(labelEnd);
        }
        expect(parts.at(-1)!.at(-1)!.y).to.equal(count - 0.5);
      }
    });
  }
});
