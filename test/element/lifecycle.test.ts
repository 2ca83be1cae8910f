import { expect } from 'chai';
import { defineElements } from '../../src/element/define-elements.js';
import { all, clear, complete, inside, next, painted, until } from './fixtures.js';

describe('the life of an element on a page', () => {
  afterEach(clear);

  it('keeps its result and what was set when it is moved within the page', async () => {
    const element = await complete();
    element.setParams({ horizon: 12 });
    const { digest } = await next(element, 'ms-complete');
    let starts = 0;
    element.addEventListener('ms-ready', () => starts++);
    const other = document.createElement('div');
    element.parentElement!.append(other);
    other.append(element);
    await painted(element);
    expect(inside<HTMLInputElement>(element, '[name=horizon-value]').value).to.equal('12');
    element.run();
    expect((await next(element, 'ms-complete')).digest).to.equal(digest);
    expect(starts, 'the engine was not started again').to.equal(0);
    expect(all<HTMLCanvasElement>(element, 'canvas').every(({ width }) => width > 100)).to.equal(true);
  });

  it('comes back after a time off the page', async () => {
    const element = await complete();
    const home = element.parentElement!;
    element.setParams({ horizon: 12 });
    const { digest } = await next(element, 'ms-complete');
    for (let turn = 0; turn < 3; turn++) {
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      home.append(element);
      expect((await next(element, 'ms-complete')).digest).to.equal(digest);
    }
    await painted(element);
    expect(inside(element, '.sentence').textContent!.length).to.be.above(40);
  });

  it('ends quietly when it is removed in the middle of a run', async () => {
    const element = await complete();
    const errors: unknown[] = [];
    const listen = (event: PromiseRejectionEvent): number => errors.push(event.reason);
    addEventListener('unhandledrejection', listen);
    element.patients = 100_000;
    await next(element, 'ms-progress');
    let later = 0;
    element.remove();
    await Promise.resolve();
    element.addEventListener('ms-progress', () => later++);
    await new Promise((resolve) => setTimeout(resolve, 200));
    removeEventListener('unhandledrejection', listen);
    expect(later).to.equal(0);
    expect(errors).to.deep.equal([]);
  });

  it('takes a change of an attribute over what was set for it at run time', async () => {
    const element = await complete();
    element.setParams({ horizon: 12 });
    await next(element, 'ms-complete');
    element.setAttribute('params', 'horizon=9');
    expect((await next(element, 'ms-complete')).summary.horizon).to.be.closeTo(9 * 365.25, 1e-6);
  });

  it('warns of a second copy, and never throws', () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => warned.push(words);
    const registry = { get: () => class extends HTMLElement {}, define: () => warned.push('defined') };
    defineElements(registry as unknown as CustomElementRegistry);
    defineElements();
    defineElements(undefined);
    console.warn = warn;
    expect(warned).to.have.length(1);
    expect(String(warned[0])).to.contain('metastasis-sim');
  });

  it('says quietly where the engine runs when a worker script cannot be had', async () => {
    const element = await complete('worker-src="/no-such-worker.js"');
    await until(() => element.shadowRoot!.querySelector('.engine-note') !== null);
    expect(inside(element, '.engine-note').innerText).to.contain('could not start');
  });
});
