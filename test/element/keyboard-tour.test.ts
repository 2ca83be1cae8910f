import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { MetastasisSim } from '../../src/element/metastasis-sim.js';
import { all, clear, complete, inside, mount, next, openView, painted, until, viewIds } from './fixtures.js';

const around = ['<button id="before">before</button>', '<button id="after">after</button>'] as const;
/**
 * Presses of Tab that the whole tour may take. Half of them pass the controls before the first slider, there and back;
 * the others go to the views and within them. To cross the parameters twice would alone take twice as many.
 */
const mostTabs = 62;
/** More stops than any view has. */
const endless = 150;

/** What has the focus in the element; fails where nothing has, or where it cannot be seen. */
function focused(element: MetastasisSim): HTMLElement {
  expect(document.activeElement === element, 'the focus is in the element').to.equal(true);
  const stop = element.shadowRoot!.activeElement as HTMLElement;
  const name = stop.outerHTML.slice(0, 90);
  expect(stop.matches(':focus-visible'), `${name} shows its focus`).to.equal(true);
  // The mark of a box to tick is that of its label; that of a founder its lane.
  const shown = stop.closest('.chip') ?? (stop.matches('.founder') ? stop.querySelector('.lane')! : stop);
  const ring = getComputedStyle(shown);
  const isMarked = shown.matches('.lane')
    ? ring.stroke !== 'none'
    : ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2;
  expect(isMarked, `${name} is marked`).to.equal(true);
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const within = (from: number, to: number, end: number): number =>
    (Math.max(from, 0) + Math.min(to, end)) / 2;
  const there = element.shadowRoot!.elementFromPoint(
    within(left, right, innerWidth),
    within(top, bottom, innerHeight),
  );
  const isSeen = there !== null && (stop.contains(there) || shown.contains(there) || there.contains(shown));
  expect(isSeen, `${name} is seen, not ${there?.outerHTML.slice(0, 90)}`).to.equal(true);
  return stop;
}

/** Goes from stop to stop with Tab alone, and counts. */
class Traveler {
  tabs = 0;

  constructor(readonly element: MetastasisSim) {}

  /** Presses Tab until it stands on a stop. */
  async reach(selector: string): Promise<HTMLElement> {
    for (let press = 0; press < endless; press++) {
      await sendKeys({ press: 'Tab' });
      this.tabs++;
      const stop = focused(this.element);
      if (stop.matches(selector)) return stop;
    }
    throw new Error(`Tab never comes to ${selector}`);
  }

  /** The same backwards, with Shift. */
  async back(selector: string): Promise<HTMLElement> {
    await sendKeys({ down: 'Shift' });
    const stop = await this.reach(selector);
    await sendKeys({ up: 'Shift' });
    return stop;
  }

  /** Presses a key at the stop where it stands. @returns where the focus is then. */
  async press(key: string): Promise<HTMLElement> {
    await sendKeys({ press: key });
    await painted(this.element);
    return focused(this.element);
  }
}

