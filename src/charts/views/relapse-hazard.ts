import { sources } from '../../params/sources.js';
import type { HazardYear } from '../../statistics/annual-hazard.js';
import { linearAxis } from '../axes.js';
import type { ChartView, CursorStop, Series } from '../contracts.js';
import { ghostOf, theoryLegend } from '../legend-entries.js';
import { theoryName, underTheory } from '../names.js';
import { baseOptions } from '../options.js';
import { faded, ghostAlpha, styleOf } from '../series-style.js';

const heightInLines = 24;
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
  height: (frame) => Math.round(heightInLines * frame.fontSize),
  legend: (data, _theme, theories) => theoryLegend(data, theories),

  draw(data, frame) {
    const { summary, formatter, messages } = data;
    const words = messages.charts.relapseHazard;
    const theories = summary?.theories ?? [];
    // Years in which nobody is at risk any more have no rate.
    const seen = (years: readonly HazardYear[]) => years.filter(({ personYears }) => personYears > 0);
    const highest = Math.max(...theories.flatMap(({ annualHazard }) => seen(annualHazard).map(rateOf)), 0);
    const top = Math.max(leastTop, headroom * highest);
    const series: Series[] = [];
    theories.forEach(({ theory, annualHazard }, index) => {
      const { color, dash, marker } = styleOf(theory);
      const shift = (index - (theories.length - 1) / 2) * beside;
      const years = seen(annualHazard);
      const at = (rows: readonly HazardYear[]) =>
        rows.map((row) => ({ x: (row.from + row.to) / 2 + shift, y: rateOf(row) }));
      series.push({
        type: 'line',
        data: at(years),
        borderColor: color,
        borderDash: [...dash],
        borderWidth: 1.5,
        backgroundColor: color,
        pointStyle: marker,
        pointRadius: 3.5,
        pointHoverRadius: 6,
        clip: 8,
        intervalShape: 'whisker',
        intervals: years.map(({ lower, upper }) => [Math.min(lower, top), Math.min(upper, top)] as const),
        order: 1,
        say: (row) => [
          messages.charts.named(
            theoryName(data, theory),
            words.rate(years[row]!.events, rateOf(years[row]!), formatter),
          ),
        ],
      });
      const before = ghostOf(data, theory);
      if (!before) return;
      series.push({
        type: 'line',
        data: at(seen(before.annualHazard)),
        borderColor: faded(color, ghostAlpha),
        borderWidth: 4,
        pointRadius: 0,
        pointHoverRadius: 0,
        order: 2,
      });
    });
    const spoken = series.flatMap(({ say, data: points }, datasetIndex) =>
      say ? [{ datasetIndex, years: points.length }] : [],
    );
    const count = theories[0]?.annualHazard.length ?? emptyYears;
    const stops: CursorStop[] = summary
      ? Array.from({ length: count }, (_, index) => ({
          title: words.year(index + 1, formatter),
          at: index + 0.5,
          points: spoken.flatMap(({ datasetIndex, years }) =>
            index < years ? [{ datasetIndex, index }] : [],
          ),
        }))
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
            {
              title: messages.charts.metastasisFreeSurvival.axis,
              format: (value) => formatter.number(value, 1),
            },
            { min: 0, max: count },
          ),
          y: linearAxis(
            frame,
            { title: words.rateAxis, format: (value) => formatter.percent(value) },
            { min: 0, max: top },
            tickSteps.find((step) => top / step <= mostTicks),
          ),
        },
      },
    };
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
        theories.map(({ theory, annualHazard }) => {
          const half = annualHazard.length / 2;
          return {
            under: underTheory(data, theory),
            value: {
              early: meanRate(annualHazard.slice(0, half)),
              late: meanRate(annualHazard.slice(half)),
            },
          };
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
          ...theories.map(({ annualHazard }) => {
            const year = annualHazard[row]!;
            return charts.interval(
              formatter.percent(rateOf(year)),
              formatter.percent(year.lower),
              formatter.percent(year.upper),
            );
          }),
        ]),
      },
    };
  },
};
