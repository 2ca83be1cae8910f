import { expect } from 'chai';
import type { ChartData, ChartView } from '../../src/charts/contracts.js';
import { chartViews } from '../../src/charts/registry.js';
import { specimenSummary } from '../../src/charts/specimen.js';
import { chartThemes } from '../../src/charts/theme.js';
import { seriesStyles } from '../../src/charts/series-style.js';
import { localeIds } from '../../src/locale/registry.js';
import { theories } from '../../src/model/theories/registry.js';
import { chartData, chartFrame } from '../support/chart-data.js';
import { summaryFixture } from '../support/summary-fixture.js';

const widths = [343, 600, 900];

/** Four theories at a time, each in two choices. */
const theoryIds = theories.map(({ id }) => id);
const choices = theoryIds
  .map((_, first) => [0, 1, 2, 3].map((offset) => theoryIds[(first + offset) % theoryIds.length]!))
  .filter((_, first) => first % 2 === 0);

const texts = (view: ChartView, data: ChartData): string[] => {
  const { sentence, notes, table } = view.describe(data)!;
  return [
    view.title(data.messages, { theories: [], matchedRisk: 0.35 }),
    view.title(data.messages, { theories: [], matchedRisk: null }),
    sentence,
    ...notes,
    table.caption,
    ...table.columns,
    ...table.rows.flat(),
  ];
};

const said = (view: ChartView, data: ChartData): string[] => {
  const { series, stops } = view.draw(data, chartFrame());
  return stops.flatMap(({ title, points }) => [
    title,
    ...points.flatMap(({ datasetIndex, index }) => series[datasetIndex]!.say!(index)),
  ]);
};

