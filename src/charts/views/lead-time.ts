import { wholePercent } from '../../locale/chart-phrases.js';
import { daysPerYear } from '../../model/calendar.js';
import { earlySeeding } from '../../model/published/early-seeding.js';
import { sources } from '../../params/sources.js';
import { wilsonInterval } from '../../statistics/proportion.js';
import type { LeadTimeSummary } from '../../summary/cohort-summary.js';
import { numberAxis, rowAxis, shareAxis } from '../axes.js';
import type { ChartView, CursorStop, Series } from '../contracts.js';
import { publishedEntry } from '../legend-entries.js';
import { pictureOf } from '../picture.js';
import { rowLayout, rowPosition, rowsHeight, uprightParts } from '../row-layout.js';
import { bareLine, ghostLine, publishedLine, theoryMarks } from '../series.js';
import { faded, styleOf } from '../series-style.js';
import { perTheory, theoryName } from '../words.js';

/** Rows for which there is always room, so that choosing theories does not shift the page. */
const rowCount = 3;
const emptyYears = 10;
/** 95 % interval of the share of cancers that had seeded early: what the observation of this name compares with too. */
const { colorectal } = earlySeeding;
const seenShare = wilsonInterval(colorectal.early, colorectal.patients);
const bandAlpha = 0.15;
/** Between the years and the shares, in shares. */
const shareGap = 0.25;

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
  height: (frame, theories) => rowsHeight(frame, rowLayout(frame), Math.max(rowCount, theories)),
  legend: ({ messages, formatter }, { muted, text }) => [
    { text: messages.charts.leadTime.span, color: muted, dash: [], lineWidth: 4, mark: 'circle' },
    { text: messages.charts.leadTime.early, color: muted, mark: 'rect' },
    publishedEntry(messages.charts.leadTime.publishedShare(earlySeeding.mouse.share, formatter)),
    {
      text: messages.charts.leadTime.publishedBand(seenShare, formatter),
      color: faded(text, bandAlpha),
      mark: 'rect',
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
      const { color } = styleOf(theory);
      const y = rowPosition(layout, row, 0, 1);
      const [long, median, short] = yearsOf(found);
      const span = ([from, , to]: readonly number[]) => [from!, to!].map((x) => ({ x, y }));
      stops.push({
        title: theoryName(data, theory),
        at: row,
        points: [{ datasetIndex: series.length, index: 0 }],
      });
      series.push(
        {
          ...theoryMarks(theory, 7),
          data: [{ x: median, y }],
          showLine: false,
          borderWidth: 2,
          say: () => [words.left(median, short, long, formatter), words.share(found.earlyShare, formatter)],
        },
        { ...bareLine, data: span(yearsOf(found)), borderColor: color, borderWidth: 4, order: 2 },
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
        ...ghostLine(data, theory, ({ leadTime: before }) => (isKnown(before) ? span(yearsOf(before)) : []), {
          borderWidth: 12,
          order: 4,
        }),
      );
    }
    // A bar as thick as all rows together: for a line of this width Chart.js would leave room beyond its ends.
    series.push({
      type: 'bar',
      indexAxis: 'y',
      xAxisID: 'share',
      grouped: false,
      barThickness: rows * layout.rowHeight,
      base: seenShare.lower,
      data: [{ x: seenShare.upper, y: (rows - 1) / 2 }],
      backgroundColor: faded(frame.theme.text, bandAlpha),
      clip: 0,
      order: 5,
    });
    for (const part of uprightParts(layout, rows, earlySeeding.mouse.share)) {
      series.push({ ...publishedLine(frame, part), xAxisID: 'share', order: 0 });
    }
    return pictureOf(data, frame, {
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
      scales: {
        x: {
          ...numberAxis(frame, formatter, words.axis, 1.04 * longest),
          reverse: true,
          stack: 'panels',
          stackWeight: 3,
        },
        share: {
          ...shareAxis(frame, formatter, words.shareAxis, { min: -shareGap, step: 0.5 }),
          afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
            axis.ticks = [0, 0.5, 1].map((value) => ({ value }));
          },
          position: 'bottom',
          stack: 'panels',
          stackWeight: 2,
        },
        y: rowAxis(rows, layout.labelWidth),
      },
    });
  },

  describe(data) {
    const { summary, formatter, messages } = data;
    if (!summary) return null;
    const { charts, science } = messages;
    const words = charts.leadTime;
    const known = summary.theories.filter((result) => isKnown(result.leadTime));
    const { mouse } = earlySeeding;
    const each = (value: (found: LeadTimeSummary) => number) =>
      perTheory(data, known, ({ leadTime: found }) => value(found));
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
