import { wholePercent } from '../../locale/chart-phrases.js';
import { daysPerYear } from '../../model/calendar.js';
import { earlySeeding } from '../../model/published/early-seeding.js';
import { sources } from '../../params/sources.js';
import type { LeadTimeSummary } from '../../summary/cohort-summary.js';
import { linearAxis, rowAxis } from '../axes.js';
import type { ChartView, CursorStop, Series } from '../contracts.js';
import { ghostOf } from '../legend-entries.js';
import { theoryName, underTheory } from '../names.js';
import { baseOptions } from '../options.js';
import { rowLayout, rowPosition, rowsHeight } from '../row-layout.js';
import { faded, ghostAlpha, styleOf } from '../series-style.js';

/** Rows for which there is always room, so that choosing theories does not shift the page. */
const rowCount = 3;
const markerRadius = 7;
const emptyYears = 10;
/** Between the years and the shares, in shares. */
const shareGap = 0.25;
/** Dots, as for all that is published. */
const publishedDash = [1, 4];

const isKnown = ({ founders }: LeadTimeSummary): boolean => founders > 0;

const yearsOf = ({ quantiles }: LeadTimeSummary): [long: number, median: number, short: number] => [
  quantiles['0.9'] / daysPerYear,
  quantiles['0.5'] / daysPerYear,
  quantiles['0.1'] / daysPerYear,
];

/** When the founders of overt metastases left the primary, and how many left it before it could be seen. */
export const leadTime: ChartView = {
  id: 'lead-time',
  group: 'theories',
  title: (messages) => messages.charts.leadTime.title,
  height: (frame) => rowsHeight(frame, rowLayout(frame), rowCount),
  legend: ({ messages, formatter }, { muted }) => [
    { text: messages.charts.leadTime.span, color: muted, dash: [], lineWidth: 4, mark: 'circle' },
    { text: messages.charts.leadTime.early, color: muted, mark: 'rect' },
    {
      text: messages.charts.leadTime.publishedShare(earlySeeding.mouse.share, formatter),
      dash: publishedDash,
      lineWidth: 2.5,
    },
  ],

  draw(data, frame) {
    const { summary, formatter, messages } = data;
    const words = messages.charts.leadTime;
    const layout = rowLayout(frame);
    const theories = summary?.theories ?? [];
    const rows = Math.max(rowCount, theories.length);
    const known = theories.flatMap((result, row) => (isKnown(result.leadTime) ? [{ ...result, row }] : []));
    const longest = Math.max(...known.map((result) => yearsOf(result.leadTime)[0]), 0) || emptyYears;
    const series: Series[] = [];
    const stops: CursorStop[] = [];
    for (const { theory, leadTime: found, row } of known) {
      const { color, marker } = styleOf(theory);
      const y = rowPosition(layout, row, 0, 1);
      const [long, median, short] = yearsOf(found);
      const still = { type: 'line' as const, pointRadius: 0, pointHoverRadius: 0, borderWidth: 4 };
      stops.push({
        title: theoryName(data, theory),
        at: row,
        points: [{ datasetIndex: series.length, index: 0 }],
      });
      series.push(
        {
          type: 'line',
          data: [{ x: median, y }],
          showLine: false,
          pointStyle: marker,
          pointRadius: markerRadius,
          pointHoverRadius: markerRadius + 2,
          clip: markerRadius + 4,
          borderColor: color,
          borderWidth: 2,
          backgroundColor: color,
          order: 1,
          say: () => [words.left(median, short, long, formatter), words.share(found.earlyShare, formatter)],
        },
        {
          ...still,
          data: [
            { x: long, y },
            { x: short, y },
          ],
          borderColor: color,
          order: 2,
        },
        {
          type: 'bar',
          indexAxis: 'y',
          xAxisID: 'share',
          grouped: false,
          barThickness: 0.32 * layout.rowHeight,
          data: [{ x: found.earlyShare, y }],
          backgroundColor: faded(color, 0.5),
          borderColor: color,
          order: 3,
          pointLabel: () => wholePercent(found.earlyShare, formatter),
        },
      );
      const before = ghostOf(data, theory)?.leadTime;
      if (!before || !isKnown(before)) continue;
      const [longBefore, , shortBefore] = yearsOf(before);
      series.push({
        ...still,
        data: [
          { x: longBefore, y },
          { x: shortBefore, y },
        ],
        borderColor: faded(color, ghostAlpha),
        borderWidth: 12,
        order: 4,
      });
    }
    series.push({
      type: 'line',
      xAxisID: 'share',
      data: [-0.5, rows - 0.5].map((y) => ({ x: earlySeeding.mouse.share, y })),
      borderColor: frame.theme.text,
      borderDash: publishedDash,
      borderCapStyle: 'round',
      borderWidth: 2.5,
      pointRadius: 0,
      pointHoverRadius: 0,
      order: 0,
    });
    return {
      series,
      stops,
      stopAxis: 'y',
      quantity: 'theory',
      rows: {
        layout,
        labels: theories.map(({ theory, leadTime: found }) => ({
          title: theoryName(data, theory),
          note: isKnown(found) ? words.note(yearsOf(found)[1], formatter) : words.none,
        })),
      },
      notice: summary ? null : messages.charts.noResult,
      options: {
        ...baseOptions(frame, stops),
        scales: {
          x: {
            ...linearAxis(
              frame,
              { title: words.axis, format: (value) => formatter.number(value, 1) },
              { min: 0, max: 1.04 * longest },
            ),
            reverse: true,
            stack: 'panels',
            stackWeight: 3,
          },
          share: {
            ...linearAxis(
              frame,
              { title: words.shareAxis, format: (value) => formatter.percent(value) },
              { min: -shareGap, max: 1 },
              0.5,
            ),
            afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
              axis.ticks = [0, 0.5, 1].map((value) => ({ value }));
            },
            position: 'bottom',
            stack: 'panels',
            stackWeight: 2,
          },
          y: rowAxis(rows, layout.labelWidth),
        },
      },
    };
  },

  describe(data) {
    const { summary, formatter, messages } = data;
    if (!summary) return null;
    const { charts, science } = messages;
    const words = charts.leadTime;
    const known = summary.theories.filter((result) => isKnown(result.leadTime));
    const { colorectal, mouse } = earlySeeding;
    const each = (value: (found: LeadTimeSummary) => number) =>
      known.map(({ theory, leadTime: found }) => ({ under: underTheory(data, theory), value: value(found) }));
    const [patients, animals] = [colorectal, mouse].map(({ source }) =>
      science.citation(sources[source], formatter),
    );
    return {
      sentence:
        known.length > 0
          ? words.sentence(
              each(({ quantiles }) => quantiles['0.5']),
              each(({ earlyShare }) => earlyShare),
              formatter,
            )
          : words.noneOvert,
      notes: [
        words.published(colorectal.early, colorectal.patients, patients!, mouse.share, animals!, formatter),
      ],
      table: {
        caption: words.caption,
        columns: [charts.theory, ...words.quantiles, words.early, words.founders],
        rows: summary.theories.map(({ theory, leadTime: found }) => [
          theoryName(data, theory),
          ...yearsOf(found).map((years) => formatter.number(years, 1)),
          formatter.percent(found.earlyShare),
          formatter.number(found.founders, 0),
        ]),
      },
    };
  },
};