describe('the keyboard', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));

  afterEach(async () => {
    clear();
    await setViewport({ width: 800, height: 600 });
  });

  it(`makes the whole tour, with at most ${mostTabs} presses of Tab`, async function () {
    this.timeout(60_000);
    const element = mount(`${around[0]}<metastasis-sim patients="100000"></metastasis-sim>${around[1]}`);
    await painted(element);
    const spoken = (): string => inside(element, '[aria-live=polite]').textContent!.trim();
    const status = (): string => inside(element, '.status').textContent!;
    document.getElementById('before')!.focus();
    const traveler = new Traveler(element);

    // One theory less.
    await traveler.reach('[name=theories][value=initial-oncogenesis]');
    const changed = next(element, 'ms-change');
    await traveler.press('Space');
    expect(await changed).to.deep.include({ name: 'theories', value: 'clonal-selection parallel-evolution' });

    // Hold, go on.
    const pause = await traveler.reach('[name=pause]');
    await until(() => pause.ariaDisabled === 'false');
    await traveler.press('Enter');
    await until(() => status().includes('Paused'));
    const resumed = next(element, 'ms-complete');
    await traveler.back('[name=run]');
    await traveler.press('Enter');
    expect((await resumed).summary.theories).to.have.length(2);

    // A slider.
    const slider = (await traveler.reach('.slider')) as HTMLInputElement;
    const before = slider.value;
    const moved = next(element, 'ms-complete');
    await traveler.press('ArrowRight');
    expect(Number(slider.value)).to.be.above(Number(before));
    await moved;

    // To the results, through every tab.
    await traveler.reach('.group > button');
    let tab = await traveler.press('Enter');
    for (const id of viewIds) {
      expect(tab.id).to.equal(`tab-${id}`);
      expect(inside(element, `#view-${id}`).checkVisibility()).to.equal(true);
      tab = await traveler.press('ArrowRight');
    }
    expect(tab.id).to.equal('tab-cascade');
    await traveler.press('ArrowLeft');
    await traveler.press('ArrowLeft');

    // A chart: its cursor is heard, its table opens.
    await traveler.reach('#view-theories canvas');
    const heard = new Set([spoken()]);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await traveler.press(key);
      heard.add(spoken());
    }
    expect([...heard].slice(1)).to.have.length(2);
    for (const words of [...heard].slice(1)) expect(words).to.match(/Clonal selection: [\d.]+%/);
    const summary = await traveler.reach('#view-theories .data > summary');
    await traveler.press('Enter');
    await until(() => summary.parentElement!.querySelector('table td') !== null);

    // A door of the scene.
    await traveler.back('[role=tab]');
    await traveler.press('Home');
    const door = await traveler.reach('.door');
    await traveler.press('Enter');
    expect(door.ariaExpanded).to.equal('true');
    expect(inside(element, '.door-card').checkVisibility()).to.equal(true);
    await traveler.press('Escape');
    expect(all(element, '.door-card')).to.have.length(0);

    // Another patient.
    await traveler.back('[role=tab]');
    await traveler.press('End');
    await until(() => all(element, '.life .surgery').length === 2);
    const number = inside<HTMLInputElement>(element, '#patient-number');
    await traveler.reach('[name=find-patient]');
    await traveler.press('Enter');
    await until(() => number.value !== '1');
    await until(() => spoken().includes(`Patient ${Number(number.value).toLocaleString('en')}`));

    // Back to the controls: there, everything anew.
    await traveler.back('.results > button');
    expect((await traveler.press('Enter')).outerHTML).to.equal(slider.outerHTML);
    await traveler.back('[name=reset]');
    const anew = next(element, 'ms-complete');
    await traveler.press('Enter');
    expect((await anew).summary.theories).to.have.length(3);
    expect(slider.value).to.equal(before);

    expect(traveler.tabs, 'presses of Tab').to.be.at.most(mostTabs);
  });

  // Wide, the parameters stand open beside the view: the same for every view.
  for (const [view, width] of [...viewIds.map((id) => [id, 600] as const), ['cascade', 1280] as const]) {
    it(`is never lost or trapped, forth and back: ${view}, ${width} px`, async function () {
      this.timeout(60_000);
      await setViewport({ width, height: 900 });
      const element = await complete(`view="${view}"`, [...around]);
      await openView(element, view);
      for (const details of all<HTMLDetailsElement>(element, `#view-${view} .data`)) details.open = true;
      await painted(element);
      const walk = async (from: string, to: string): Promise<HTMLElement[]> => {
        const stops: HTMLElement[] = [];
        document.getElementById(from)!.focus();
        await sendKeys({ press: 'Tab' });
        while (document.activeElement!.id !== to && stops.length < endless) {
          stops.push(focused(element));
          await sendKeys({ press: 'Tab' });
        }
        return stops;
      };
      const forth = await walk('before', 'after');
      expect(new Set(forth).size).to.equal(forth.length).and.to.be.below(endless);
      await sendKeys({ down: 'Shift' });
      const back = await walk('after', 'before');
      await sendKeys({ up: 'Shift' });
      expect(back.reverse().map((stop) => stop.outerHTML)).to.deep.equal(forth.map((stop) => stop.outerHTML));
    });
  }

  it('keeps the focus on what its own press puts out of use', async () => {
    const element = await complete('theories="clonal-selection host-polymorphism"', [...around]);
    document.getElementById('before')!.focus();
    const traveler = new Traveler(element);
    const further = await traveler.reach('[value=host-polymorphism]');
    const complete_ = next(element, 'ms-complete');
    expect((await traveler.press('Space')).outerHTML).to.equal(further.outerHTML);
    await complete_;
    await painted(element);
    expect(focused(element).outerHTML).to.equal(further.outerHTML);

    await traveler.reach('.slider');
    await traveler.press('ArrowRight');
    const reset = await traveler.reach('.reset-one');
    expect((await traveler.press('Enter')).outerHTML).to.equal(reset.outerHTML);
    expect(inside(element, '.parameter').classList.contains('changed')).to.equal(false);
    await painted(element);
    expect(focused(element).outerHTML).to.equal(reset.outerHTML);
  });
});