describe('chart views', () => {
  it('have names of their own', () => {
    expect(new Set(chartViews.map(({ id }) => id)).size).to.equal(chartViews.length);
  });

  for (const view of chartViews) {
    describe(view.id, () => {
      for (const language of localeIds) {
        it(`describes itself (${language})`, () => {
          const data = chartData(language);
          const { sentence, table } = view.describe(data)!;
          expect(sentence).to.match(/\d/).and.match(/[.]$/);
          expect(table.rows.length).to.be.greaterThan(2);
          for (const row of table.rows) expect(row).to.have.lengthOf(table.columns.length);
          for (const text of [...texts(view, data), ...said(view, data)]) {
            expect(text).to.not.match(/undefined|NaN|Infinity|\[object/);
          }
        });

        it(`names every theory in its sentence (${language})`, () => {
          for (const theories of choices) {
            const data = chartData(language, { summary: summaryFixture({ theories }) });
            const { sentence } = view.describe(data)!;
            for (const id of theories) {
              expect(sentence.toLowerCase()).to.contain(data.messages.charts.under[id].toLowerCase());
            }
          }
        });
      }

      it('tells of every theory no more than the least and the greatest, and how many are between', () => {
        for (const language of localeIds) {
          const data = chartData(language, { summary: summaryFixture({ theories: theoryIds }) });
          const { sentence } = view.describe(data)!;
          const short = view.describe(chartData(language))!.sentence;
          expect(sentence).to.match(
            language === 'fr' ? /\d théories entre les deux/ : /\d theories in between/,
          );
          expect(sentence.length).to.be.below(1.35 * short.length);
        }
      });

      it('speaks French with French punctuation', () => {
        const data = chartData('fr');
        for (const text of [...texts(view, data), ...said(view, data)]) {
          expect(text).to.not.match(/(?<=[^\u202f\u00a0])([;?!%]|:(?!\d))|\d\.\d|'/);
        }
      });

      it('draws finite points, at most 300 a series, at every width', () => {
        for (const width of widths) {
          const data = chartData('en', { ghost: summaryFixture({ patients: 1000 }) });
          const { series } = view.draw(data, chartFrame(width));
          expect(series.length).to.be.greaterThan(3);
          for (const { data: points, intervals } of series) {
            expect(points.length).to.be.within(1, 300);
            for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).to.equal(true);
            if (intervals) expect(intervals).to.have.lengthOf(points.length);
          }
        }
      });

      it('draws any choice of four theories, each in its own color or on a row of its own', () => {
        for (const theories of choices) {
          const data = chartData('en', { summary: summaryFixture({ theories }) });
          const { series, rows } = view.draw(data, chartFrame());
          const colors = series.flatMap(({ borderColor, backgroundColor }) => [borderColor, backgroundColor]);
          for (const id of theories) {
            const { shortName } = data.messages.science.theories[id];
            const inColor = colors.includes(seriesStyles[id].color);
            expect(inColor || rows?.labels.some(({ title }) => title === shortName), id).to.equal(true);
          }
        }
      });

      it('leads its cursor over points that are there', () => {
        const { series, stops } = view.draw(chartData(), chartFrame());
        expect(stops.length).to.be.greaterThan(2);
        for (const { points } of stops) {
          for (const { datasetIndex, index } of points) {
            expect(series[datasetIndex]!.data[index]).to.not.equal(undefined);
          }
        }
      });

      it('has a legend that says what the marks are, without doubles', () => {
        const theories = ['clonal-selection', 'parallel-evolution'];
        for (const language of localeIds) {
          const entries = view.legend(chartData(language, { summary: null }), chartThemes.light, theories);
          expect(entries.length).to.be.greaterThan(0);
          expect(new Set(entries.map(({ text }) => text)).size).to.equal(entries.length);
          for (const { dash, mark } of entries) expect(dash ?? mark).to.not.equal(undefined);
        }
      });

      it('takes as much room for a specimen as for a result, line by line', () => {
        for (const language of localeIds) {
          for (const theories of [['clonal-selection'], undefined]) {
            const summary = summaryFixture(theories ? { theories } : {});
            const ids = summary.theories.map(({ theory }) => theory);
            const result = view.describe(chartData(language, { summary }))!;
            const room = view.describe(
              chartData(language, { summary: specimenSummary({ theories: ids, matchedRisk: 0.35 }) }),
            )!;
            expect(room.notes).to.have.lengthOf(result.notes.length);
            const length = ({ sentence, notes }: typeof room) => [sentence, ...notes].join('').length;
            expect(length(room)).to.be.closeTo(length(result), 0.12 * length(result));
          }
        }
      });

      it('adds a ghost behind, for the theories shown, and leaves the rest as it is', () => {
        const theories = ['clonal-selection', 'parallel-evolution'];
        const summary = summaryFixture({ theories });
        const alone = view.draw(chartData('en', { summary }), chartFrame());
        const ghost = summaryFixture({ patients: 1000 });
        const haunted = view.draw(chartData('en', { summary, ghost }), chartFrame());
        expect(haunted.series.length).to.be.greaterThan(alone.series.length);
        expect(haunted.stops).to.have.lengthOf(alone.stops.length);
        const spoken = ({ series }: typeof alone) => series.filter(({ say }) => say).length;
        expect(spoken(haunted)).to.equal(spoken(alone));
      });

      it('keeps axes, height and a quiet word before the first result', () => {
        for (const language of localeIds) {
          const data = chartData(language, { summary: null });
          const { notice, stops, options } = view.draw(data, chartFrame());
          expect(notice).to.equal(data.messages.charts.noResult);
          expect(stops).to.have.lengthOf(0);
          expect(Object.keys(options.scales!)).to.include('x');
          expect(view.describe(data)).to.equal(null);
        }
        for (const theories of [0, 1, 3, 8])
          expect(view.height(chartFrame(), theories)).to.be.within(150, 700);
      });

      it('takes a cohort without a founder and without a metastasis', () => {
        const none = {
          woken: 0,
          asleep: 0,
          diedAsleep: 0,
          immediate: 0,
          risks: [0, 0, 0, 0, 0, 0],
          passing: [0.1, 0.1, 0, 0.3, 0.87, 0.92, 0.025, 0.7, 0.01],
        };
        for (const language of localeIds) {
          const data = chartData(language, { summary: summaryFixture({ patients: 64, change: none }) });
          view.draw(data, chartFrame());
          for (const text of texts(view, data)) expect(text).to.not.match(/undefined|NaN|Infinity/);
        }
      });
    });
  }
});
