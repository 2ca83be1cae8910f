import { wholePercent } from '../../locale/chart-phrases.js';
import { dormancyMechanisms as sharedMechanisms } from '../../model/dormancy/registry.js';
import type { SleepCounts, TheorySummary } from '../../summary/cohort-summary.js';
import { rowAxis, shareAxis } from '../axes.js';
import type { ChartData, ChartFrame, ChartView, CursorStop, Series } from '../contracts.js';
import { pictureOf } from '../picture.js';
import { rowLayout, rowsHeight, type RowLayout } from '../row-layout.js';
import { ghostOf, theoryMarks } from '../series.js';
import { faded, ghostColor, styleOf } from '../series-style.js';
import { perTheory, theoryName } from '../words.js';

const fates = ['woken', 'asleep', 'diedAsleep'] as const;
type Fate = (typeof fates)[number];

/** One for each mechanism of all theories, and one for the waits that theories have of their own. */
const rowCount = sharedMechanisms.length + 1;
/** How much of the color of its theory a fate has. */
const alphas: { readonly [Name in Fate]: number } = { woken: 1, asleep: 0.4, diedAsleep: 0 };
/** Height of a row against that of a chart with one bar a row. */
const rowFactor = 1.3;
/** Of the height of a row, for the bars of three theories; each further one makes it higher by its own. */
const barsHeight = 0.52;
const usualTheories = 3;
/** Where labels stand above the bars, these leave less room for them than for one bar. */
const shiftFactor = 0.8;

/** Rows with room for the bars of so many theories. `step`: from one bar to the next, in rows. */
function layoutOf(frame: ChartFrame, theories: number): RowLayout & { readonly step: number } {
  const layout = rowLayout(frame);
  const least = rowFactor * layout.rowHeight;
  const bar = (barsHeight / usualTheories) * least;
  const rowHeight = least + Math.max(0, theories - usualTheories) * bar;
  const shift = (shiftFactor * layout.shift * least) / rowHeight;
  return { ...layout, rowHeight, shift, step: bar / rowHeight };
}

const slept = ({ woken, asleep, diedAsleep }: SleepCounts): number => woken + asleep + diedAsleep;

const sleepers = ({ dormancy }: TheorySummary): number =>
  dormancy.mechanisms.reduce((sum, counts) => sum + slept(counts), 0);

/** Names of the mechanisms, by id, in the order of their rows. */
const names = ({ messages }: ChartData): [id: string, name: string][] =>
  Object.entries(messages.charts.dormancyMechanisms.names);

const countsOf = ({ dormancy }: TheorySummary, mechanism: string): SleepCounts | null =>
  dormancy.mechanisms.find((counts) => counts.mechanism === mechanism && slept(counts) > 0) ?? null;

