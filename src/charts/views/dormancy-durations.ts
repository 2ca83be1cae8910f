import { histogramQuantile } from '../../statistics/histogram.js';
import type { TheorySummary } from '../../summary/cohort-summary.js';
import { numberAxis, shareAxis } from '../axes.js';
import type { ChartData, ChartView, Series } from '../contracts.js';
import { noteFont } from '../options.js';
import { panelAxisLines, panelsHeight, pictureOf, stopsAlong } from '../picture.js';
import { panelTitleLines } from '../plugins/inscriptions.js';
import { regroup, sharedBins, type DurationBins } from '../regroup.js';
import { ghostLine, ghostOf } from '../series.js';
import { faded, styleOf } from '../series-style.js';
import { ofTheory, perTheory, theoryName } from '../words.js';

const headroom = 1.08;
/** Distances between ticks, shares. */
const tickSteps = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01];

interface Panel {
  readonly theory: TheorySummary;
  readonly bins: DurationBins;
  readonly ghost: DurationBins | null;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Parts of their sum; all 0 where there is nothing. */
function shares(values: readonly number[]): number[] {
  const sum = total(values);
  return values.map((value) => (sum > 0 ? value / sum : 0));
}

/** The panels, all cut into the same bins. */
function panels(data: ChartData): { panels: Panel[]; width: number; bins: number } {
  const theories = data.summary?.theories ?? [];
  const shared = sharedBins(theories.map(({ dormancy }) => dormancy));
  return {
    ...shared,
    panels: theories.map((theory) => {
      const ghost = ghostOf(data, theory.theory);
      return {
        theory,
        bins: regroup(theory.dormancy, shared),
        ghost: ghost ? regroup(ghost.dormancy, shared) : null,
      };
    }),
  };
}

const binName = ({ messages, formatter }: ChartData, width: number, bin: number): string =>
  messages.charts.dormancyDurations.years(
    formatter.number(bin * width, 1),
    formatter.number((bin + 1) * width, 1),
  );

/** How long founders slept that woke: one panel for each theory, on the same axes, with the exact law over the bars. */
export const dormancyDurations: ChartView = {
  id: 'dormancy-durations',
  group: 'dormancy',
  title: (messages) => messages.charts.dormancyDurations.title,
  height: panelsHeight,
  legend: ({ messages }, { muted }) => [
    { text: messages.charts.dormancyDurations.drawn, color: muted, mark: 'rect' },
    { text: messages.charts.dormancyDurations.exact, color: muted, dash: [], lineWidth: 1.5 },
  ],

  draw(data, frame) {
    const { formatter, messages } = data;
    const words = messages.charts.dormancyDurations;
    const { panels: shown, width, bins } = panels(data);
    const series: Series[] = [];
    let highest = 0;

    shown.forEach(({ theory, bins: { counts, expected }, ghost }, panel) => {
      const { color } = styleOf(theory.theory);
      const yAxisID = `y${panel}`;
      const at = (values: readonly number[]) => values.map((y, bin) => ({ x: (bin + 0.5) * width, y }));
      const drawn = shares(counts);
      const exact = shares(expected);
      highest = Math.max(highest, ...drawn, ...exact);
      series.push({
        type: 'bar',
        yAxisID,
        data: at(drawn),
        grouped: false,
        barPercentage: 0.92,
        categoryPercentage: 1,
        backgroundColor: faded(color, 0.4),
        hoverBackgroundColor: faded(color, 0.75),
        borderColor: color,
        order: 2,
        say: (bin) => [
          ofTheory(
            data,
            theory.theory,
            words.bin(formatter.number(counts[bin]!, 0), formatter.number(expected[bin]!, 1)),
          ),
        ],
      });
      series.push({
        type: 'line',
        yAxisID,
        data: total(expected) > 0 ? at(exact) : [],
        borderColor: color,
        borderWidth: 1.5,
        pointRadius: 0,
        pointHoverRadius: 0,
        order: 1,
      });
      if (!ghost) return;
      const before = shares(ghost.counts);
      highest = Math.max(highest, ...before);
      const points = total(ghost.counts) > 0 ? at(before) : [];
      series.push(...ghostLine(data, theory.theory, () => points, { yAxisID, stepped: 'middle' }));
    });

    const lines = panelsHeight(frame, shown.length) / frame.fontSize;
    const panelHeight = (lines - panelAxisLines) / Math.max(1, shown.length);
    const top = highest > 0 ? highest * headroom : 0.5;
    const max = top / (1 - panelTitleLines / panelHeight);
    // A low panel has room for one tick above 0.
    const step = tickSteps.find((size) => size * (panelHeight > 9 ? 3 : 1) <= top) ?? 0;
    // Lower than its title, an axis would write it over the ticks of its neighbors.
    const titled = panelHeight > 5.5 ? Math.max(0, Math.floor((shown.length - 1) / 2)) : -1;
    const panelAxes = Object.fromEntries(
      Array.from({ length: Math.max(1, shown.length) }, (_, panel) => [
        `y${panel}`,
        {
          ...shareAxis(frame, formatter, panel === titled ? words.shareAxis : undefined, { max, step }),
          afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
            axis.ticks = axis.ticks.filter(({ value }) => value <= top);
          },
          // Room for a share, and the title: Chart.js parts the width as if stacked axes stood side by side.
          afterFit: (axis: { width: number }) => {
            axis.width = Math.max(axis.width, (titled < 0 ? 3 : 4.25) * noteFont(frame).size);
          },
          position: 'left' as const,
          stack: 'panels',
          // Stacked axes are laid out from the bottom: the first theory belongs on top.
          weight: -panel,
        },
      ]),
    );
    return pictureOf(data, frame, {
      series,
      stops: stopsAlong(series, bins, (bin) => ({ title: binName(data, width, bin), at: (bin + 1) * width })),
      stopAxis: 'x',
      quantity: 'sleep',
      panels: shown.map(({ theory, bins: { counts } }, panel) => ({
        axis: `y${panel}`,
        title: theoryName(data, theory.theory) + (total(counts) > 0 ? '' : ` (${words.noneWoke})`),
      })),
      scales: { x: numberAxis(frame, formatter, words.axis, bins * width), ...panelAxes },
    });
  },

  describe(data) {
    const { summary, formatter, messages } = data;
    if (!summary) return null;
    const words = messages.charts.dormancyDurations;
    const { panels: shown, width, bins } = panels(data);
    const medians = perTheory(data, summary.theories, ({ dormancy: { durations } }) =>
      histogramQuantile(durations.edges, durations.counts, 0.5),
    ).filter(({ value }) => Number.isFinite(value));
    return {
      sentence: medians.length > 0 ? words.sentence(medians, formatter) : words.nobodyWoke,
      notes: [],
      table: {
        caption: words.caption,
        columns: [
          words.duration,
          ...shown.flatMap(({ theory: { theory } }) => [
            `${theoryName(data, theory)}, ${words.drawn}`,
            `${theoryName(data, theory)}, ${words.exact}`,
          ]),
        ],
        rows: Array.from({ length: bins }, (_, bin) => [
          binName(data, width, bin),
          ...shown.flatMap(({ bins: { counts, expected } }) => [
            formatter.number(counts[bin]!, 0),
            formatter.number(expected[bin]!, 1),
          ]),
        ]),
      },
    };
  },
};
