import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { all, clear, complete, inside, openView, painted, until } from '../fixtures.js';

/** Oscillators that were started, in order. */
const started: OscillatorNode[] = [];
const { start } = OscillatorNode.prototype;
const contexts = new Set<BaseAudioContext>();

describe('listening to a chart', () => {
  before(() => {
    OscillatorNode.prototype.start = function (this: OscillatorNode, when) {
      started.push(this);
      contexts.add(this.context);
      start.call(this, when);
    };
  });

  beforeEach(() => {
    started.length = 0;
    contexts.clear();
  });

  after(() => {
    OscillatorNode.prototype.start = start;
  });

  afterEach(clear);

  it('plays on demand only, then at the cursor too, until it is let go', async () => {
    const element = await complete('view="theories"');
    const figure = '.chart-risk-by-diameter';
    const region = inside(element, '[aria-live=polite]');
    await until(() => region.textContent!.includes('complete'));
    const button = inside<HTMLButtonElement>(element, `${figure} [name=listen]`);
    const canvas = inside(element, `${figure} canvas`);
    expect(button.ariaLabel).to.match(/^Listen: Risk by/);
    canvas.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(started).to.have.lengthOf(0);

    button.focus();
    await sendKeys({ press: 'Enter' });
    await painted(element);
    expect(button.ariaPressed).to.equal('true');
    expect(started.length).to.be.above(9);
    expect(region.textContent).to.contain('the higher the tone');
    // Under clonal selection the risk rises with the diameter.
    const pitch = (index: number): number => started[index]!.frequency.value;
    expect(pitch(Math.floor(started.length / 3) - 1)).to.be.above(1.5 * pitch(0));
    const [context] = contexts;
    expect(context!.state).to.equal('running');

    started.length = 0;
    canvas.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(started.length).to.be.within(1, 3);

    button.focus();
    await sendKeys({ press: 'Enter' });
    await painted(element);
    expect(button.ariaPressed).to.equal('false');
    expect(context!.state).to.equal('closed');
    started.length = 0;
    canvas.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(started).to.have.lengthOf(0);
  });

  it('falls silent with the element', async () => {
    const element = await complete('view="dormancy"');
    inside(element, '[name=listen]').focus();
    await sendKeys({ press: 'Enter' });
    await painted(element);
    const [context] = contexts;
    element.remove();
    expect(context!.state).to.equal('closed');
  });

  it('falls silent with its tab, and not for another chart', async () => {
    const element = await complete('view="dormancy"');
    const [first, second] = all<HTMLButtonElement>(element, '[name=listen]');
    for (const button of [first!, second!, first!]) {
      button.focus();
      await sendKeys({ press: 'Enter' });
    }
    await painted(element);
    expect([first!.ariaPressed, second!.ariaPressed]).to.deep.equal(['false', 'true']);
    const [context] = contexts;
    expect(context!.state).to.equal('running');
    await openView(element, 'theories');
    await until(() => context!.state === 'closed');
    expect(second!.ariaPressed).to.equal('false');
  });

  it('says so where the browser refuses to sound', async () => {
    const { AudioContext } = globalThis;
    const element = await complete('view="dormancy"');
    const refuse = function () {
      throw new DOMException('no device', 'NotSupportedError');
    };
    Object.assign(globalThis, { AudioContext: refuse });
    const button = inside<HTMLButtonElement>(element, '[name=listen]');
    try {
      button.focus();
      await sendKeys({ press: 'Enter' });
      await painted(element);
      expect(button.ariaPressed).to.equal('false');
      expect(button.title).to.contain('no sound');
      await until(() => inside(element, '[aria-live=polite]').textContent!.includes('no sound'));
    } finally {
      Object.assign(globalThis, { AudioContext });
    }
    await sendKeys({ press: 'Enter' });
    await painted(element);
    expect(button.ariaPressed).to.equal('true');
    expect(button.title).to.contain('tone');
  });

  it('is not offered where there is no sound', async () => {
    const { AudioContext } = globalThis;
    Object.assign(globalThis, { AudioContext: undefined });
    try {
      const element = await complete('view="theories"');
      expect(all(element, 'figure')).not.to.have.lengthOf(0);
      expect(all(element, '[name=listen]')).to.have.lengthOf(0);
    } finally {
      Object.assign(globalThis, { AudioContext });
    }
  });

  it('stands at every chart, in both languages', async () => {
    for (const [lang, word] of [
      ['en', 'Listen: '],
      ['fr', 'Écouter\u202f: '],
    ] as const) {
      const element = await complete(`view="theories" lang="${lang}"`);
      const buttons = all(element, '[name=listen]');
      expect(buttons).to.have.lengthOf(all(element, 'figure').length);
      for (const { ariaLabel } of buttons) expect(ariaLabel!.startsWith(word), ariaLabel!).to.equal(true);
    }
  });
});
