import { expect } from 'chai';
import type { EventDetails } from '../../src/element/events.js';
import { all, clear, complete, inside, mount, next, openView, painted, until, viewIds } from './fixtures.js';

const boxes = (element: Parameters<typeof all>[0]): string[] =>
  all(element, 'canvas').map((canvas) => {
    const { x, y, width, height } = canvas.getBoundingClientRect();
    return [x, y + scrollY, width, height].map(Math.round).join(' ');
  });

/** Different values among the pixels: a chart that shows a result has many. */
const shades = (canvas: HTMLCanvasElement): number =>
  new Set(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data).size;

describe('a run in the element', () => {
  afterEach(clear);

  it('starts by itself when seen, and completes with charts, sentences and tables', async () => {
    const element = mount('<metastasis-sim patients="200"></metastasis-sim>');
    const { summary, digest } = await next(element, 'ms-complete');
    expect(summary.patients).to.equal(200);
    expect(summary.theories).to.have.length(3);
    expect(digest).to.match(/^[0-9a-f]{16}$/);
    await painted(element);
    for (const view of viewIds) await openView(element, view);
    const figures = all(element, 'figure');
    expect(figures.length).to.be.at.least(5);
    for (const figure of figures) {
      await openView(element, figure.closest('section')!.dataset.section as (typeof viewIds)[number]);
      const canvas = figure.querySelector('canvas')!;
      figure.scrollIntoView();
      await until(() => shades(canvas) > 20);
      expect(figure.querySelector('.sentence')!.textContent!.length).to.be.above(40);
      const details = figure.querySelector('details')!;
      details.open = true;
      await until(() => figure.querySelector('table td') !== null);
    }
  });

  it('brings charts that nobody sees up to date only when they come near', async () => {
    const element = await complete('view="theories"');
    const last = all<HTMLCanvasElement>(element, 'canvas').at(-1)!;
    expect(last.getBoundingClientRect().top).to.be.above(innerHeight + 300);
    const before = last.toDataURL();
    element.setParams({ dormantShare: 0.1 });
    await next(element, 'ms-complete');
    await painted(element);
    expect(last.toDataURL()).to.equal(before);
    last.scrollIntoView();
    await until(() => last.toDataURL() !== before);
    scrollTo(0, 0);
  });

  it('waits until it is near the part of the page that is seen', async () => {
    const element = mount(
      '<div class="far"></div><metastasis-sim patients="64" theories="clonal-selection"></metastasis-sim>',
    );
    const far = element.previousElementSibling as HTMLElement;
    far.style.height = '3000px';
    let started = false;
    element.addEventListener('ms-ready', () => (started = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(started).to.equal(false);
    element.scrollIntoView();
    await next(element, 'ms-complete');
    scrollTo(0, 0);
  });

  it('tells ready, progress and completion, in this order, out of every shadow root', async () => {
    const heard: string[] = [];
    const names: (keyof EventDetails)[] = ['ms-ready', 'ms-progress', 'ms-complete'];
    for (const name of names) document.addEventListener(name, () => heard.push(name), { once: true });
    const element = mount('<metastasis-sim patients="3000" theories="clonal-selection"></metastasis-sim>');
    const progress: number[] = [];
    element.addEventListener('ms-progress', ({ detail }) => progress.push(detail.patients));
    await next(element, 'ms-complete');
    expect(heard).to.deep.equal(names);
    expect(progress).to.deep.equal([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).to.equal(3000);
  });

  it('reserves the room of every chart before there is a result', async () => {
    const element = mount('<metastasis-sim></metastasis-sim>');
    await painted(element);
    const before = boxes(element);
    expect(inside(element, '.sentence').textContent).to.contain('appears here');
    await next(element, 'ms-complete');
    await painted(element);
    expect(boxes(element)).to.deep.equal(before);
  });

  it('sets plots that stand side by side at the same height, below their legends', async () => {
    const element = await complete('view="theories"');
    element.style.width = '1100px';
    const box = (id: string): DOMRect => inside(element, `.chart-${id} canvas`).getBoundingClientRect();
    await until(() => box('metastasis-free-survival').left < box('risk-by-diameter').left);
    await painted(element);
    const [first, second] = ['metastasis-free-survival', 'risk-by-diameter'].map((id) => {
      const { top, height } = box(id);
      const legend = inside(element, `.chart-${id} .legend`);
      expect(legend.innerText).to.contain('Parallel evolution');
      expect(legend.getBoundingClientRect().bottom).to.be.at.most(top);
      return { top, height };
    });
    expect(second).to.deep.equal(first);
  });

  it('says at each chart how far a run is that goes on', async () => {
    const element = mount('<metastasis-sim theories="clonal-selection" patients="100000"></metastasis-sim>');
    await next(element, 'ms-progress');
    await painted(element);
    for (const note of all(element, '.so-far')) expect(note.innerText).to.match(/So far [\d,]+ of 100,000/);
  });

  it('pauses, goes on and resets', async () => {
    const element = await complete('theories="clonal-selection parallel-evolution"');
    element.patients = 100_000;
    await next(element, 'ms-progress');
    element.pause();
    await until(() => inside(element, '.status').textContent!.includes('Paused'));
    expect(inside<HTMLButtonElement>(element, '[name=run]').innerText).to.contain('Resume');
    const held = inside<HTMLProgressElement>(element, 'progress').value;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(inside<HTMLProgressElement>(element, 'progress').value).to.equal(held);
    const resumed = next(element, 'ms-progress');
    inside<HTMLButtonElement>(element, '[name=run]').click();
    expect((await resumed).patients).to.be.at.least(held);
    element.patients = 200;
    await next(element, 'ms-complete');
    element.setParams({ horizon: 5 });
    expect((await next(element, 'ms-complete')).summary.horizon).to.be.closeTo(5 * 365.25, 1e-6);
    inside<HTMLButtonElement>(element, '[name=reset]').click();
    expect((await next(element, 'ms-complete')).summary.horizon).to.be.closeTo(20 * 365.25, 1e-6);
  });

  it('shows the random seed, takes one, and draws a new one', async () => {
    const element = await complete('random-seed="seminar"');
    const field = inside<HTMLInputElement>(element, '[name=random-seed]');
    expect(field.value).to.equal('seminar');
    inside<HTMLButtonElement>(element, '[name=new-random-seed]').click();
    const { summary } = await next(element, 'ms-complete');
    await element.updateComplete;
    expect(summary.randomSeed).to.not.equal('seminar');
    expect(field.value).to.equal(summary.randomSeed);
  });

  it('gives the same digest for the same inputs, and another for another random seed', async () => {
    const element = await complete('random-seed="a"');
    element.randomSeed = 'b';
    const second = await next(element, 'ms-complete');
    element.randomSeed = 'a';
    const third = await next(element, 'ms-complete');
    element.run();
    const fourth = await next(element, 'ms-complete');
    expect(third.digest).to.equal(fourth.digest);
    expect(third.digest).to.not.equal(second.digest);
  });

  it('speaks of the result in its live region', async () => {
    const element = await complete('theories="clonal-selection"');
    const region = inside(element, '[aria-live=polite]');
    await until(() => region.textContent!.includes('complete'));
    expect(region.textContent).to.match(/200 patients.*\d% under clonal selection/s);
  });
});
