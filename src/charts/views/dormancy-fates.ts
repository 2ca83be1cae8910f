import type { DormancySummary, TheorySummary } from '../../summary/cohort-summary.js';
import { wholePercent } from '../../locale/chart-phrases.js';
import { rowAxis, shareAxis } from '../axes.js';
import type { ChartView, CursorStop, Series } from '../contracts.js';
import { pictureOf } from '../picture.js';
import { rowLayout, rowPosition, rowsHeight } from '../row-layout.js';
import { ghostOf } from '../series.js';
import { perTheory, theoryName } from '../words.js';

const fates = ['immediate', 'woken', 'asleep', 'diedAsleep'] as const;
type Fate = (typeof fates)[number];

/** Rows for which there is always room, so that choosing theories does not shift the page. */
const rowCount = 3;

function founders(dormancy: DormancySummary): Record<Fate, number> & { total: number } {
  const { immediate, asleep, diedAsleep, durations } = dormancy;
  const woken = durations.counts.reduce((sum, count) => sum + count, 0);
  return { immediate, woken, asleep, diedAsleep, total: immediate + woken + asleep + diedAsleep };
}

function shareOf(theory: TheorySummary, fate: Fate): number {
  const counts = founders(theory.dormancy);
  return counts.total > 0 ? counts[fate] / counts.total : 0;
}

/** What had become of all founders at the horizon: those without a duration are seen here, apart from the histogram. */
export const dormancyFates: ChartView = {
  id: 'dormancy-fates',
  group: 'dormancy',
  title: (messages) => messages.charts.dormancyFates.title,
  height: (frame, theories) => rowsHeight(frame, rowLayout(frame), Math.max(rowCount, theories)),
  legend: ({ messages }, { shades, muted }) =>
    fates.map((fate, position) => ({
      text: messages.charts.dormancyFates.fates[fate],
      color: shades[position]!,
      rim: muted,
      mark: 'rect',
    })),

  draw(data, frame) {
    const { summary, formatter, messages } = data;
    const words = messages.charts.dormancyFates;
    const { shades, muted } = frame.theme;
    const layout = rowLayout(frame);
    const theories = summary?.theories ?? [];
    const rows = Math.max(rowCount, theories.length);
    const thickness = layout.rowHeight * 0.32;

    const bars = (row: (index: number) => number, source: (theory: TheorySummary) => TheorySummary | null) =>
      fates.map((fate, position) => ({
        type: 'bar' as const,
        indexAxis: 'y' as const,
        grouped: false,
        data: theories.flatMap((theory, index) => {
          const shown = source(theory);
          return shown ? [{ x: shareOf(shown, fate), y: row(index) }] : [];
        }),
        backgroundColor: shades[position]!,
        hoverBackgroundColor: shades[position]!,
        borderColor: muted,
        hoverBorderColor: muted,
        borderWidth: 1,
        borderSkipped: false as const,
      }));
    const results: Series[] = bars(
      (index) => rowPosition(layout, index, 0, 1),
      (theory) => theory,
    ).map((series, position) => ({
      ...series,
      stack: 'result',
      barThickness: thickness,
      say: (index: number) => [
        messages.charts.named(
          words.fates[fates[position]!],
          formatter.percent(shareOf(theories[index]!, fates[position]!)),
        ),
      ],
    }));
    const ghosts: Series[] = bars(
      (index) => rowPosition(layout, index, 0, 1) + (thickness * 0.5 + 3) / layout.rowHeight,
      ({ theory }) => ghostOf(data, theory),
    ).map((series) => ({ ...series, stack: 'ghost', barThickness: 4, borderWidth: 0 }));
    const stops: CursorStop[] = theories.map((theory, index) => ({
      title: theoryName(data, theory.theory),
      at: index,
      points: results.map((_, datasetIndex) => ({ datasetIndex, index })),
    }));
    return pictureOf(data, frame, {
      series: [...results, ...(data.ghost ? ghosts : [])],
      stops,
      stopAxis: 'y',
      quantity: 'theory',
      rows: {
        layout,
        labels: theories.map((theory) => {
          const { total } = founders(theory.dormancy);
          const note = total > 0 ? `${formatter.number(total, 0)} ${words.founders}` : words.noFounder;
          return { title: theoryName(data, theory.theory), note };
        }),
      },
      indexAxis: 'y',
      scales: {
        x: { ...shareAxis(frame, formatter, words.axis), stacked: true },
        y: { ...rowAxis(rows, layout.labelWidth), stacked: true },
      },
    });
  },

  describe(data) {
    const { summary, formatter, messages } = data;
    if (!summary) return null;
    const words = messages.charts.dormancyFates;
    const entries = perTheory(
      data,
      summary.theories.filter(({ dormancy }) => founders(dormancy).total > 0),
      (theory) => ({ asleep: shareOf(theory, 'asleep'), diedAsleep: shareOf(theory, 'diedAsleep') }),
    );
    return {
      sentence: entries.length > 0 ? words.sentence(entries, formatter) : words.noFounder,
      notes: [],
      table: {
        caption: words.caption,
        columns: [messages.charts.theory, words.founders, ...fates.map((fate) => words.fates[fate])],
        rows: summary.theories.map((theory) => {
          const counts = founders(theory.dormancy);
          return [
            theoryName(data, theory.theory),
            formatter.number(counts.total, 0),
            ...fates.map(
              (fate) =>
                `${formatter.number(counts[fate], 0)} (${wholePercent(shareOf(theory, fate), formatter)})`,
            ),
          ];
        }),
      },
    };
  },
};
