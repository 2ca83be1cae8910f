import { cascadeSteps } from '../../summary/cascade-ends.js';
import type { CohortSummary, TheorySummary } from '../../summary/cohort-summary.js';
import { shedPerMetastasis } from '../../summary/shed-per-metastasis.js';
import { decades, logAxis, powerLabel, rowAxis } from '../axes.js';
import type { ChartData, ChartView, RowLabel, Series, SeriesPoint } from '../contracts.js';
import { theoryLegend } from '../legend-entries.js';
import { pictureOf, stopsAlong } from '../picture.js';
import { besideLayout, rowPosition, rowsHeight, type RowLayout } from '../row-layout.js';
import { ghostLine, theoryLine, theoryMarks } from '../series.js';
import { ofTheory, perTheory, theoryName } from '../words.js';

const rowCount = cascadeSteps.length + 1;
/** Rows whose values can be read without a cursor: those between which the story is told. */
const valueRows = new Set([0, 2, 3, 7, rowCount - 1]);
/** Width of the plot from which there is room for them, in type sizes. */
const valuesFrom = 22;
/** Decades left of the last cells, in which their number is written. */
const labelDecades = 0.45;
const emptyRange = { min: 1e-2, max: 1e10 };

/** Cells that left the primary, then those that passed each step: mean per patient. Shape [1 + cascadeSteps]. */
function passed({ steps }: TheorySummary, patients: number, source: 'expected' | 'drawn'): number[] {
  const cells = [steps[0]!, ...steps].map((step, row) => step[source][row === 0 ? 'entered' : 'survived']);
  return cells.map((count) => count / patients);
}

const bloodRow = cascadeSteps.indexOf('intravasation') + 1;

/** Points of the rows that cells came to: a log axis has no place for 0. */
const points = (cells: readonly number[], layout: RowLayout, index: number, count: number): SeriesPoint[] =>
  cells.map((x, row) => ({ x: x > 0 ? x : NaN, y: rowPosition(layout, row, index, count) }));

function range(summaries: readonly (CohortSummary | null)[]): { min: number; max: number } {
  const cells = summaries.flatMap((summary) =>
    summary
      ? summary.theories.flatMap((theory) => [
          ...passed(theory, summary.patients, 'expected'),
          ...passed(theory, summary.patients, 'drawn'),
        ])
      : [],
  );
  const shown = cells.filter((value) => value > 1e-6);
  if (shown.length === 0) return emptyRange;
  return {
    min: 10 ** Math.floor(Math.log10(Math.min(...shown)) - labelDecades),
    max: 10 ** Math.ceil(Math.log10(Math.max(...shown)) + 0.1),
  };
}

function rowWords({ messages }: ChartData): RowLabel[] {
  const words = messages.charts.survivalAtEachStep;
  return [
    { title: words.departure },
    ...cascadeSteps.map((step) => ({
      title: words.after(messages.science.steps[step].name),
      note: words.lost(messages.science.steps[step].loss),
    })),
  ];
}

