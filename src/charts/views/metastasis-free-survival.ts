import { daysPerYear } from '../../model/calendar.js';
import { linearAxis } from '../axes.js';
import type { ChartView, CursorStop, Series } from '../contracts.js';
import { ghostOf, theoryLegend } from '../legend-entries.js';
import { theoryName, underTheory } from '../names.js';
import { baseOptions } from '../options.js';
import { faded, ghostAlpha, styleOf } from '../series-style.js';
import {
  atRiskAt,
  partedBeyond,
  stepsPerStop,
  survivalAt,
  survivalGrid,
  widestGap,
} from '../survival-grid.js';

const heightInLines = 24;
const emptyHorizon = 20 * daysPerYear;

/** Years for which the table has a row. */
function tableYears(horizon: number): number[] {
  const end = horizon / daysPerYear;
  return [...[0, 1, 2, 3, 5, 10, 15, 20, 30].filter((years) => years < end - 1e-6), end];
}

/** Metastasis-free survival after diagnosis, with its band. */
export const metastasisFreeSurvival: ChartView = {
  id: 'metastasis-free-survival',
  group: 'theories',
  title: (messages) => messages.charts.metastasisFreeSurvival.title,
  height: (frame) => Math.round(heightInLines * frame.fontSize),
  legend: (data, _theme, theories) => theoryLegend(data, theories),

  draw(data, frame) {
    const { summary, formatter, messages } = data;
    const words = messages.charts.metastasisFreeSurvival;
    const grid = survivalGrid(summary?.horizon ?? emptyHorizon);
    const series: Series[] = [];
    for (const { theory, metastasisFreeSurvival: curve } of summary?.theories ?? []) {
      const { color, dash, marker } = styleOf(theory);
      const steps = grid.map((years) => survivalAt(curve, years));
      const line = {
        type: 'line' as const,
        stepped: 'before' as const,
        borderDash: [...dash],
        pointRadius: 0,
        pointHoverRadius: 0,
      };
      series.push({
        ...line,
        data: grid.map((x, index) => ({ x, y: steps[index]!.survival })),
        borderColor: color,
        borderWidth: 2,
        backgroundColor: faded(color, 0.13),
        pointStyle: marker,
        pointBackgroundColor: color,
        pointHoverRadius: 5,
        pointHoverBackgroundColor: color,
        intervals: steps.map(({ lower, upper }) => [lower, upper] as const),
        intervalShape: 'band',
        order: 1,
        say: (index) => [
          messages.charts.named(theoryName(data, theory), formatter.percent(steps[index]!.survival)),
        ],
      });
      const before = ghostOf(data, theory)?.metastasisFreeSurvival;
      if (!before) continue;
      series.push({
        ...line,
        data: grid
          .filter((years) => years * daysPerYear <= data.ghost!.horizon + 1e-6)
          .map((x) => ({ x, y: survivalAt(before, x).survival })),
        borderColor: faded(color, ghostAlpha),
        borderWidth: 4,
        order: 2,
      });
    }
    const curves = series.flatMap(({ say }, datasetIndex) => (say ? [datasetIndex] : []));
    const stops: CursorStop[] = summary
      ? grid.flatMap((years, index) =>
          index % stepsPerStop === 0 || index === grid.length - 1
            ? [
                {
                  title: formatter.years(years * daysPerYear),
                  at: years,
                  points: curves.map((datasetIndex) => ({ datasetIndex, index })),
                },
              ]
            : [],
        )
      : [];
    return {
      series,
      stops,
      stopAxis: 'x',
      quantity: 'follow-up',
      notice: summary ? null : messages.charts.noResult,
      options: {
        ...baseOptions(frame, stops),
        scales: {
          x: linearAxis(
            frame,
            { title: words.axis, format: (value) => formatter.number(value, 1) },
            { min: 0, max: grid.at(-1)! },
          ),
          y: linearAxis(
            frame,
            { title: words.shareAxis, format: (value) => formatter.percent(value) },
            { min: 0, max: 1 },
            0.25,
          ),
        },
      },
    };
  },

  describe(data) {
    const { summary, formatter, messages } = data;
    if (!summary) return null;
    const { charts } = messages;
    const words = charts.metastasisFreeSurvival;
    const { theories, horizon } = summary;
    const end = horizon / daysPerYear;
    return {
      sentence: words.sentence(
        theories.map(({ theory, metastasisFreeSurvival: curve }) => ({
          under: underTheory(data, theory),
          value: survivalAt(curve, end).survival,
        })),
        horizon,
        theories.length > 1 && widestGap(theories, horizon) <= partedBeyond,
        formatter,
      ),
      notes: [],
      table: {
        caption: words.caption,
        columns: [
          words.years,
          ...theories.flatMap(({ theory }) => [
            theoryName(data, theory),
            words.atRisk(theoryName(data, theory)),
          ]),
        ],
        rows: tableYears(horizon).map((years) => [
          formatter.number(years, 1),
          ...theories.flatMap(({ metastasisFreeSurvival: curve }) => {
            const { survival, lower, upper } = survivalAt(curve, years);
            return [
              charts.interval(
                formatter.percent(survival),
                formatter.percent(lower),
                formatter.percent(upper),
              ),
              formatter.number(atRiskAt(curve, years), 0),
            ];
          }),
        ]),
      },
    };
  },
};
