import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { expect } from 'chai';
import type { MetastasisSim } from '../../src/element/metastasis-sim.js';
import { all, clear, complete, inside, openView, painted, until, viewIds } from './fixtures.js';

/** Opens everything that can be opened. */
async function unfold(element: MetastasisSim): Promise<void> {
  if (!inside(element, '.panel-body').checkVisibility()) inside(element, '.panel-toggle').click();
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  await until(() => all(element, '.data table').length === all(element, '.data').length);
  await painted(element);
}

async function violations(element: MetastasisSim): Promise<string[]> {
  const found = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

describe('accessibility', () => {
  afterEach(clear);

  for (const theme of ['light', 'dark']) {
    for (const lang of ['en', 'fr']) {
      for (const view of viewIds) {
        it(`has no violation, everything unfolded: ${view}, ${theme}, ${lang}`, async () => {
          const element = await complete(
            `view="${view}" theme="${theme}" lang="${lang}" params="warpFactor=9"`,
          );
          await openView(element, view);
          await unfold(element);
          expect(await violations(element)).to.deep.equal([]);
        });
      }
    }
  }

  it('follows the color scheme of the system unless told otherwise', async () => {
    const element = await complete('theories="clonal-selection"');
    const surface = (): string => getComputedStyle(element).backgroundColor;
    await emulateMedia({ colorScheme: 'light' });
    const light = surface();
    await emulateMedia({ colorScheme: 'dark' });
    const dark = surface();
    expect(dark).to.not.equal(light);
    element.theme = 'light';
    await element.updateComplete;
    expect(surface()).to.equal(light);
    await emulateMedia({ colorScheme: 'light' });
    element.theme = 'dark';
    await element.updateComplete;
    expect(surface()).to.equal(dark);
  });

  for (const width of [280, 320, 640, 1100]) {
    it(`does not overflow at ${width} px, everything unfolded`, async () => {
      const element = await complete('lang="fr"');
      element.style.width = `${width}px`;
      for (const view of viewIds) await openView(element, view);
      await unfold(element);
      for (const view of all(element, '.section')) view.hidden = false;
      await painted(element);
      const { left, right } = element.getBoundingClientRect();
      const outside = all<Element>(element, '.frame *').filter((part) => {
        const box = part.getBoundingClientRect();
        const isScrolled = part.closest('.table-scroll, .visually-hidden, .scene-stage > svg > *') !== null;
        const isClipped = part instanceof SVGElement && part.ownerSVGElement !== null;
        return (
          !isScrolled && !isClipped && box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5)
        );
      });
      expect(outside.map(({ className, tagName }) => `${tagName} ${className}`)).to.deep.equal([]);
    });
  }

  it('moves the cursor of a chart by the arrow keys, and speaks of it', async () => {
    const element = await complete('view="theories"');
    const canvas = inside(element, '.chart-metastasis-free-survival canvas, figure canvas');
    canvas.focus();
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await element.updateComplete;
    expect(inside(element, '[aria-live=polite]').textContent!.length).to.be.above(10);
  });

  it('leaps over the parameters by the keyboard, with a button that is seen while it has the focus', async () => {
    const element = await complete();
    [...all<HTMLElement>(element, '.panel button, .panel select')]
      .find((part) => part.checkVisibility())!
      .focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    const skip = element.shadowRoot!.activeElement as HTMLElement;
    expect(skip.textContent!.trim()).to.equal('Skip to the results');
    expect(getComputedStyle(skip).clipPath).to.equal('none');
    await sendKeys({ press: 'Enter' });
    expect(element.shadowRoot!.activeElement!.id).to.equal('tab-cascade');
    expect(getComputedStyle(skip).clipPath).to.equal('inset(50%)');
  });

  it('has no style attribute', async () => {
    const element = await complete();
    const styled = all(element, '[style]').filter((part) => part.tagName !== 'CANVAS');
    expect(styled).to.have.length(0);
  });
});
