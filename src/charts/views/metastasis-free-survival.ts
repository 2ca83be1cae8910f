import { daysPerYear } from '../../model/calendar.js';
import { numberAxis, shareAxis } from '../axes.js';
import type { ChartView } from '../contracts.js';
import { theoryLegend } from '../legend-entries.js';
import { inLines, pictureOf, stopsAlong } from '../picture.js';
import { ghostLine, theoryLine } from '../series.js';
import { faded, styleOf } from '../series-style.js';
import {
  atRiskAt,
  partedBeyond,
  stepsPerStop,
  survivalAt,
  survivalGrid,
  widestGap,
} from '../survival-grid.js';
import { ofTheory, perTheory, shareWithin, theoryName } from '../words.js';

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
  height: inLines(24),
  legend: (data, _theme, theories) => theoryLegend(data, theories),

  draw(data, frame) {
    const { summary, formatter, messages } = data;
    const words = messages.charts.metastasisFreeSurvival;
    const grid = survivalGrid(summary?.horizon ?? emptyHorizon);
    const series = (summary?.theories ?? []).flatMap(({ theory, metastasisFreeSurvival: curve }) => {
      const { color, dash, marker } = styleOf(theory);
      const stepped = 'before' as const;
      const steps = grid.map((years) => survivalAt(curve, years));
      return [
        {
          ...theoryLine(theory),
          stepped,
          data: grid.map((x, index) => ({ x, y: steps[index]!.survival })),
          backgroundColor: faded(color, 0.13),
          pointStyle: marker,
          pointBackgroundColor: color,
          pointHoverRadius: 5,
          pointHoverBackgroundColor: color,
          intervals: steps.map(({ lower, upper }) => [lower, upper] as const),
          intervalShape: 'band' as const,
          say: (index: number) => [ofTheory(data, theory, formatter.percent(steps[index]!.survival))],
        },
        ...ghostLine(
          data,
          theory,
          (before) =>
            grid
              .filter((years) => years * daysPerYear <= data.ghost!.horizon + 1e-6)
              .map((x) => ({ x, y: survivalAt(before.metastasisFreeSurvival, x).survival })),
          { stepped, borderDash: [...dash] },
        ),
      ];
    });
    const last = grid.length - 1;
    const stops = stopsAlong(series, grid.length, (index) => ({
      title: formatter.years(grid[index]! * daysPerYear),
      at: grid[index]!,
    }));
    return pictureOf(data, frame, {
      series,
      stops: stops.filter((_, index) => index % stepsPerStop === 0 || index === last),
      stopAxis: 'x',
      quantity: 'follow-up',
      scales: {
        x: numberAxis(frame, formatter, words.axis, grid[last]!),
        y: shareAxis(frame, formatter, words.shareAxis),
      },
    });
  },

  describe(data) {
    const { summary, formatter, messages } = data;
    if (!summary) return null;
    const words = messages.charts.metastasisFreeSurvival;
    const { theories, horizon } = summary;
    const end = horizon / daysPerYear;
    return {
      sentence: words.sentence(
        perTheory(data, theories, ({ metastasisFreeSurvival: curve }) => survivalAt(curve, end).survival),
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
            const at = survivalAt(curve, years);
            return [shareWithin(data, at.survival, at), formatter.number(atRiskAt(curve, years), 0)];
          }),
        ]),
      },
    };
  },
};
