import { sources } from '../../params/sources.js';
import type { HazardYear } from '../../statistics/annual-hazard.js';
import { numberAxis, shareAxis } from '../axes.js';
import type { ChartView } from '../contracts.js';
import { theoryLegend } from '../legend-entries.js';
import { inLines, pictureOf, stopsAlong } from '../picture.js';
import { ghostLine, theoryLine, theoryMarks } from '../series.js';
import { ofTheory, perTheory, shareWithin, theoryName } from '../words.js';

const emptyYears = 20;
/** Distance between the theories within a year, so that their error bars stand side by side. Years. */
const beside = 0.16;
/** Least end of the axis, relapses per person-year. */
const leastTop = 0.05;
const headroom = 1.5;
const tickSteps = [0.01, 0.02, 0.05, 0.1, 0.2];
const mostTicks = 6;

const rateOf = ({ events, personYears }: HazardYear): number => events / personYears;

/** Relapses per person-year over all of these years; NaN where nobody was at risk. */
function meanRate(years: readonly HazardYear[]): number {
  const [events, personYears] = years.reduce(
    ([events, time], year) => [events + year.events, time + year.personYears],
    [0, 0],
  );
  return events! / personYears!;
}

/** How often patients free of metastasis relapse, year by year: when the sleepers come back. */
export const relapseHazard: ChartView = {
  id: 'relapse-hazard',
  group: 'dormancy',
  title: (messages) => messages.charts.relapseHazard.title,
  height: inLines(24),
  legend: (data, _theme, theories) => theoryLegend(data, theories),

  draw(data, frame) {
    const { summary, formatter, messages } = data;
    const words = messages.charts.relapseHazard;
    const theories = summary?.theories ?? [];
    // Years in which nobody is at risk any more have no rate.
    const seen = (years: readonly HazardYear[]) => years.filter(({ personYears }) => personYears > 0);
    const highest = Math.max(...theories.flatMap(({ annualHazard }) => seen(annualHazard).map(rateOf)), 0);
    const top = Math.max(leastTop, headroom * highest);
    const series = theories.flatMap(({ theory, annualHazard }, index) => {
      const shift = (index - (theories.length - 1) / 2) * beside;
      const years = seen(annualHazard);
      const at = (rows: readonly HazardYear[]) =>
        rows.map((row) => ({ x: (row.from + row.to) / 2 + shift, y: rateOf(row) }));
      return [
        {
          ...theoryLine(theory),
          ...theoryMarks(theory, 3.5),
          borderWidth: 1.5,
          data: at(years),
          intervals: years.map(({ lower, upper }) => [Math.min(lower, top), Math.min(upper, top)] as const),
          say: (row: number) => [
            ofTheory(data, theory, words.rate(years[row]!.events, rateOf(years[row]!), formatter)),
          ],
        },
        ...ghostLine(data, theory, (before) => at(seen(before.annualHazard))),
      ];
    });
    const count = theories[0]?.annualHazard.length ?? emptyYears;
    return pictureOf(data, frame, {
      series,
      stops: stopsAlong(series, count, (index) => ({
        title: words.year(index + 1, formatter),
        at: index + 0.5,
      })),
      stopAxis: 'x',
      quantity: 'follow-up',
      scales: {
        x: numberAxis(frame, formatter, messages.charts.metastasisFreeSurvival.axis, count),
        y: shareAxis(frame, formatter, words.rateAxis, {
          max: top,
          step: tickSteps.find((step) => top / step <= mostTicks) ?? 0,
        }),
      },
    });
  },

  describe(data) {
    const { summary, formatter, messages } = data;
    if (!summary) return null;
    const { charts, science } = messages;
    const words = charts.relapseHazard;
    const { theories } = summary;
    const [peaks, steady] = (['demicheli-1996', 'pan-2017'] as const).map((id) =>
      science.citation(sources[id], formatter),
    );
    return {
      sentence: words.sentence(
        perTheory(data, theories, ({ annualHazard }) => {
          const half = annualHazard.length / 2;
          return { early: meanRate(annualHazard.slice(0, half)), late: meanRate(annualHazard.slice(half)) };
        }),
        formatter,
      ),
      notes: [words.published(peaks!, steady!)],
      table: {
        caption: words.caption,
        columns: [
          charts.metastasisFreeSurvival.years,
          ...theories.map(({ theory }) => theoryName(data, theory)),
        ],
        rows: (theories[0]?.annualHazard ?? []).map(({ from, to }, row) => [
          `${formatter.number(from, 1)}–${formatter.number(to, 1)}`,
          ...theories.map(({ annualHazard }) =>
            shareWithin(data, rateOf(annualHazard[row]!), annualHazard[row]!),
          ),
        ]),
      },
    };
  },
};
