import { publishedRisk, sizeCurve } from '../../model/published/size-curve.js';
import type { TheoryId } from '../../model/theories/registry.js';
import { sources } from '../../params/sources.js';
import { wilsonInterval } from '../../statistics/proportion.js';
import type { DiameterClass, TheorySummary } from '../../summary/cohort-summary.js';
import { logAxis, shareAxis } from '../axes.js';
import type { ChartData, ChartView, Series } from '../contracts.js';
import { isFlat, middleDiameter, outerClasses, publishedCurve, riskOf } from '../diameter-classes.js';
import { publishedEntry, theoryLegend } from '../legend-entries.js';
import { inLines, pictureOf, stopsAlong } from '../picture.js';
import { ghostLine, publishedLine, theoryLine, theoryMarks } from '../series.js';
import { ofTheory, shareWithin, theoryName, underTheory } from '../words.js';

/** cm */
const axisRange = { min: 0.5, max: 12.5 };
const emptyTicks = [1, 2, 3, 5, 8];
const curvePoints = 80;
/** Factor between the diameters at which two theories are drawn, so that their error bars stand side by side. */
const besideFactor = 1.05;
/** The theory whose parameters were fitted to the published curve. */
const fittedTheory: TheoryId = 'initial-oncogenesis';

const classTicks = (classes: readonly DiameterClass[]): number[] =>
  classes.map(({ upper }) => upper).filter((upper) => upper < Infinity);

function riskSeries(data: ChartData, { theory, riskByDiameter }: TheorySummary, shift: number): Series[] {
  const line = { ...theoryLine(theory), spanGaps: true };
  const words = data.messages.charts.riskByDiameter;
  const at = (classes: readonly DiameterClass[]) =>
    classes.map((one) => ({ x: middleDiameter(one) * shift, y: riskOf(one) }));
  return [
    {
      ...line,
      ...theoryMarks(theory, 5),
      borderWidth: 1.5,
      data: at(riskByDiameter),
      intervals: riskByDiameter.map(({ events, patients }) => {
        const { lower, upper } = wilsonInterval(events, patients);
        return [lower, upper] as const;
      }),
      say: (index) => {
        const { events, patients } = riskByDiameter[index]!;
        if (patients === 0) return [];
        const { formatter } = data;
        return [
          ofTheory(data, theory, formatter.percent(events / patients)),
          words.patients(events, patients, formatter),
        ];
      },
    },
    ...ghostLine(data, theory, (before) => at(before.riskByDiameter), {
      borderDash: line.borderDash,
      spanGaps: true,
    }),
  ];
}

/** Risk of metastasis by diameter at diagnosis, with the curve of patients behind: here the theories part. */
export const riskByDiameter: ChartView = {
  id: 'risk-by-diameter',
  group: 'theories',
  title: (messages) => messages.charts.riskByDiameter.title,
  /** As high as the survival beside which it stands. */
  height: inLines(24),
  legend: (data, _theme, theories) => [
    ...theoryLegend(data, theories),
    publishedEntry(data.messages.charts.riskByDiameter.published),
  ],

  draw(data, frame) {
    const { summary, formatter, messages } = data;
    const words = messages.charts.riskByDiameter;
    const theories = summary?.theories ?? [];
    const series = theories.flatMap((theory, index) =>
      riskSeries(data, theory, besideFactor ** (index - (theories.length - 1) / 2)),
    );
    series.push(publishedLine(frame, publishedCurve(axisRange.min, axisRange.max, curvePoints)));
    const classes = theories[0]?.riskByDiameter ?? [];
    return pictureOf(data, frame, {
      series,
      stops: stopsAlong(series, classes.length, (index) => ({
        title: words.range(classes[index]!, formatter),
        at: middleDiameter(classes[index]!),
      })),
      stopAxis: 'x',
      quantity: 'diameter',
      scales: {
        x: logAxis(
          frame,
          { title: words.axis, format: (value) => formatter.number(value, 1) },
          axisRange,
          classes.length > 0 ? classTicks(classes) : emptyTicks,
        ),
        y: shareAxis(frame, formatter, words.shareAxis),
      },
    });
  },

  describe(data) {
    const { summary, formatter, messages } = data;
    if (!summary) return null;
    const words = messages.charts.riskByDiameter;
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
            return shareWithin(data, events / patients, wilsonInterval(events, patients));
          }),
          formatter.percent(publishedRisk(middleDiameter(range))),
          formatter.number(range.patients, 0),
        ]),
      },
    };
  },
};