/** By which mechanism founders slept, and what had become of these: the woken, the sleepers and the dead apart. */
export const dormancyMechanisms: ChartView = {
  id: 'dormancy-mechanisms',
  group: 'dormancy',
  title: (messages) => messages.charts.dormancyMechanisms.title,
  height: (frame, theories) => rowsHeight(frame, layoutOf(frame, theories), rowCount),
  legend: (data, { shades, surface, muted }, theories) => [
    ...theories.map((theory) => {
      const { color, marker } = styleOf(theory);
      return { text: theoryName(data, theory), color, mark: marker };
    }),
    ...fates.map((fate, position) => ({
      text: data.messages.charts.dormancyFates.fates[fate],
      color: [shades[0], shades[2], surface][position]!,
      rim: muted,
      mark: 'rect' as const,
    })),
  ],

  draw(data, frame) {
    const { summary, formatter, messages } = data;
    const words = messages.charts.dormancyMechanisms;
    const theories = summary?.theories ?? [];
    const layout = layoutOf(frame, theories.length);
    const { step } = layout;
    const rows = names(data);
    const series: Series[] = [];
    const stopPoints = rows.map((): { datasetIndex: number; index: number }[] => []);

    // Theories without a mechanism leave no gap in its row.
    const present = rows.map(([id]) => theories.filter((theory) => countsOf(theory, id)));
    const position = (theory: TheorySummary, row: number): number => {
      const beside = present[row]!;
      return row + layout.shift + (beside.indexOf(theory) - (beside.length - 1) / 2) * step;
    };

    for (const theory of theories) {
      const { color } = styleOf(theory.theory);
      const own = rows.flatMap(([id], row) => (countsOf(theory, id) ? [row] : []));
      if (own.length === 0) continue;
      own.forEach((row, index) => stopPoints[row]!.push({ datasetIndex: series.length, index }));
      series.push({
        ...theoryMarks(theory.theory, 4),
        data: own.map((row) => ({ x: 0, y: position(theory, row) })),
        showLine: false,
        say: (index) => {
          const counts = countsOf(theory, rows[own[index]!]![0])!;
          const said = fates.map((fate) =>
            messages.charts.named(
              messages.charts.dormancyFates.fates[fate],
              wholePercent(counts[fate] / sleepers(theory), formatter),
            ),
          );
          return [theoryName(data, theory.theory), ...said];
        },
      });
      const bars = (
        source: TheorySummary,
        fate: Fate,
        thickness: number,
        ground: string,
        order: number,
      ): Series => ({
        type: 'bar',
        indexAxis: 'y',
        grouped: false,
        stack: `${theory.theory} ${order}`,
        barThickness: thickness,
        data: rows.flatMap(([id], row) => {
          const counts = countsOf(source, id);
          return counts ? [{ x: counts[fate] / sleepers(source), y: position(theory, row) }] : [];
        }),
        backgroundColor: ground,
        borderColor: order > 2 ? ground : color,
        borderWidth: 1,
        borderSkipped: false,
        order,
      });
      const thickness = 0.8 * step * layout.rowHeight;
      series.push(...fates.map((fate) => bars(theory, fate, thickness, faded(color, alphas[fate]), 2)));
      const before = ghostOf(data, theory.theory);
      if (!before || sleepers(before) === 0) continue;
      series.push(bars(before, 'woken', thickness + 5, ghostColor(theory.theory), 3));
    }

    return pictureOf(data, frame, {
      series,
      stops: rows.map(([, title], row): CursorStop => ({ title, points: stopPoints[row]! })),
      stopAxis: 'y',
      rows: {
        layout,
        labels: (summary ? rows : []).map(([id, title]) => {
          const counts = theories.map((theory) => countsOf(theory, id));
          const total = counts.reduce((sum, each) => sum + (each ? slept(each) : 0), 0);
          return { title, note: total > 0 ? words.slept(total, formatter) : words.none };
        }),
      },
      indexAxis: 'y',
      scales: {
        x: { ...shareAxis(frame, formatter, words.axis), stacked: true },
        y: { ...rowAxis(rowCount, layout.labelWidth), stacked: true },
      },
    });
  },

  describe(data) {
    const { summary, formatter, messages } = data;
    if (!summary) return null;
    const words = messages.charts.dormancyMechanisms;
    const { fates: fateNames } = messages.charts.dormancyFates;
    const found = names(data).flatMap(([id, mechanism]) => {
      const entries = summary.theories.flatMap((result) => {
        const counts = countsOf(result, id);
        return counts ? [{ theory: result.theory, counts }] : [];
      });
      return entries.length > 0 ? [{ mechanism, entries }] : [];
    });
    return {
      sentence:
        found.length > 0
          ? words.sentence(
              found.map(({ mechanism, entries }) => ({
                mechanism,
                woken: perTheory(data, entries, ({ counts }) => counts.woken / slept(counts)),
              })),
              formatter,
            )
          : words.nobodySlept,
      notes: [],
      table: {
        caption: words.caption,
        columns: [words.mechanism, messages.charts.theory, ...fates.map((fate) => fateNames[fate])],
        rows: found.flatMap(({ mechanism, entries }) =>
          entries.map(({ theory, counts }) => [
            mechanism,
            theoryName(data, theory),
            ...fates.map((fate) => formatter.number(counts[fate], 0)),
          ]),
        ),
      },
    };
  },
};
