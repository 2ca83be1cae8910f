import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { MetastasisSim } from '../../../src/element/metastasis-sim.js';
import type { ViewId } from '../../../src/locale/contract/interface.js';
import { localeIds } from '../../../src/locale/registry.js';
import { layoutFaults } from '../../support/layout-faults.js';
import { pseudoId, registerPseudoLocale } from '../../support/pseudo-locale.js';
import { all, clear, complete, inside, openView, painted, until } from '../fixtures.js';

/** From a phone to a desk, the frame of a course page among them. CSS px. */
const widths = [320, 375, 640, 768, 1440];
const none = Object.fromEntries(widths.map((width) => [width, []]));

/** A view with its result, everything that can be opened open, in a page of a direction. */
export async function unfolded(view: ViewId, language: string, direction = 'ltr'): Promise<MetastasisSim> {
  document.documentElement.dir = direction;
  document.body.style.margin = '0';
  const element = await complete(
    `view="${view}" lang="${language}" theories="clonal-selection parallel-evolution host-polymorphism" params="warpFactor=9"`,
  );
  await openView(element, view);
  if (!inside(element, '.panel-body').checkVisibility()) inside(element, '.panel-toggle').click();
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  await until(() => all(element, '.data table').length === all(element, '.data').length);
  await painted(element);
  return element;
}

/** Takes everything back that a test has done to the page. */
export async function tidyUp(): Promise<void> {
  clear();
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('style');
  await setViewport({ width: 800, height: 600 });
}

async function faultsOf(element: MetastasisSim, lists: boolean): Promise<Record<number, string[]>> {
  const found: Record<number, string[]> = {};
  for (const width of widths) {
    await setViewport({ width, height: 900 });
    await until(() => document.documentElement.clientWidth <= width);
    await painted(element);
    await painted(element);
    found[width] = layoutFaults(element, lists);
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
      found[width].push('the page scrolls sideways');
    }
  }
  return found;
}

/** Nothing sticks out, nothing is cut off: at any width, in any language, and in one that needs twice the room. */
export function layoutSuite(view: ViewId): void {
  describe(`the layout of the view ${view}`, () => {
    let forget: (() => void) | undefined;

    afterEach(async () => {
      await tidyUp();
      forget?.();
      forget = undefined;
    });

    for (const language of localeIds) {
      it(`holds in ${language}`, async () => {
        expect(await faultsOf(await unfolded(view, language), true)).to.deep.equal(none);
      });
    }

    for (const direction of ['ltr', 'rtl'] as const) {
      it(`holds in a third language, twice as long, ${direction}`, async () => {
        forget = registerPseudoLocale(direction);
        const element = await unfolded(view, pseudoId, direction);
        expect(getComputedStyle(inside(element, '.frame')).direction).to.equal(direction);
        expect(inside(element, '.frame').innerText).to.contain('[!! ');
        expect(await faultsOf(element, false)).to.deep.equal(none);
      });
    }
  });
}
