import { expect } from 'chai';
import { rowLayout } from '../../src/charts/row-layout.js';
import { dormancyDurations } from '../../src/charts/views/dormancy-durations.js';
import { dormancyFates } from '../../src/charts/views/dormancy-fates.js';
import { dormancyMechanisms } from '../../src/charts/views/dormancy-mechanisms.js';
import { dormancyWoken } from '../../src/charts/views/dormancy-woken.js';
import { efficiencyNeeded } from '../../src/charts/views/efficiency-needed.js';
import { leadTime } from '../../src/charts/views/lead-time.js';
import { metastasisFreeSurvival } from '../../src/charts/views/metastasis-free-survival.js';
import { relapseHazard } from '../../src/charts/views/relapse-hazard.js';
import { riskByDiameter } from '../../src/charts/views/risk-by-diameter.js';
import { survivalAtEachStep } from '../../src/charts/views/survival-at-each-step.js';
import { publishedRisk } from '../../src/model/published/size-curve.js';
import { wilsonInterval } from '../../src/statistics/proportion.js';
import { chartData, chartFrame } from '../support/chart-data.js';
import { summaryFixture } from '../support/summary-fixture.js';

/** Narrow and plain spaces are the same to these tests. */
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');

describe('survival at each step', () => {
  const [first] = summaryFixture().theories;

  it('goes from the cells that leave down to the metastasis, in cells per patient', () => {
    const { series, rows } = survivalAtEachStep.draw(chartData(), chartFrame());
    const [markers, line] = series;
    expect(rows!.labels).to.have.lengthOf(10);
    expect(line!.data.map(({ x }) => x)).to.deep.equal(
      [first!.steps[0]!.expected.entered, ...first!.steps.map((step) => step.expected.survived)].map(
        (cells) => cells / 2000,
      ),
    );
    expect(markers!.data.at(-1)!.x).to.equal(first!.steps.at(-1)!.drawn.survived / 2000);
    expect(line!.data.map(({ y }) => Math.abs(Math.round(y)))).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('writes expected cells at the first and the last row, among others, where it is wide', () => {
    const written = (width: number): (string | null)[] => {
      const { series } = survivalAtEachStep.draw(chartData(), chartFrame(width));
      const { data, pointLabel } = series.find((one) => one.pointLabel)!;
      return data.map((_, row) => pointLabel!(row));
    };
    expect(written(343).every((text) => text === null)).to.equal(true);
    const wide = written(900);
    expect(plain(wide[0]!)).to.equal('8.2 × 10⁸');
    expect(wide[1]).to.equal(null);
    expect(wide.at(-1)).to.match(/^[\d.]+$/);
  });

  it('has no marker where no cell was drawn', () => {
    const summary = summaryFixture({ patients: 64, change: { departures: 1e4 } });
    const [markers, line] = survivalAtEachStep.draw(chartData('en', { summary }), chartFrame()).series;
    expect(markers!.data.at(-1)!.x).to.be.NaN;
    expect(line!.data.at(-1)!.x).to.be.greaterThan(0);
  });

  it('tells how many cells in the blood make one metastasis, and what is published', () => {
    const { sentence, notes, table } = survivalAtEachStep.describe(chartData())!;
    expect(plain(sentence)).to.equal(
      'Of the cells that entered the blood, 1 in 41 million became an overt metastasis under clonal selection, ' +
        '1 in 24 million under parallel evolution, and 1 in 21 million under initial oncogenesis.',
    );
    expect(plain(notes.join(' '))).to.contain('1 in 5,800 under parallel evolution');
    expect(plain(notes.join(' ')))
      .to.contain('1 in 5,000 cells injected')
      .and.contain('1 in 60 million');
    expect(table.rows).to.have.lengthOf(12);
  });

  it('has words for a cell that never fails, and for one that always does', () => {
    const sure = { passing: [0.1, 0.1, 0, 0.3, 1, 1, 1, 0.7, 1] };
    const summary = summaryFixture({ theories: ['clonal-selection'], change: sure });
    const english = survivalAtEachStep.describe(chartData('en', { summary }))!;
    expect(english.sentence).to.contain('none became an overt metastasis');
    expect(english.notes[0]).to.contain('every one would found');
    const french = survivalAtEachStep.describe(chartData('fr', { summary }))!;
    expect(french.sentence).to.contain('aucune n’a donné de métastase');
    expect(french.notes[0]).to.contain('chacune fonderait');
  });

  it('tells the same in French', () => {
    const { sentence } = survivalAtEachStep.describe(chartData('fr'))!;
    expect(plain(sentence)).to.equal(
      'Parmi les cellules entrées dans le sang, 1 sur 41 millions a donné une métastase décelable selon la sélection clonale, ' +
        '1 sur 24 millions selon l’évolution parallèle et 1 sur 21 millions selon l’oncogenèse initiale.',
    );
  });
});

describe('dormancy durations', () => {
  it('draws the shares of those that woke, with the exact law of the same bins', () => {
    const { series, panels } = dormancyDurations.draw(chartData(), chartFrame());
    expect(panels).to.have.lengthOf(3);
    for (const { data } of series) {
      expect(data.reduce((sum, { y }) => sum + y, 0)).to.be.closeTo(1, 1e-12);
    }
  });

  it('keeps room for the shares however many panels there are', () => {
    const { options } = dormancyDurations.draw(chartData(), chartFrame());
    for (const panel of ['y0', 'y1', 'y2']) {
      const { afterFit } = options.scales![panel] as { afterFit: (axis: { width: number }) => void };
      const axis = { width: 20 };
      afterFit(axis);
      expect(axis.width).to.be.above(30);
    }
  });

  it('ends where nobody wakes any more', () => {
    const { stops } = dormancyDurations.draw(chartData(), chartFrame());
    expect(stops.at(-1)!.title).to.match(/^2\d–2\d years$/);
  });

  interface Axis {
    max: number;
    ticks: { stepSize: number };
    title: { display: boolean };
  }

  it('has one tick above 0 or more on each axis, whose title stands only where it has room', () => {
    const [first] = summaryFixture().theories;
    for (const count of [1, 3, 8]) {
      const shown = { ...summaryFixture(), theories: Array.from({ length: count }, () => first!) };
      const { options } = dormancyDurations.draw(chartData('en', { summary: shown }), chartFrame());
      const axes = Object.entries(options.scales!)
        .filter(([id]) => id.startsWith('y'))
        .map(([, axis]) => axis as unknown as Axis);
      expect(axes).to.have.lengthOf(count);
      for (const { max, ticks } of axes) expect(ticks.stepSize).to.be.within(1e-3, max);
      const titles = axes.filter(({ title }) => title.display);
      expect(titles, `${count} theories`).to.have.lengthOf(count < 8 ? 1 : 0);
    }
  });

  it('gives the median, and one row for each bin', () => {
    const { sentence, table } = dormancyDurations.describe(chartData())!;
    expect(plain(sentence)).to.match(/longer than 5 years under clonal selection, 3 years under parallel/);
    expect(table.columns).to.have.lengthOf(7);
    const woken = table.rows.reduce((sum, row) => sum + Number(row[3]!.replace(',', '')), 0);
    const counts = summaryFixture().theories[1]!.dormancy.durations.counts;
    expect(woken).to.equal(counts.reduce((sum, count) => sum + count, 0));
  });
});

describe('dormancy fates', () => {
  it('shares out all founders', () => {
    const { series } = dormancyFates.draw(chartData(), chartFrame());
    for (const theory of [0, 1, 2]) {
      expect(series.reduce((sum, { data }) => sum + data[theory]!.x, 0)).to.be.closeTo(1, 1e-12);
    }
    expect(plain(dormancyFates.describe(chartData('fr'))!.sentence)).to.contain(
      '36 % et 15 % selon l’évolution parallèle ;',
    );
  });
});

describe('metastasis-free survival', () => {
  it('takes the curve at each month, with its band', () => {
    const [series] = metastasisFreeSurvival.draw(chartData(), chartFrame()).series;
    expect(series!.data).to.have.lengthOf(241);
    const { y } = series!.data.at(-1)!;
    const [lower, upper] = series!.intervals!.at(-1)!;
    const curve = summaryFixture().theories[0]!.metastasisFreeSurvival;
    expect([y, lower, upper]).to.deep.equal([curve.survival.at(-1), curve.lower.at(-1), curve.upper.at(-1)]);
  });

  it('says that curves lie close only where they do', () => {
    const close = metastasisFreeSurvival.describe(chartData())!;
    expect(plain(close.sentence)).to.contain('64% under clonal selection').and.contain('hardly tell');
    const [one, ...others] = summaryFixture().theories;
    const [apart] = summaryFixture({ change: { hazard: 0.1 } }).theories;
    const summary = {
      ...summaryFixture(),
      theories: [{ ...one!, metastasisFreeSurvival: apart!.metastasisFreeSurvival }, ...others],
    };
    expect(metastasisFreeSurvival.describe(chartData('en', { summary }))!.sentence).to.not.contain('hardly');
  });

  it('gives the numbers at risk', () => {
    const { table } = metastasisFreeSurvival.describe(chartData())!;
    expect(table.rows.map(([years]) => years)).to.deep.equal(['0', '1', '2', '3', '5', '10', '15', '20']);
    expect(table.rows[0]![2]).to.equal('1,940');
  });
});

describe('risk by diameter', () => {
  it('draws the share of each class with its Wilson interval', () => {
    const [series] = riskByDiameter.draw(chartData(), chartFrame()).series;
    const { events, patients } = summaryFixture().theories[0]!.riskByDiameter[3]!;
    const { lower, upper } = wilsonInterval(events, patients);
    expect(series!.data[3]!.y).to.equal(events / patients);
    expect(series!.intervals![3]).to.deep.equal([lower, upper]);
  });

  it('draws the published curve behind', () => {
    const curve = riskByDiameter.draw(chartData(), chartFrame()).series.at(-1)!;
    expect(curve.say).to.equal(undefined);
    for (const { x, y } of curve.data) expect(y).to.equal(publishedRisk(x));
  });

  it('tells the flat theory from the steep ones', () => {
    const { sentence } = riskByDiameter.describe(chartData())!;
    expect(plain(sentence)).to.equal(
      'Under parallel evolution the risk hardly depends on size: 33% (below 1 cm), 34% (8 cm or more); ' +
        'under clonal selection it rises from 1% to 97%; under initial oncogenesis it rises from 7% to 91%; ' +
        'in patients (published curve) it rises from 3% to 88%.',
    );
    const alone = chartData('en', { summary: summaryFixture({ theories: ['clonal-selection'] }) });
    expect(plain(riskByDiameter.describe(alone)!.sentence)).to.match(
      /^Under clonal selection the risk rises from 1% \(below 1 cm\) to 97% \(8 cm or more\);/,
    );
  });

  it('calls no risk flat that grows many times over, however low it is', () => {
    const classes = [
      { lower: 0, upper: 1, patients: 162, events: 0 },
      { lower: 5, upper: 8, patients: 107, events: 12 },
    ];
    const [first, ...others] = summaryFixture().theories;
    const rare = { ...first!, riskByDiameter: classes };
    const summary = { ...summaryFixture(), theories: [rare, ...others] };
    const { sentence } = riskByDiameter.describe(chartData('en', { summary }))!;
    expect(plain(sentence)).to.contain('under clonal selection it rises from 0% to 11%');
  });

  it('says which theory was fitted to the curve', () => {
    const [source] = riskByDiameter.describe(chartData())!.notes;
    expect(source).to.contain('its agreement is no evidence');
    const alone = chartData('en', { summary: summaryFixture({ theories: ['clonal-selection'] }) });
    expect(riskByDiameter.describe(alone)!.notes[0]).to.not.contain('evidence');
  });

  it('gives intervals that hold their estimates, as written', () => {
    const { table } = riskByDiameter.describe(chartData())!;
    for (const cell of table.rows.flatMap((row) => row.slice(1, 4))) {
      const [estimate, lower, upper] = cell.match(/[\d.]+(?=%)/g)!.map(Number);
      expect(estimate, cell).to.be.within(lower!, upper!);
    }
  });

  it('leaves a class without patients empty', () => {
    const summary = summaryFixture({ patients: 20 });
    const [series] = riskByDiameter.draw(chartData('en', { summary }), chartFrame()).series;
    expect(series!.data.at(-1)!.y).to.be.NaN;
    expect(riskByDiameter.describe(chartData('en', { summary }))!.sentence).to.contain('Too few patients');
  });
});

describe('efficiency needed', () => {
  it('speaks of no need where the risk is left free', () => {
    const { messages } = chartData();
    const title = (matchedRisk: number | null): string =>
      efficiencyNeeded.title(messages, { theories: [], matchedRisk });
    expect(title(0.35)).to.contain('needs');
    expect(title(null)).to.equal('Efficiency of each theory');
  });

  it('sets each theory beside the benchmark', () => {
    const { series } = efficiencyNeeded.draw(chartData(), chartFrame());
    expect(series[0]!.data[0]!.x).to.equal(1.1e-2);
    expect(series.at(-1)!.data[0]!.x).to.be.closeTo(6e-5, 1e-7);
    const { table } = efficiencyNeeded.describe(chartData())!;
    expect(plain(table.rows[0]!.join(' '))).to.equal('Clonal selection 0.011 6 × 10⁻⁵ × 180');
  });

  it('says in words where a risk is not reachable', () => {
    const summary = summaryFixture({
      theories: ['clonal-selection'],
      change: { reachable: false, efficiencyNeeded: 1 },
    });
    expect(plain(efficiencyNeeded.describe(chartData('en', { summary }))!.sentence)).to.equal(
      'A risk of 35% is not reachable under clonal selection, even if every competent cell succeeded.',
    );
    const { rows } = efficiencyNeeded.draw(chartData('fr', { summary }), chartFrame());
    expect(plain(rows!.labels[0]!.note!)).to.equal('hors d’atteinte : 12 % au mieux');
  });
});

describe('dormancy woken', () => {
  const { dormancy } = summaryFixture().theories[1]!;
  const woken = dormancy.durations.counts.reduce((sum, count) => sum + count, 0);
  const sleepers = woken + dormancy.asleep + dormancy.diedAsleep;

  it('runs up to the share of all sleepers that woke, as drawn and by the exact law', () => {
    const { series, options } = dormancyWoken.draw(chartData(), chartFrame());
    const [drawn, exact] = series.slice(2, 4).map(({ data }) => data);
    expect(drawn!.at(-1)!.y).to.be.closeTo(woken / sleepers, 1e-12);
    const { expected } = dormancy.durations;
    const last = exact!.at(-1)!;
    expect(last.x).to.equal(options.scales!['x']!.max);
    expect(last.y).to.be.closeTo(
      expected.slice(0, exact!.length - 1).reduce((a, b) => a + b) / sleepers,
      1e-12,
    );
    expect(exact![0]).to.deep.equal({ x: 0, y: 0 });
    for (const { data } of series) {
      data.slice(1).forEach(({ x, y }, index) => {
        expect(x).to.be.greaterThan(data[index]!.x);
        expect(y).to.be.at.least(data[index]!.y);
      });
    }
  });

  it('has the axis of the histogram beside it, and its points at the ends of the bins', () => {
    const histogram = dormancyDurations.draw(chartData(), chartFrame());
    const { series, stops, options } = dormancyWoken.draw(chartData(), chartFrame());
    expect(options.scales!['x']!.max).to.equal(histogram.options.scales!['x']!.max);
    expect(stops).to.have.lengthOf(histogram.stops.length);
    expect(series[0]!.data[0]!.x).to.equal(2 * histogram.series[0]!.data[0]!.x);
    expect(plain(stops[0]!.title)).to.equal('Within 1 year');
  });

  it('hides no theory behind one that coincides with it', () => {
    const { dormancy: same } = summaryFixture().theories[0]!;
    const theories = summaryFixture().theories.map((theory) => ({ ...theory, dormancy: same }));
    const { series } = dormancyWoken.draw(
      chartData('en', { summary: { ...summaryFixture(), theories } }),
      chartFrame(),
    );
    const lines = series.filter(({ say }) => !say) as { order?: number; borderDash?: number[] }[];
    const [solid, dashed, dotted] = lines.map(({ order }) => order!);
    expect(lines[0]!.borderDash).to.deep.equal([]);
    expect(solid, 'the line without gaps lies beneath').to.be.greaterThan(dashed!);
    expect(dashed).to.be.greaterThan(dotted!);
    const marks = series.filter(({ say }) => say) as { pointRadius?: number[] }[];
    marks[0]!.pointRadius!.forEach((_, bin) => {
      const seen = marks.filter(({ pointRadius }) => pointRadius![bin]! > 0);
      expect(seen, `bin ${bin}`).to.have.lengthOf(1);
    });
  });

  it('keeps those that never woke out of the woken', () => {
    const { sentence } = dormancyWoken.describe(chartData())!;
    expect(plain(sentence)).to.contain(`${Math.round((100 * woken) / sleepers)}% under parallel evolution`);
    const nobody = summaryFixture({ change: { woken: 0, asleep: 0, diedAsleep: 0 } });
    expect(dormancyWoken.describe(chartData('en', { summary: nobody }))!.sentence).to.equal(
      'No founder slept.',
    );
  });
});

describe('dormancy mechanisms', () => {
  const mixed = () => {
    const summary = summaryFixture({ theories: ['clonal-selection', 'initial-oncogenesis'] });
    const [first, second] = summary.theories;
    const mechanisms = [
      { mechanism: 'quiescence', woken: 20, asleep: 10, diedAsleep: 10 },
      { mechanism: 'angiogenic', woken: 40, asleep: 0, diedAsleep: 20 },
    ];
    return {
      ...summary,
      theories: [{ ...first!, dormancy: { ...first!.dormancy, mechanisms } }, second!],
    };
  };

  it('shares out the sleepers of each theory among mechanisms and fates', () => {
    const { series, rows } = dormancyMechanisms.draw(chartData('en', { summary: mixed() }), chartFrame());
    const bars = series.slice(1, 4).map(({ data }) => data.map(({ x }) => x));
    expect(bars).to.deep.equal([
      [0.2, 0.4],
      [0.1, 0],
      [0.1, 0.2],
    ]);
    const [quiescence, angiogenic, immune] = rows!.labels;
    expect(angiogenic!.note).to.equal('60 founders');
    expect(immune!.note).to.equal('none');
    expect(quiescence!.title).to.equal('Quiescence');
  });

  it('halts at each mechanism, on the theories that have it', () => {
    const { series, stops } = dormancyMechanisms.draw(chartData('en', { summary: mixed() }), chartFrame());
    expect(stops.map(({ points }) => points.length)).to.deep.equal([2, 1, 0, 0]);
    const [{ datasetIndex, index }] = stops[1]!.points as [{ datasetIndex: number; index: number }];
    expect(series[datasetIndex]!.say!(index).map(plain)).to.deep.equal([
      'Clonal selection',
      'slept, woke: 40%',
      'still asleep: 0%',
      'died asleep: 20%',
    ]);
  });

  it('gives for each mechanism the share that woke, of those that slept so', () => {
    const { sentence, table } = dormancyMechanisms.describe(chartData('en', { summary: mixed() }))!;
    expect(plain(sentence)).to.match(
      /quiescence, 50% under clonal selection and \d+% under initial oncogenesis;/,
    );
    expect(plain(sentence)).to.contain('angiogenic dormancy, 67% under clonal selection.');
    expect(table.rows.map((row) => row.slice(0, 3).join())).to.deep.equal([
      'Quiescence,Clonal selection,20',
      `Quiescence,Initial oncogenesis,${mixed().theories[1]!.dormancy.mechanisms[0]!.woken}`,
      'Angiogenic dormancy,Clonal selection,40',
    ]);
  });
});

describe('relapse hazard', () => {
  it('stands in the middle of each year, with its interval around it', () => {
    const { series, stops } = relapseHazard.draw(chartData(), chartFrame());
    const middle = series[1]!;
    expect(stops).to.have.lengthOf(20);
    const { annualHazard } = summaryFixture().theories[1]!;
    middle.data.forEach(({ x, y }, year) => {
      expect(x).to.equal(year + 0.5);
      expect(y).to.equal(annualHazard[year]!.events / annualHazard[year]!.personYears);
      const [lower, upper] = middle.intervals![year]!;
      expect(lower).to.be.lessThan(y);
      expect(upper).to.be.greaterThan(y);
    });
  });

  it('compares the two halves of follow-up by all their person-years', () => {
    const summary = summaryFixture({ theories: ['clonal-selection'] });
    const rows = [
      { events: 3, personYears: 100 },
      { events: 1, personYears: 100 },
      { events: 1, personYears: 80 },
      { events: 0, personYears: 20 },
    ].map((row, from) => ({ ...row, from, to: from + 1, lower: 0, upper: 0.1 }));
    const data = chartData('en', {
      summary: { ...summary, theories: [{ ...summary.theories[0]!, annualHazard: rows }] },
    });
    const { sentence, notes } = relapseHazard.describe(data)!;
    expect(plain(sentence)).to.match(/: 2% and 1% under clonal selection\.$/);
    expect(notes[0]).to.contain('18 and 60 months').and.contain('Demicheli 1996').and.contain('Pan 2017');
  });

  it('leaves out years in which nobody was at risk', () => {
    const summary = summaryFixture({ theories: ['clonal-selection', 'parallel-evolution'] });
    const [first, second] = summary.theories;
    const annualHazard = first!.annualHazard.map((row, year) =>
      year < 18 ? row : { ...row, events: 0, personYears: 0, lower: 0, upper: Infinity },
    );
    const data = chartData('en', {
      summary: { ...summary, theories: [{ ...first!, annualHazard }, second!] },
    });
    const { series, stops } = relapseHazard.draw(data, chartFrame());
    expect(series.map(({ data: points }) => points.length)).to.deep.equal([18, 20]);
    expect(stops.at(-1)!.points).to.deep.equal([{ datasetIndex: 1, index: 19 }]);
    expect(relapseHazard.describe(data)!.table.rows.at(-1)![1]).to.match(/^—/);
  });
});

describe('lead time', () => {
  it('marks the median and the span of each theory, and the share that left early', () => {
    const { series, options } = leadTime.draw(chartData(), chartFrame());
    const [median, span, early] = series;
    expect(median!.data[0]!.x).to.be.closeTo(400 / 365.25, 1e-12);
    expect(span!.data.map(({ x }) => Math.round(x * 365.25))).to.deep.equal([1500, 80]);
    expect(early!.data[0]!.x).to.equal(0.1);
    expect(series.at(-1)!.data.map(({ x }) => x)).to.deep.equal([0.8, 0.8]);
    expect(options.scales!['x']!.max).to.be.greaterThan(1500 / 365.25);
  });

  it('counts years as they are written', () => {
    const written = (language: 'en' | 'fr', years: number): string =>
      plain(chartData(language).messages.charts.leadTime.note(years, chartData(language).formatter));
    expect(written('en', 1.03)).to.equal('median 1 year');
    expect(written('en', 1.1)).to.equal('median 1.1 years');
    expect(written('fr', 1.97)).to.equal('médiane 2 ans');
  });

  it('lays the interval of the cancers that had seeded early over all rows, in the panel of shares', () => {
    const { series } = leadTime.draw(chartData(), chartFrame());
    const band = series.at(-2)! as { data: unknown; base?: number; xAxisID?: string; barThickness?: number };
    const { lower, upper } = wilsonInterval(17, 21);
    expect(band.base).to.equal(lower);
    expect(band.data).to.deep.equal([{ x: upper, y: 1 }]);
    expect(band.xAxisID).to.equal('share');
    expect(band.barThickness).to.equal(3 * rowLayout(chartFrame()).rowHeight);
    const texts = leadTime.legend(chartData(), chartFrame().theme, []).map(({ text }) => plain(text));
    expect(texts.at(-1)).to.equal('published (colorectal cancers, Hu 2019): 60% to 92%');
  });

  it('says what was published beside it, and where nothing was overt', () => {
    const { sentence, notes } = leadTime.describe(chartData())!;
    expect(plain(sentence)).to.contain('13 months under clonal selection');
    expect(plain(sentence)).to.contain('10% under parallel evolution');
    expect(plain(notes[0]!))
      .to.contain('17 of 21 colorectal cancers')
      .and.contain('at least 80% of the metastases');
    const summary = summaryFixture({ theories: ['clonal-selection'] });
    const none = { quantiles: { '0.1': NaN, '0.5': NaN, '0.9': NaN }, earlyShare: NaN, founders: 0 };
    const data = chartData('en', {
      summary: { ...summary, theories: [{ ...summary.theories[0]!, leadTime: none }] },
    });
    expect(leadTime.describe(data)!.sentence).to.equal('No founder became an overt metastasis.');
    expect(leadTime.draw(data, chartFrame()).rows!.labels[0]!.note).to.equal('none overt');
  });
});
