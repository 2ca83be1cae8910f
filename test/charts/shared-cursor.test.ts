import { expect } from 'chai';
import { ChartHost } from '../../src/charts/chart-host.js';
import { Chart } from '../../src/charts/chartjs.js';
import type { ChartView } from '../../src/charts/contracts.js';
import { SharedCursor } from '../../src/charts/shared-cursor.js';
import { chartThemes } from '../../src/charts/theme.js';
import { dormancyFates } from '../../src/charts/views/dormancy-fates.js';
import { efficiencyNeeded } from '../../src/charts/views/efficiency-needed.js';
import { metastasisFreeSurvival } from '../../src/charts/views/metastasis-free-survival.js';
import { relapseHazard } from '../../src/charts/views/relapse-hazard.js';
import { riskByDiameter } from '../../src/charts/views/risk-by-diameter.js';
import { chartData } from '../support/chart-data.js';
import { summaryFixture } from '../support/summary-fixture.js';

/** Narrow and plain spaces are the same to these tests. */
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');

describe('shared cursor', () => {
  let cursor: SharedCursor;
  let hosts: ChartHost[];

  function show(view: ChartView, data = chartData()) {
    const canvas = document.createElement('canvas');
    const box = document.createElement('div');
    box.style.width = '600px';
    box.append(canvas);
    document.body.append(box);
    const read: string[] = [];
    const host = new ChartHost(canvas, view, cursor, (line) => read.push(plain(line)));
    hosts.push(host);
    host.update(data, chartThemes.light);
    const chart = Chart.getChart(canvas)!;
    /** Numbers of the points at the cursor. */
    const at = () => chart.getActiveElements().map(({ index }) => index);
    return { canvas, box, host, chart, read, at };
  }

  beforeEach(() => {
    cursor = new SharedCursor();
    hosts = [];
  });
  afterEach(() => {
    for (const host of hosts) host.destroy();
    document.body.replaceChildren();
  });

  it('stands at the same time in every chart of time, by keys and by pointer', () => {
    const survival = show(metastasisFreeSurvival);
    const hazard = show(relapseHazard);
    for (let press = 0; press < 9; press++) survival.host.moveCursor(1);
    expect(survival.at()).to.deep.equal([48, 48, 48]);
    expect(hazard.at()).to.deep.equal([3, 3, 3]);
    const { x, y } = hazard.chart.getDatasetMeta(1).data[12]!;
    const { left, top } = hazard.canvas.getBoundingClientRect();
    const place = { clientX: left + x, clientY: top + y };
    hazard.canvas.dispatchEvent(new PointerEvent('pointermove', place));
    expect(hazard.at()).to.deep.equal([12, 12, 12]);
    expect(survival.at()).to.deep.equal([150, 150, 150]);
    survival.host.moveCursor(1);
    expect(survival.at()).to.deep.equal([156, 156, 156]);
    hazard.canvas.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    expect(survival.at()).to.deep.equal([]);
  });

  it('stands on the same theory in every chart of theories', () => {
    const fates = show(dormancyFates);
    const needed = show(efficiencyNeeded);
    fates.host.moveCursor(1);
    fates.host.moveCursor(1);
    expect(needed.chart.getActiveElements()).to.have.lengthOf(1);
    expect(needed.chart.getActiveElements()[0]!.datasetIndex).to.equal(1);
  });

  it('is nowhere in a chart of something else, in one that is hidden, in one that is gone', () => {
    const survival = show(metastasisFreeSurvival);
    const risk = show(riskByDiameter);
    const hidden = show(relapseHazard);
    hidden.box.style.display = 'none';
    risk.host.moveCursor(1);
    survival.host.moveCursor(1);
    expect(risk.at()).to.deep.equal([]);
    expect(hidden.at()).to.deep.equal([]);
    risk.host.destroy();
    survival.host.moveCursor(1);
    survival.host.clearCursor();
  });

  it('tells the shares there and how far they lie apart', () => {
    const risk = show(riskByDiameter);
    const said = plain(risk.host.moveCursor(1));
    expect(risk.read.at(-1)).to.equal('below 1 cm: 1.3%, 33.1%, 6.6%. Up to 31.8 points apart.');
    expect(said).to.match(/^below 1 cm\. Clonal selection: 1\.3%.*\. Up to 31\.8 points apart\.$/);
    risk.host.clearCursor();
    expect(risk.read.at(-1)).to.equal('');
  });

  it('tells them in French, and of the new result once it is complete', () => {
    const risk = show(riskByDiameter, chartData('fr'));
    risk.host.moveCursor(-1);
    expect(risk.read.at(-1)).to.equal('8 cm ou plus : 96,9 %, 34,4 %, 90,6 %. Écart : 62,5 points.');
    const summary = summaryFixture({ theories: ['clonal-selection', 'parallel-evolution'] });
    risk.host.update(chartData('en', { summary, complete: false }), chartThemes.light);
    expect(risk.read.at(-1)).to.equal('');
    risk.host.update(chartData('en', { summary }), chartThemes.light);
    expect(risk.read.at(-1)).to.equal('8 cm or more: 96.9%, 34.4%. Up to 62.5 points apart.');
  });

  it('compares nothing where there is one theory, or where a stop is a theory', () => {
    const summary = summaryFixture({ theories: ['clonal-selection'] });
    const risk = show(riskByDiameter, chartData('en', { summary }));
    expect(risk.host.moveCursor(1)).to.not.contain('apart');
    const needed = show(efficiencyNeeded);
    expect(needed.host.moveCursor(1)).to.not.contain('apart');
    expect([...risk.read, ...needed.read].filter((line) => line !== '')).to.deep.equal([]);
  });
});
