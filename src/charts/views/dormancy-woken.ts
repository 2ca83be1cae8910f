import { daysPerYear } from '../../model/calendar.js';
import type { DormancySummary, TheorySummary } from '../../summary/cohort-summary.js';
import { linearAxis } from '../axes.js';
import type { ChartView, CursorStop, Series } from '../contracts.js';
import { ghostOf, theoryLegend } from '../legend-entries.js';
import { theoryName, underTheory } from '../names.js';
import { baseOptions } from '../options.js';
import { sharedBins } from '../regroup.js';
import { faded, ghostAlpha, styleOf } from '../series-style.js';

/** As high as the histogram beside which it stands. */
const heightInLines = 27.5;

/** Running shares of all that slept, by the ends of the recorded bins. Shape of each array [1 + bins]. */
interface WokenShares {
  readonly sleepers: number;
  readonly years: readonly number[];
  readonly drawn: readonly number[];
  readonly exact: readonly number[];
}

function wokenShares({ durations, asleep, diedAsleep }: DormancySummary): WokenShares {
  const { edges, counts, expected } = durations;
  const sleepers = counts.reduce((sum, count) => sum + count, asleep + diedAsleep);
  const running = (values: Float64Array): number[] => {
    let sum = 0;
    return [0, ...values].map((value) => (sum += value) / (sleepers || 1));
  };
  return {
    sleepers,
    years: Array.from(edges, (edge) => edge / daysPerYear),
    drawn: running(counts),
    exact: running(expected),
  };
}

/** Index of the recorded edge at a year, of the last one beyond it. */
function edgeAt({ years }: WokenShares, year: number): number {
  const edge = years.findIndex((end) => end >= year - 1e-6);
  return edge < 0 ? years.length - 1 : edge;
}

/** Years at which points and rows stand: the ends of the histogram's bins. */
function binEnds(theories: readonly TheorySummary[]): number[] {
  const { width, bins } = sharedBins(theories.map(({ dormancy }) => dormancy));
  return Array.from({ length: bins }, (_, bin) => (bin + 1) * width);
}

/** How many of those that slept had woken after so long: with the histogram's axis, all theories in one plot. */
export const dormancyWoken: ChartView = {
  id: 'dormancy-woken',
  group: 'dormancy',
  title: (messages) => messages.charts.dormancyWoken.title,
  height: (frame) => Math.round(heightInLines * frame.fontSize),
  legend: (data, { muted }, theories) => [
    ...theoryLegend(data, theories),
    { text: data.messages.charts.dormancyDurations.exact, color: muted, dash: [] },
    { text: data.messages.charts.dormancyDurations.drawn, color: muted, mark: 'circle', hollow: true },
  ],

  draw(data, frame) {
    const { summary, formatter, messages } = data;
    const words = messages.charts.dormancyWoken;
    const theories = summary?.theories ?? [];
    const ends = binEnds(theories);
    const max = ends.at(-1)!;
    const exactLine = ({ years, exact }: WokenShares) =>
      years.flatMap((x, edge) => (x <= max + 1e-6 ? [{ x, y: exact[edge]! }] : []));
    const series: Series[] = [];
    for (const { theory, dormancy } of theories) {
      const { color, dash, marker } = styleOf(theory);
      const shares = wokenShares(dormancy);
      const edges = ends.map((year) => edgeAt(shares, year));
      series.push({
        type: 'line',
        data: ends.map((x, bin) => ({ x, y: shares.drawn[edges[bin]!]! })),
        showLine: false,
        clip: 8,
        pointStyle: marker,
        pointRadius: 4,
        pointHoverRadius: 6,
        pointBorderWidth: 1.5,
        borderColor: color,
        backgroundColor: frame.theme.surface,
        pointHoverBackgroundColor: color,
        order: 1,
        say: (bin) => [
          messages.charts.named(
            theoryName(data, theory),
            words.woken(shares.drawn[edges[bin]!]!, shares.exact[edges[bin]!]!, formatter),
          ),
        ],
      });
      series.push({
        type: 'line',
        data: exactLine(shares),
        borderColor: color,
        borderDash: [...dash],
        borderWidth: 2,
        pointRadius: 0,
        pointHoverRadius: 0,
        order: 2,
      });
      const before = ghostOf(data, theory);
      if (!before) continue;
      series.push({
        type: 'line',
        data: exactLine(wokenShares(before.dormancy)),
        borderColor: faded(color, ghostAlpha),
        borderWidth: 5,
        pointRadius: 0,
        pointHoverRadius: 0,
        order: 3,
      });
    }
    const drawnSeries = series.flatMap(({ say }, datasetIndex) => (say ? [datasetIndex] : []));
    const stops: CursorStop[] = summary
      ? ends.map((years, index) => ({
          title: words.within(formatter.years(years * daysPerYear)),
          at: years,
          points: drawnSeries.map((datasetIndex) => ({ datasetIndex, index })),
        }))
      : [];
    return {
      series,
      stops,
      stopAxis: 'x',
      quantity: 'sleep',
      notice: summary ? null : messages.charts.noResult,
      options: {
        ...baseOptions(frame, stops),
        scales: {
          x: linearAxis(
            frame,
            { title: words.axis, format: (value) => formatter.number(value, 1) },
            { min: 0, max },
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
    const { dormancyWoken: words, dormancyDurations, dormancyMechanisms } = messages.charts;
    const { theories } = summary;
    const shares = theories.map(({ dormancy }) => wokenShares(dormancy));
    const slept = theories.flatMap(({ theory }, index) =>
      shares[index]!.sleepers > 0
        ? [{ under: underTheory(data, theory), value: shares[index]!.drawn.at(-1)! }]
        : [],
    );
    return {
      sentence: slept.length > 0 ? words.sentence(slept, formatter) : dormancyMechanisms.nobodySlept,
      notes: [],
      table: {
        caption: words.caption,
        columns: [
          words.axis,
          ...theories.flatMap(({ theory }) => [
            `${theoryName(data, theory)}, ${dormancyDurations.drawn}`,
            `${theoryName(data, theory)}, ${dormancyDurations.exact}`,
          ]),
        ],
        rows: binEnds(theories).map((year) => [
          formatter.number(year, 1),
          ...shares.flatMap((each) =>
            [each.drawn, each.exact].map((values) => formatter.percent(values[edgeAt(each, year)]!)),
          ),
        ]),
      },
    };
  },
};
