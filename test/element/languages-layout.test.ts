import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { localeIds } from '../../src/locale/registry.js';
import type { MetastasisSim } from '../../src/element/metastasis-sim.js';
import { layoutFaults } from '../support/layout-faults.js';
import { pseudoId, registerPseudoLocale } from '../support/pseudo-locale.js';
import { all, clear, complete, inside, painted, until } from './fixtures.js';

const widths = [320, 375, 640, 768, 1440];

/** Everything that can be opened is open. */
async function unfolded(language: string, direction = 'ltr'): Promise<MetastasisSim> {
  document.documentElement.dir = direction;
  document.body.style.margin = '0';
  const element = await complete(
    `lang="${language}" theories="clonal-selection parallel-evolution initial-oncogenesis host-polymorphism" params="warpFactor=9"`,
  );
  await until(() => all(element, '.life .surgery').length === 4);
  if (!inside(element, '.panel-body').checkVisibility()) inside(element, '.panel-toggle').click();
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  await until(() => all(element, 'table').length === all(element, '.data').length);
  await painted(element);
  return element;
}

/** Lays it out at each width. */
async function faultsOf(element: MetastasisSim, lists: boolean): Promise<Record<number, string[]>> {
  const found: Record<number, string[]> = {};
  for (const width of widths) {
    await setViewport({ width, height: 900 });
    await until(() => document.documentElement.clientWidth <= width);
    await painted(element);
    await painted(element);
    found[width] = layoutFaults(element, lists);
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      found[width].push('the page scrolls sideways');
  }
  return found;
}

const none = Object.fromEntries(widths.map((width) => [width, []]));

describe('the layout', () => {
  let forget: (() => void) | undefined;

  afterEach(async () => {
    clear();
    forget?.();
    forget = undefined;
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 800, height: 600 });
  });

  for (const language of localeIds) {
    it(`shows the whole of every outcome on a phone: ${language}`, async () => {
      const element = await unfolded(language);
      await setViewport({ width: 320, height: 900 });
      const list = inside<HTMLSelectElement>(element, '[name=patient-outcome]');
      for (const { value, text } of list.options) {
        list.value = value;
        await painted(element);
        expect(list.scrollWidth, text).to.be.at.most(list.clientWidth);
      }
    });

    it(`holds at every width: ${language}`, async () => {
      expect(await faultsOf(await unfolded(language), true)).to.deep.equal(none);
    });
  }

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`holds for a third language, twice as long: ${direction}`, async () => {
      forget = registerPseudoLocale(direction);
      const element = await unfolded(pseudoId, direction);
      expect(getComputedStyle(inside(element, '.frame')).direction).to.equal(direction);
      expect(await faultsOf(element, false)).to.deep.equal(none);
    });
  }

  it('is that of the words, not of the page: English in a page from right to left', async () => {
    const element = await unfolded('en', 'rtl');
    expect(getComputedStyle(inside(element, '.frame')).direction).to.equal('ltr');
    expect(await faultsOf(element, true)).to.deep.equal(none);
  });

  describe('from right to left', () => {
    let element: MetastasisSim;

    beforeEach(async () => {
      forget = registerPseudoLocale('rtl');
      element = await unfolded(pseudoId, 'rtl');
    });

    it('has the end of a slider on the left', async () => {
      const slider = inside<HTMLInputElement>(element, 'input[name=diameterMedian]');
      const before = slider.valueAsNumber;
      slider.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(slider.valueAsNumber).to.be.above(before);
    });

    it('leaves the axes of charts from left to right, cursor and all', async () => {
      const said = (): string => inside(element, '[aria-live=polite]').textContent!;
      await until(() => said() !== '');
      const canvas = inside(element, 'canvas');
      expect(getComputedStyle(canvas).direction).to.equal('ltr');
      canvas.focus();
      const heard: string[] = [];
      for (const press of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
        const before = said();
        await sendKeys({ press });
        await until(() => said() !== before);
        heard.push(said());
      }
      expect(heard[2]).to.equal(heard[0]);
      const [birth, surgery] = ['.ground', '.surgery'].map((mark) =>
        inside(element, `.life ${mark}`).getBoundingClientRect(),
      );
      expect(surgery!.left).to.be.above(birth!.left);
    });

    it('has the next patient on the left, for the pointer and for the keys', async () => {
      const [previous, following] = ['previous', 'next'].map((name) =>
        inside(element, `[name=${name}-patient]`),
      );
      expect(previous!.getBoundingClientRect().left).to.be.above(following!.getBoundingClientRect().left);
      inside(element, '.lives').focus();
      await sendKeys({ press: 'ArrowLeft' });
      await until(() => inside<HTMLInputElement>(element, '[name=patient-number]').value === '2');
    });

    it('has the parameters beside the results, at the start', async () => {
      await setViewport({ width: 1440, height: 900 });
      await painted(element);
      const [panel, results] = ['.panel', '.results'].map((part) =>
        inside(element, part).getBoundingClientRect(),
      );
      expect(panel!.left).to.be.at.least(results!.right - 1);
    });
  });
});
