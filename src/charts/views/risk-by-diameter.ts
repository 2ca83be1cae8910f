import { publishedRisk, sizeCurve } from '../../model/published/size-curve.js';
import type { TheoryId } from '../../model/theories/registry.js';
import { sources } from '../../params/sources.js';
import { wilsonInterval } from '../../statistics/proportion.js';
import type { DiameterClass, TheorySummary } from '../../summary/cohort-summary.js';
import { linearAxis, logAxis } from '../axes.js';
import type { ChartData, ChartView, CursorStop, Series } from '../contracts.js';
import { isFlat, middleDiameter, outerClasses, publishedCurve, riskOf } from '../diameter-classes.js';
import { ghostOf, theoryLegend } from '../legend-entries.js';
import { theoryName, underTheory } from '../names.js';
import { baseOptions } from '../options.js';
import { faded, ghostAlpha, styleOf } from '../series-style.js';

/** As high as the survival beside which it stands. */
const heightInLines = 24;
/** cm */
const axisRange = { min: 0.5, max: 12.5 };
const emptyTicks = [1, 2, 3, 5, 8];
const curvePoints = 80;
/** Factor between the diameters at which two theories are drawn, so that their error bars stand side by side. */
const besideFactor = 1.05;
/** The theory whose parameters were fitted to the published curve. */
const fittedTheory: TheoryId = 'initial-oncogenesis';
/** Dots, not the dashes of a theory. */
const publishedDash = [1, 4];

const classTicks = (classes: readonly DiameterClass[]): number[] =>
  classes.map(({ upper }) => upper).filter((upper) => upper < Infinity);

function riskSeries(
  data: ChartData,
  { theory, riskByDiameter }: TheorySummary,
  shift: number,
  ghost: TheorySummary | null,
): Series[] {
  const { color, dash, marker } = styleOf(theory);
  const words = data.messages.charts.riskByDiameter;
  const known = riskByDiameter.map((one) => one.patients > 0);
  const at = (classes: readonly DiameterClass[]) =>
    classes.map((one) => ({ x: middleDiameter(one) * shift, y: riskOf(one) }));
  const result: Series = {
    type: 'line',
    data: at(riskByDiameter),
    borderColor: color,
    borderDash: [...dash],
    borderWidth: 1.5,
    backgroundColor: color,
    pointStyle: marker,
    pointRadius: 5,
    clip: 8,
    pointHoverRadius: 7,
    pointHoverBackgroundColor: color,
    spanGaps: true,
    intervalShape: 'whisker',
    intervals: riskByDiameter.map(({ events, patients }) => {
      const { lower, upper } = wilsonInterval(events, patients);
      return [lower, upper] as const;
    }),
    order: 1,
    say: (index) => {
      const { events, patients } = riskByDiameter[index]!;
      return known[index]
        ? [
            data.messages.charts.named(theoryName(data, theory), data.formatter.percent(events / patients)),
            words.patients(events, patients, data.formatter),
          ]
        : [];
    },
  };
  if (!ghost) return [result];
  return [
    result,
    {
      type: 'line',
      data: at(ghost.riskByDiameter),
      borderColor: faded(color, ghostAlpha),
      borderDash: [...dash],
      borderWidth: 4,
      pointRadius: 0,
      pointHoverRadius: 0,
      spanGaps: true,
      order: 2,
    },
  ];
}

/** Risk of metastasis by diameter at diagnosis, with the curve of patients behind: here the theories part. */
export const riskByDiameter: ChartView = {
  id: 'risk-by-diameter',
  group: 'theories',
  title: (messages) => messages.charts.riskByDiameter.title,
  height: (frame) => Math.round(heightInLines * frame.fontSize),
  legend: (data, _theme, theories) => [
    ...theoryLegend(data, theories),
    { text: data.messages.charts.riskByDiameter.published, dash: publishedDash, lineWidth: 2.5 },
  ],

  draw(data, frame) {
    const { summary, formatter, messages } = data;
    const words = messages.charts.riskByDiameter;
    const theories = summary?.theories ?? [];
    const series = theories.flatMap((theory, index) =>
      riskSeries(
        data,
        theory,
        besideFactor ** (index - (theories.length - 1) / 2),
        ghostOf(data, theory.theory),
      ),
    );
    const results = series.flatMap(({ say }, datasetIndex) => (say ? [datasetIndex] : []));
    series.push({
      type: 'line',
      data: publishedCurve(axisRange.min, axisRange.max, curvePoints),
      borderColor: frame.theme.text,
      borderDash: publishedDash,
      borderCapStyle: 'round',
      borderWidth: 2.5,
      pointRadius: 0,
      pointHoverRadius: 0,
      order: 3,
    });
    const classes = theories[0]?.riskByDiameter ?? [];
    const stops: CursorStop[] = classes.map((range, index) => ({
      title: words.range(range, formatter),
      at: middleDiameter(range),
      points: results.map((datasetIndex) => ({ datasetIndex, index })),
    }));
    return {
      series,
      stops,
      stopAxis: 'x',
      quantity: 'diameter',
      notice: summary ? null : messages.charts.noResult,
      options: {
        ...baseOptions(frame, stops),
        scales: {
          x: logAxis(
            frame,
            { title: words.axis, format: (value) => formatter.number(value, 1) },
            axisRange,
            classes.length > 0 ? classTicks(classes) : emptyTicks,
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
    const { charts } = messages;
    const words = charts.riskByDiameter;
    const { theories } = summary;
    // The patients are the same under every theory, and so are the classes that hold enough of them.
    const outer = theories.map(outerClasses);
    const [ends] = outer;
    const published = ({ first, last }: { first: DiameterClass; last: DiameterClass }) => ({
      under: '',
      first: publishedRisk(middleDiameter(first)),
      last: publishedRisk(middleDiameter(last)),
      flat: false,
    });
    const isFittedShown = theories.some(({ theory }) => theory === fittedTheory);
    const citations = sizeCurve.sources.map((id) => messages.science.citation(sources[id], formatter));
    const source = words.source(citations, formatter);
    return {
      sentence: ends
        ? words.sentence(
            theories.map(({ theory }, index) => {
              const { first, last } = outer[index]!;
              const under = underTheory(data, theory);
              return { under, first: riskOf(first), last: riskOf(last), flat: isFlat(first, last) };
            }),
            published(ends),
            ends.first,
            ends.last,
            formatter,
          )
        : words.tooFew,
      notes: [isFittedShown ? `${source} ${words.fitted}` : source],
      table: {
        caption: words.caption,
        columns: [
          words.diameter,
          ...theories.map(({ theory }) => theoryName(data, theory)),
          words.published,
          words.patientCount,
        ],
        rows: (theories[0]?.riskByDiameter ?? []).map((range, index) => [
          words.range(range, formatter),
          ...theories.map(({ riskByDiameter: classes }) => {
            const { events, patients } = classes[index]!;
            const { lower, upper } = wilsonInterval(events, patients);
            return charts.interval(
              formatter.percent(events / patients),
              formatter.percent(lower),
              formatter.percent(upper),
            );
          }),
          formatter.percent(publishedRisk(middleDiameter(range))),
          formatter.number(range.patients, 0),
        ]),
      },
    };
  },
};
