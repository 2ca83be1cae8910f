import { expect } from 'chai';
import { dormancyDurations } from '../../src/charts/views/dormancy-durations.js';
import { dormancyFates } from '../../src/charts/views/dormancy-fates.js';
import { efficiencyNeeded } from '../../src/charts/views/efficiency-needed.js';
import { metastasisFreeSurvival } from '../../src/charts/views/metastasis-free-survival.js';
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

  it('ends where nobody wakes any more', () => {
    const { stops } = dormancyDurations.draw(chartData(), chartFrame());
    expect(stops.at(-1)!.title).to.match(/^2\d–2\d years$/);
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

  it('says which theory was fitted to the curve, and which founders had left early', () => {
    const [source, early] = riskByDiameter.describe(chartData())!.notes;
    expect(source).to.contain('its agreement is no evidence');
    expect(plain(early!)).to.match(/^Of the founders of overt metastases, \d.*% under parallel evolution/);
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
