import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { chartThemes } from '../../src/charts/theme.js';
import type { MetastasisSim } from '../../src/element/metastasis-sim.js';
import { all, clear, complete, inside, openView, painted, until, viewIds } from './fixtures.js';

/** Lightness of a color as the page computes it, 0 to 255. */
function lightness(color: string): number {
  const parts = color
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number);
  return Math.max(...parts);
}

/** Whether some pixel of a chart has this very color, #rrggbb. */
function hasColor(canvas: HTMLCanvasElement, color: string): boolean {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const sought = (parseInt(color.slice(1), 16) << 8) | 255;
  const pixels = new DataView(data.buffer);
  for (let at = 0; at < data.length; at += 4) if ((pixels.getInt32(at) | 0) === sought) return true;
  return false;
}

const seen = (element: MetastasisSim, selector: string): Element[] =>
  all<Element>(element, selector).filter((part) => part.checkVisibility());

describe('on paper', () => {
  afterEach(async () => {
    clear();
    await emulateMedia({ media: 'screen' });
  });

  for (const view of viewIds) {
    it(`shows the open view without its controls, dark on white: ${view}`, async () => {
      const element = await complete(`theme="dark" view="${view}"`);
      await openView(element, view);
      await emulateMedia({ media: 'print' });
      // A browser lets updates pass between one listener and the next; a script does not, so that it tells twice.
      for (let told = 0; told < 2; told++) {
        dispatchEvent(new Event('beforeprint'));
        await painted(element);
      }
      expect(
        seen(element, 'button:not(.door), summary, select, .tabs, .top, .panel, [type=radio]'),
      ).to.have.length(0);
      const texts = seen(element, 'h2, h3, p:not(.visually-hidden), figcaption, td, th, li, .door');
      expect(texts.length).to.be.above(3);
      for (const text of texts) {
        expect(lightness(getComputedStyle(text).color), text.outerHTML.slice(0, 80)).to.be.below(128);
      }
      for (const canvas of seen(element, 'figure canvas') as HTMLCanvasElement[]) {
        expect(hasColor(canvas, chartThemes.light.grid), 'lines for a light ground').to.equal(true);
        expect(hasColor(canvas, chartThemes.dark.grid), 'lines for a dark ground').to.equal(false);
      }
      dispatchEvent(new Event('afterprint'));
    });
  }

  it('paints the scene as wide as paper takes it, and leaves out what only a screen can do', async () => {
    const element = await complete('view="cascade"');
    const scene = inside(element, 'ms-cascade-scene');
    const canvas = inside<HTMLCanvasElement>(element, '.scene-stage canvas');
    const hint = inside(element, '.scene .hint');
    expect(hint.checkVisibility()).to.equal(true);
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve));
    // Before the page is laid out anew, as it is before paper is.
    expect(canvas.width / devicePixelRatio).to.equal(640);
    scene.parentElement!.style.width = '500px';
    await emulateMedia({ media: 'print' });
    expect(scene.clientWidth).to.equal(640);
    expect(hint.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    await painted(element);
    expect(scene.clientWidth).to.equal(500);
  });

  it('paints the cells in the colors of paper, and wipes nothing out beneath them', async () => {
    const element = await complete('theme="dark" view="cascade" theories="parallel-evolution"');
    const canvas = inside<HTMLCanvasElement>(element, '.scene-stage canvas');
    const token = (name: string): string => getComputedStyle(element).getPropertyValue(`--ms-${name}`);
    await until(() => hasColor(canvas, token('tumor-cell')));
    const onScreen = token('tumor-cell');
    const context = canvas.getContext('2d')!;
    let wiped = 0;
    context.clearRect = () => void wiped++;
    // A browser lets updates pass between one listener and the next; a script does not, so that it tells twice.
    for (let told = 0; told < 2; told++) {
      dispatchEvent(new Event('beforeprint'));
      await painted(element);
    }
    expect(wiped).to.equal(0);
    expect(token('tumor-cell')).to.not.equal(onScreen);
    expect(hasColor(canvas, token('tumor-cell'))).to.equal(true);
    expect(hasColor(canvas, onScreen)).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    expect(token('tumor-cell')).to.equal(onScreen);
  });

  it('gives charts the width of the screen again, which they may have left meanwhile', async () => {
    const element = await complete('view="theories"');
    const canvas = inside<HTMLCanvasElement>(element, 'figure canvas');
    const { width } = canvas;
    canvas.parentElement!.style.width = '300px';
    dispatchEvent(new Event('beforeprint'));
    expect(canvas.width).to.equal(300 * devicePixelRatio);
    // Before an observer is told.
    canvas.parentElement!.style.width = '';
    dispatchEvent(new Event('afterprint'));
    await painted(element);
    expect(canvas.width).to.equal(width);
  });

  it('is left by an element that is taken from the page before the end, and comes back', async () => {
    const element = await complete('theme="dark" view="cascade"');
    const scene = inside(element, 'ms-cascade-scene');
    const canvas = inside<HTMLCanvasElement>(element, '.scene-stage canvas');
    const { width } = canvas;
    dispatchEvent(new Event('beforeprint'));
    await painted(element);
    expect(canvas.width).to.not.equal(width);
    const place = element.parentElement!;
    element.remove();
    dispatchEvent(new Event('afterprint'));
    place.append(element);
    scene.scrollIntoView();
    await until(() => canvas.width === width);
    expect(lightness(getComputedStyle(element).backgroundColor), 'ground').to.be.below(128);
    expect(element.hasAttribute('data-paper')).to.equal(false);
  });

  it('lays views out so that pages can be cut between their parts', async () => {
    const element = await complete('view="dormancy"');
    await openView(element, 'theories');
    await openView(element, 'dormancy');
    await emulateMedia({ media: 'print' });
    // A browser cuts a grid without making room for what moves on.
    for (const part of all(
      element,
      '.columns, .results, .section:not([hidden]), .figures, .figures figure',
    )) {
      const display = getComputedStyle(part).display;
      expect(display, part.outerHTML.slice(0, 60)).to.not.contain('grid');
    }
    expect(inside(element, '#view-theories').checkVisibility()).to.equal(false);
  });

  it('shows a chart in its proportions where paper is narrower than the screen', async () => {
    const element = await complete('view="theories"');
    await emulateMedia({ media: 'print' });
    const canvas = inside<HTMLCanvasElement>(element, 'figure canvas');
    const proportion = canvas.width / canvas.height;
    canvas.parentElement!.style.width = '300px';
    const { width, height } = canvas.getBoundingClientRect();
    expect(width).to.be.closeTo(300, 1);
    expect(width / height).to.be.closeTo(proportion, 0.02 * proportion);
  });
});

/** Applies what the style sheets keep for forced colors, which this browser cannot be told to force. */
function force(element: MetastasisSim): void {
  const rules = element
    .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'))
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
}

describe('in the colors of the system', () => {
  afterEach(clear);

  it('marks the open tab and what is pressed without a shadow or a ground', async () => {
    const element = await complete();
    force(element);
    const edge = (id: string): string => getComputedStyle(inside(element, id)).borderBottomWidth;
    expect(edge('#tab-cascade')).to.equal('3px');
    expect(edge('#tab-dormancy')).to.equal('0px');
    const pin = inside(element, '[name=pin]');
    expect(getComputedStyle(pin).outlineStyle).to.equal('none');
    pin.click();
    await painted(element);
    expect(getComputedStyle(pin).outlineStyle).to.equal('solid');
  });

  it('lays the lives of a patient on the ground of the page', async () => {
    const element = await complete('view="patient"');
    await openView(element, 'patient');
    const life = inside(element, 'svg.life');
    const before = getComputedStyle(life).backgroundColor;
    force(element);
    expect(getComputedStyle(life).backgroundColor).to.equal('rgb(255, 255, 255)').and.not.equal(before);
  });
});
