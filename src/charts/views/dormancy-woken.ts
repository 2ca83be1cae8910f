import { daysPerYear } from '../../model/calendar.js';
import type { DormancySummary, TheorySummary } from '../../summary/cohort-summary.js';
import { numberAxis, shareAxis } from '../axes.js';
import type { ChartView, Series } from '../contracts.js';
import { theoryLegend } from '../legend-entries.js';
import { panelsHeight, pictureOf, stopsAlong } from '../picture.js';
import { sharedBins } from '../regroup.js';
import { ghostLine, theoryLine, theoryMarks } from '../series.js';
import { ofTheory, perTheory, theoryName } from '../words.js';

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
  /** As high as the histogram beside which it stands. */
  height: panelsHeight,
  legend: (data, { muted }, theories) => [
    ...theoryLegend(data, theories),
    { text: data.messages.charts.dormancyDurations.exact, color: muted, dash: [] },
    { text: data.messages.charts.drawnMarks, color: muted, mark: 'circle', hollow: true },
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
    theories.forEach(({ theory, dormancy }, place) => {
      const shares = wokenShares(dormancy);
      const edges = ends.map((year) => edgeAt(shares, year));
      const marks = theoryMarks(theory, 4);
      series.push(
        {
          ...marks,
          data: ends.map((x, bin) => ({ x, y: shares.drawn[edges[bin]!]! })),
          showLine: false,
          // By turns: the marks of theories that coincide would hide each other.
          pointRadius: ends.map((_, bin) => (bin % theories.length === place ? 4 : 0)),
          pointBorderWidth: 1.5,
          backgroundColor: frame.theme.surface,
          pointHoverBackgroundColor: marks.borderColor,
          say: (bin) => {
            const [drawn, exact] = [shares.drawn, shares.exact].map((values) => values[edges[bin]!]!);
            return [ofTheory(data, theory, words.woken(drawn!, exact!, formatter))];
          },
        },
        { ...theoryLine(theory), data: exactLine(shares) },
        ...ghostLine(data, theory, (before) => exactLine(wokenShares(before.dormancy)), { borderWidth: 5 }),
      );
    });
    return pictureOf(data, frame, {
      series,
      stops: stopsAlong(series, ends.length, (index) => ({
        title: words.within(formatter.years(ends[index]! * daysPerYear)),
        at: ends[index]!,
      })),
      stopAxis: 'x',
      quantity: 'sleep',
      scales: {
        x: numberAxis(frame, formatter, words.axis, max),
        y: shareAxis(frame, formatter, words.shareAxis),
      },
    });
  },

  describe(data) {
    const { summary, formatter, messages } = data;
    if (!summary) return null;
    const { dormancyWoken: words, dormancyDurations, dormancyMechanisms } = messages.charts;
    const { theories } = summary;
    const shares = theories.map(({ dormancy }) => wokenShares(dormancy));
    const slept = perTheory(
      data,
      theories.filter((_, index) => shares[index]!.sleepers > 0),
      ({ dormancy }) => wokenShares(dormancy).drawn.at(-1)!,
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
