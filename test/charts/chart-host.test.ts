import { expect } from 'chai';
import { ChartHost } from '../../src/charts/chart-host.js';
import { Chart } from '../../src/charts/chartjs.js';
import { chartViews } from '../../src/charts/registry.js';
import { chartThemes } from '../../src/charts/theme.js';
import { riskByDiameter } from '../../src/charts/views/risk-by-diameter.js';
import { survivalAtEachStep } from '../../src/charts/views/survival-at-each-step.js';
import { chartData } from '../support/chart-data.js';
import { summaryFixture } from '../support/summary-fixture.js';

const { light, dark } = chartThemes;

function makeCanvas(parent: Element | ShadowRoot = document.body, width = 600): HTMLCanvasElement {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  const canvas = document.createElement('canvas');
  canvas.style.display = 'block';
  box.append(canvas);
  parent.append(box);
  return canvas;
}

const isBlank = (canvas: HTMLCanvasElement): boolean =>
  canvas
    .getContext('2d')!
    .getImageData(0, 0, canvas.width, canvas.height)
    .data.every((value) => value === 0);

/** Time for the host to see a new size and to paint: the observer, a frame, and two to spare. */
async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

describe('chart host', () => {
  let canvas: HTMLCanvasElement;
  let host: ChartHost;

  beforeEach(() => {
    canvas = makeCanvas();
  });
  afterEach(() => {
    host.destroy();
    document.body.replaceChildren();
  });

  it('makes no chart before there is something to paint', () => {
    host = new ChartHost(canvas, riskByDiameter);
    expect(Chart.getChart(canvas)).to.equal(undefined);
  });

  for (const view of chartViews) {
    it(`paints ${view.id}: empty, one theory, three with a ghost, in the dark, two`, () => {
      host = new ChartHost(canvas, view);
      host.update(chartData('en', { summary: null }), light);
      const { height } = canvas.getBoundingClientRect();
      expect(isBlank(canvas)).to.equal(false);
      for (const [theories, theme] of [
        [['clonal-selection'], light],
        [undefined, dark],
        [['initial-oncogenesis', 'parallel-evolution'], light],
      ] as const) {
        const summary = summaryFixture(theories ? { theories } : {});
        host.update(chartData('fr', { summary, ghost: summaryFixture({ patients: 1000 }) }), theme);
        expect(isBlank(canvas)).to.equal(false);
        expect(canvas.getBoundingClientRect().height).to.equal(height);
        const chart = Chart.getChart(canvas)!;
        for (const { data } of chart.getSortedVisibleDatasetMetas()) {
          for (const { x, y } of data) expect(Number.isFinite(x) && Number.isFinite(y)).to.equal(true);
        }
      }
    });
  }

  it('gives the canvas back, for another host to take', () => {
    host = new ChartHost(canvas, chartViews[0]!);
    host.update(chartData(), light);
    host.destroy();
    expect(Chart.getChart(canvas)).to.equal(undefined);
    host = new ChartHost(canvas, riskByDiameter);
    host.update(chartData(), light);
    expect(isBlank(canvas)).to.equal(false);
  });

  it('paints again what has changed, not that more patients are to come', () => {
    host = new ChartHost(canvas, riskByDiameter);
    const data = chartData();
    host.update(data, light);
    const first = host.picture;
    host.update({ ...data, complete: !data.complete }, light);
    expect(host.picture).to.equal(first);
    for (const [changed, theme] of [
      [{ ...data, ghost: data.summary }, light],
      [data, dark],
      [{ ...data, summary: summaryFixture() }, dark],
    ] as const) {
      const before = host.picture;
      host.update(changed, theme);
      expect(host.picture).not.to.equal(before);
    }
    canvas.parentElement!.style.fontSize = '24px';
    const before = host.picture;
    host.update({ ...data, complete: !data.complete }, dark);
    expect(host.picture).not.to.equal(before);
  });

  it('stays gone: what comes after the end neither paints nor throws', async () => {
    host = new ChartHost(canvas, riskByDiameter);
    host.update(chartData(), light);
    host.moveCursor(1);
    canvas.parentElement!.style.width = '343px';
    host.destroy();
    await nextFrames();
    host.clearCursor();
    canvas.dispatchEvent(new PointerEvent('pointermove', { clientX: 50, clientY: 50 }));
    expect(host.moveCursor(1)).to.equal('');
    expect(Chart.getChart(canvas)).to.equal(undefined);
  });

  it('waits while its place has no width, and follows it when it gets one', async () => {
    const box = canvas.parentElement!;
    box.style.display = 'none';
    host = new ChartHost(canvas, riskByDiameter);
    host.update(chartData(), light);
    expect(Chart.getChart(canvas)).to.equal(undefined);
    box.style.display = '';
    await nextFrames();
    expect(canvas.getBoundingClientRect().width).to.equal(600);
    box.style.width = '343px';
    await nextFrames();
    expect(canvas.getBoundingClientRect().width).to.equal(343);
  });

  it('writes in the font of the page', () => {
    canvas.parentElement!.style.font = '24px monospace';
    host = new ChartHost(canvas, riskByDiameter);
    host.update(chartData(), light);
    const { title } = Chart.getChart(canvas)!.options.scales!['x'] as unknown as {
      title: { font: { family: string; size: number } };
    };
    expect(title.font.family).to.equal('monospace');
    expect(title.font.size).to.be.closeTo(17.55, 1e-9);
  });

  it('moves the cursor by keys, halts at the ends, and says what is there', () => {
    host = new ChartHost(canvas, riskByDiameter);
    expect(host.moveCursor(1)).to.equal('');
    host.update(chartData(), light);
    const chart = Chart.getChart(canvas)!;
    const said = host.moveCursor(1).replace(/\u00a0/g, ' ');
    expect(said).to.contain('below 1 cm. Clonal selection: 1.3%, 2 of 151 patients.');
    expect(chart.getActiveElements()).to.have.lengthOf(3);
    expect(host.moveCursor(-1).replace(/\u00a0/g, ' ')).to.equal(said);
    for (let press = 0; press < 9; press++) host.moveCursor(1);
    expect(chart.getActiveElements()[0]!.index).to.equal(5);
    host.update(chartData(), dark);
    expect(chart.getActiveElements()[0]!.index).to.equal(5);
    host.clearCursor();
    expect(chart.getActiveElements()).to.have.lengthOf(0);
  });

  for (const view of chartViews) {
    for (const width of [320, 900]) {
      it(`writes beside the points what is at a stop, within ${width} px: ${view.id}`, () => {
        canvas.parentElement!.style.width = `${width}px`;
        host = new ChartHost(canvas, view);
        host.update(chartData(), light);
        const context = canvas.getContext('2d')!;
        const written: string[] = [];
        const boxes: number[][] = [];
        context.fillText = (text: string) => void written.push(text);
        context.roundRect = (...box: unknown[]) => void boxes.push(box.slice(0, 4) as number[]);
        const chart = Chart.getChart(canvas)!;
        const { stops, series } = host.picture!;
        for (const stop of stops) {
          written.length = boxes.length = 0;
          host.moveCursor(1);
          const told = stop.points.filter(
            (point) => (series[point.datasetIndex]!.say?.(point.index).length ?? 0) > 0,
          );
          expect(boxes).to.have.lengthOf(told.length > 0 ? 1 : 0);
          if (told.length === 0) continue;
          const said = told.flatMap((point) => series[point.datasetIndex]!.say!(point.index));
          const inBox = written.slice(written.lastIndexOf(stop.title));
          expect(inBox.slice(1).join(' ')).to.equal(said.join(' '));
          const [left, top, wide, high] = boxes[0] as [number, number, number, number];
          expect(left).to.be.at.least(0);
          expect(top).to.be.at.least(0);
          expect(left + wide).to.be.at.most(width);
          expect(top + high).to.be.at.most(chart.height);
        }
        written.length = boxes.length = 0;
        host.clearCursor();
        expect(boxes).to.have.lengthOf(0);
      });
    }
  }

  it('keeps the numbers at its points apart', () => {
    host = new ChartHost(
      canvas,
      chartViews.find(({ id }) => id === 'survival-at-each-step')!,
    );
    const context = canvas.getContext('2d')!;
    let labels: { text: string; left: number; right: number; y: number }[] = [];
    // Only these have a rim and a digit first.
    context.strokeText = (text: string, left: number, y: number) => {
      if (/^\d/.test(text)) labels.push({ text, left, right: left + context.measureText(text).width, y });
    };
    let pairs = 0;
    for (let width = 500; width <= 1100; width += 20) {
      canvas.parentElement!.style.width = `${width}px`;
      host.update(chartData('en'), light);
      labels = [];
      Chart.getChart(canvas)!.draw();
      for (const one of labels) {
        for (const other of labels) {
          if (one === other || one.left > other.left || Math.abs(one.y - other.y) > 6) continue;
          pairs++;
          expect(other.left - one.right, `${width}: ${one.text} ${other.text}`).to.be.at.least(7);
        }
      }
    }
    expect(pairs).to.be.above(5);
  });

  for (const view of chartViews) {
    it(`paints the same picture where it has been narrower meanwhile, or of another density: ${view.id}`, () => {
      const data = chartData('en', { ghost: summaryFixture() });
      host = new ChartHost(canvas, view);
      host.update(data, light);
      const first = canvas.toDataURL();
      for (const width of [320, 600]) {
        canvas.parentElement!.style.width = `${width}px`;
        host.update(data, light);
      }
      expect(canvas.toDataURL() === first, 'width').to.equal(true);
      const chart = Chart.getChart(canvas)!;
      for (const density of [2, 1]) {
        chart.options.devicePixelRatio = density * devicePixelRatio;
        chart.resize(chart.width, chart.height);
      }
      expect(canvas.toDataURL() === first, 'density').to.equal(true);
    });
  }

  it('breaks the title of a stop where it is wider than the chart', () => {
    canvas.parentElement!.style.cssText = 'width: 280px; font-size: 24px';
    host = new ChartHost(canvas, survivalAtEachStep);
    host.update(chartData('fr'), light);
    const context = canvas.getContext('2d')!;
    const ends: number[] = [];
    context.roundRect = (...box: unknown[]) => void ends.push((box[0] as number) + (box[2] as number));
    for (const stop of host.picture!.stops) {
      ends.length = 0;
      host.moveCursor(1);
      expect(ends[0], stop.title).to.be.at.most(280);
    }
  });

  it('finds the point below the pointer in a shadow root that is scaled', () => {
    const outer = document.createElement('div');
    outer.style.cssText = 'transform: scale(0.5); transform-origin: 0 0; width: 700px; margin: 30px';
    document.body.replaceChildren(outer);
    const inner = makeCanvas(outer.attachShadow({ mode: 'open' }));
    host = new ChartHost(inner, riskByDiameter);
    host.update(chartData(), light);
    const chart = Chart.getChart(inner)!;
    const box = inner.getBoundingClientRect();
    expect(box.width).to.equal(300);
    for (const index of [4, 0, 2, 5]) {
      const { x, y } = chart.getDatasetMeta(0).data[index]!;
      const place = { clientX: box.left + x / 2, clientY: box.top + y / 2, bubbles: true, composed: true };
      inner.dispatchEvent(new PointerEvent('pointermove', place));
      expect(chart.getActiveElements().map((element) => element.index)).to.deep.equal([index, index, index]);
    }
    inner.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    expect(chart.getActiveElements()).to.have.lengthOf(0);
  });
});
