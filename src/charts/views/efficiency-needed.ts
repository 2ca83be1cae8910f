import type { MatchedRisk } from '../../summary/cohort-summary.js';
import { decades, logAxis, powerLabel, rowAxis } from '../axes.js';
import type { ChartView, CursorStop, Series } from '../contracts.js';
import { pictureOf } from '../picture.js';
import { rowLayout, rowPosition, rowsHeight, uprightParts } from '../row-layout.js';
import { bareLine, ghostOf, theoryMarks } from '../series.js';
import { ghostColor } from '../series-style.js';
import { perTheory, theoryName, underTheory } from '../words.js';

/** Rows for which there is always room, so that choosing theories does not shift the page. */
const rowCount = 3;
const referenceDash = [5, 4];
const markerRadius = 7;

const neededOf = ({ reachable, efficiencyNeeded }: MatchedRisk): number | null =>
  reachable ? efficiencyNeeded : null;

function range(values: readonly number[]): { min: number; max: number } {
  const least = Math.min(1e-6, ...values.filter((value) => value > 0));
  return { min: 10 ** Math.floor(Math.log10(least)), max: 1 };
}

/** How unfailing a competent cell in the blood must be for the risk to be what it is, beside what is measured. */
export const efficiencyNeeded: ChartView = {
  id: 'efficiency-needed',
  group: 'theories',
  title({ charts: { efficiencyNeeded: words } }, { matchedRisk }) {
    return matchedRisk === null ? words.titleFree : words.title;
  },
  height: (frame, theories) => rowsHeight(frame, rowLayout(frame), Math.max(rowCount, theories)),
  legend: ({ messages, formatter, published }) => [
    {
      text: messages.charts.named(
        messages.charts.efficiencyNeeded.benchmark,
        formatter.quantity(published.inBlood, 2),
      ),
      dash: referenceDash,
    },
  ],

  draw(data, frame) {
    const { summary, formatter, messages, published } = data;
    const words = messages.charts.efficiencyNeeded;
    const layout = rowLayout(frame);
    const theories = summary?.theories ?? [];
    const rows = Math.max(rowCount, theories.length);
    const efficiency = (value: number): string => formatter.quantity(value, 2);

    const series: Series[] = theories.map(({ theory, matchedRisk }, index) => {
      const { efficiencyNeeded: x, reachable } = matchedRisk;
      return {
        ...theoryMarks(theory, markerRadius),
        data: [{ x: Math.min(1, x), y: rowPosition(layout, index, 0, 1) }],
        showLine: false,
        borderWidth: 2,
        ...(reachable ? {} : { backgroundColor: frame.theme.surface }),
        say: () => [reachable ? efficiency(x) : words.notReachable(matchedRisk.expectedRisk, formatter)],
      };
    });
    theories.forEach(({ theory }, index) => {
      const before = ghostOf(data, theory)?.matchedRisk;
      if (!before) return;
      series.push({
        ...theoryMarks(theory, markerRadius + 2),
        data: [{ x: Math.min(1, before.efficiencyNeeded), y: rowPosition(layout, index, 0, 1) }],
        showLine: false,
        borderColor: ghostColor(theory),
        backgroundColor: ghostColor(theory),
        order: 2,
      });
    });
    for (const part of uprightParts(layout, rows, published.inBlood)) {
      series.push({
        ...bareLine,
        data: part,
        borderColor: frame.theme.text,
        borderDash: referenceDash,
        borderWidth: 1.5,
        order: 3,
      });
    }
    const stops: CursorStop[] = theories.map(({ theory }, datasetIndex) => ({
      title: theoryName(data, theory),
      at: datasetIndex,
      points: [{ datasetIndex, index: 0 }],
    }));
    const shown = range([
      published.inBlood,
      ...theories.map((theory) => theory.matchedRisk.efficiencyNeeded),
    ]);
    return pictureOf(data, frame, {
      series,
      stops,
      stopAxis: 'y',
      quantity: 'theory',
      rows: {
        layout,
        labels: theories.map(({ theory, matchedRisk }) => ({
          title: theoryName(data, theory),
          note: matchedRisk.reachable
            ? efficiency(matchedRisk.efficiencyNeeded)
            : words.notReachable(matchedRisk.expectedRisk, formatter),
        })),
      },
      scales: {
        x: logAxis(
          frame,
          { title: words.axis, format: powerLabel(formatter) },
          shown,
          decades(shown, frame.width - layout.labelWidth, frame),
        ),
        y: rowAxis(rows, layout.labelWidth),
      },
    });
  },

  describe(data) {
    const { summary, formatter, messages, published } = data;
    if (!summary) return null;
    const { charts } = messages;
    const words = charts.efficiencyNeeded;
    const target = summary.theories[0]?.matchedRisk.target ?? null;
    const lacking = summary.theories
      .filter(({ emboli }) => emboli.isNeeded && emboli.eventShare === 0)
      .map(({ theory }) => underTheory(data, theory));
    return {
      sentence: words.sentence(
        perTheory(data, summary.theories, ({ matchedRisk }) => neededOf(matchedRisk)),
        target,
        published.inBlood,
        formatter,
      ),
      notes: [
        ...(lacking.length > 0 ? [words.noEmboli(lacking, formatter)] : []),
        words.basis(published.injected, formatter),
      ],
      table: {
        caption: target === null ? words.captionFree : words.caption,
        columns: [charts.theory, words.efficiency, words.benchmark, words.comparison],
        rows: summary.theories.map(({ theory, matchedRisk }) => [
          theoryName(data, theory),
          matchedRisk.reachable
            ? formatter.quantity(matchedRisk.efficiencyNeeded, 2)
            : words.notReachable(matchedRisk.expectedRisk, formatter),
          formatter.quantity(published.inBlood, 2),
          matchedRisk.reachable
            ? words.times(matchedRisk.efficiencyNeeded / published.inBlood, formatter)
            : '',
        ]),
      },
    };
  },
};