/** The funnel: from the cells that leave the primary down through each door to the one that becomes a metastasis. */
export const survivalAtEachStep: ChartView = {
  id: 'survival-at-each-step',
  group: 'cascade',
  title: (messages) => messages.charts.survivalAtEachStep.title,
  height: (frame) => rowsHeight(frame, besideLayout(frame), rowCount),
  legend: (data, _theme, theories) => [
    ...theoryLegend(data, theories),
    { text: data.messages.charts.survivalAtEachStep.expected, dash: [] },
    { text: data.messages.charts.drawnMarks, mark: 'circle' },
  ],

  draw(data, frame) {
    const { summary, ghost, formatter, messages } = data;
    const words = messages.charts.survivalAtEachStep;
    const layout = besideLayout(frame);
    const theories = summary?.theories ?? [];
    const rows = rowWords(data);
    const plotWidth = frame.width - layout.labelWidth;
    const hasValues = plotWidth >= valuesFrom * frame.fontSize;
    const series: Series[] = [];

    theories.forEach((theory, index) => {
      const line = theoryLine(theory.theory);
      const expected = passed(theory, summary!.patients, 'expected');
      const drawn = passed(theory, summary!.patients, 'drawn');
      series.push({
        ...theoryMarks(theory.theory, 5),
        data: points(drawn, layout, index, theories.length),
        showLine: false,
        pointBorderWidth: 1.5,
        say: (row) => {
          const share = row > 0 ? expected[row]! / expected[row - 1]! : NaN;
          const counts = `${formatter.quantity(expected[row]!, 2)} ${words.drawnCells(formatter.quantity(drawn[row]!, 2))}`;
          return [
            ofTheory(data, theory.theory, counts),
            ...(share > 0 ? [words.passed(share, formatter)] : []),
            ...(theory.emboli.eventShare > 0 && row >= bloodRow
              ? [
                  words.events(
                    formatter.quantity(
                      theory.steps[row - 1]!.events.expected.survived / summary!.patients,
                      2,
                    ),
                  ),
                ]
              : []),
          ];
        },
      });
      series.push({
        ...line,
        data: points(expected, layout, index, theories.length),
        pointLabel: (row) =>
          hasValues && valueRows.has(row) && expected[row]! > 0
            ? formatter.quantity(expected[row]!, 2)
            : null,
      });
      series.push(
        ...ghostLine(
          data,
          theory.theory,
          (before) => points(passed(before, ghost!.patients, 'expected'), layout, index, theories.length),
          { borderDash: line.borderDash, borderWidth: 5 },
        ),
      );
    });

    const cells = range([summary, ghost]);
    return pictureOf(data, frame, {
      series,
      stops: stopsAlong(series, rowCount, (row) => ({ title: rows[row]!.title })),
      stopAxis: 'y',
      rows: { labels: rows, layout },
      scales: {
        x: logAxis(
          frame,
          { title: words.axis, format: powerLabel(formatter) },
          cells,
          decades(cells, plotWidth, frame),
        ),
        y: rowAxis(rowCount, layout.labelWidth),
      },
    });
  },

  describe(data) {
    const { summary, formatter, messages, published } = data;
    if (!summary) return null;
    const words = messages.charts.survivalAtEachStep;
    const each = <Value>(value: (theory: TheorySummary) => Value) => perTheory(data, summary.theories, value);
    const emboliShare = summary.theories[0]?.emboli.eventShare ?? 0;
    const columns = summary.theories.map((theory) => ({
      expected: passed(theory, summary.patients, 'expected'),
      drawn: passed(theory, summary.patients, 'drawn'),
    }));
    const rarity = (value: (theory: TheorySummary) => number): string[] =>
      summary.theories.flatMap((theory) => [formatter.oneIn(value(theory)), '']);
    return {
      sentence: words.sentence(each(shedPerMetastasis), formatter),
      notes: [
        words.injected(
          each((theory) => 1 / theory.injectedEfficiency),
          formatter,
        ),
        ...(emboliShare > 0
          ? [
              words.emboli(
                each(({ emboli }) => ({ founded: emboli.founderShare, polyclonal: emboli.polyclonalShare })),
                emboliShare,
                formatter,
              ),
            ]
          : []),
        words.published(1 / published.injected, 1 / published.disseminated, formatter),
      ],
      table: {
        caption: words.caption,
        columns: [
          words.step,
          words.loss,
          ...summary.theories.flatMap(({ theory }) => [
            `${theoryName(data, theory)}, ${words.expected}`,
            `${theoryName(data, theory)}, ${words.drawn}`,
          ]),
        ],
        rows: [
          ...rowWords(data).map(({ title }, row) => [
            title,
            row > 0 ? messages.science.steps[cascadeSteps[row - 1]!].loss : '',
            ...columns.flatMap(({ expected, drawn }) => [
              formatter.quantity(expected[row]!),
              formatter.quantity(drawn[row]!),
            ]),
          ]),
          [words.perShed, '', ...rarity(shedPerMetastasis)],
          [words.perInjected, '', ...rarity((theory) => 1 / theory.injectedEfficiency)],
        ],
      },
    };
  },
};
