import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import axe from 'axe-core';
import { expect } from 'chai';
import { redrawPace } from '../../../src/charts/redraw-pace.js';
import type { MetastasisSim } from '../../../src/element/metastasis-sim.js';
import type { CascadeScene } from '../../../src/element/scene/cascade-scene.js';
import { Formatter } from '../../../src/locale/formatting.js';
import { locales } from '../../../src/locale/registry.js';
import { cascadeSteps } from '../../../src/summary/cascade-ends.js';
import type { CohortSummary } from '../../../src/summary/cohort-summary.js';
import { all, clear, inside, middle, mount, next, painted, until } from '../fixtures.js';

const formatter = new Formatter('en', locales.en.writing);

/** A small simulator whose scene is in sight, with its result. */
async function shown(attributes = ''): Promise<{ element: MetastasisSim; summary: CohortSummary }> {
  const element = mount(`<metastasis-sim patients="200" ${attributes}></metastasis-sim>`);
  element.run();
  const { summary } = await next(element, 'ms-complete');
  await painted(element);
  scene(element).scrollIntoView();
  await until(() => inside<HTMLCanvasElement>(element, '.scene-stage canvas').width > 300);
  return { element, summary };
}

const scene = (element: MetastasisSim): CascadeScene => inside<CascadeScene>(element, 'ms-cascade-scene');
const door = (element: MetastasisSim, step: string): HTMLElement => inside(element, `.door-${step} .door`);
const picture = (element: MetastasisSim): string =>
  inside<HTMLCanvasElement>(element, '.scene-stage canvas').toDataURL();

async function frames(count: number): Promise<void> {
  for (; count > 0; count--) await new Promise(requestAnimationFrame);
}

/** Whether the picture changes within some frames. */
async function moves(element: MetastasisSim): Promise<boolean> {
  const before = picture(element);
  await frames(12);
  return picture(element) !== before;
}

async function press(element: MetastasisSim, step: string): Promise<void> {
  door(element, step).click();
  await scene(element).updateComplete;
}

describe('the moving picture of the cascade', () => {
  // Most tests look at a still: the same things stand in it.
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(clear);
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('has the numbers of the summary at each door and on its card', async () => {
    const { element, summary } = await shown();
    const [result] = summary.theories;
    for (const { id, expected } of result!.steps) {
      const share = formatter.chance(expected.survived / expected.entered);
      expect(inside(element, `.door-${id} strong`).textContent).to.equal(share);
      expect(door(element, id).getAttribute('aria-label')).to.contain(share);
      await press(element, id);
      const counts = all(element, '.door-card dd').map((cell) => cell.textContent);
      const { entered, survived, lost, pending } = expected;
      const told = pending > 0 ? [entered, survived, lost, pending] : [entered, survived, lost];
      expect(counts).to.deep.equal(told.map((count) => formatter.quantity(count / summary.patients)));
      expect(inside(element, '.door-card').innerText).to.contain(locales.en.science.steps[id].loss);
    }
    const { expected } = result!.steps.at(-1)!.events;
    const rarity = formatter.oneIn(result!.steps[2]!.expected.entered / expected.survived);
    expect(inside(element, '.winner strong').textContent).to.equal(rarity);
    expect(inside(element, '#chart-survival-at-each-step-sentence').innerText).to.contain(rarity);
    expect(inside(element, '.winner').innerText, 'metastases here').to.contain('The doors count cells');
  });

  it('opens a door by the keyboard, calls for its parameters, and closes it by Escape', async () => {
    const { element } = await shown();
    const asked: string[] = [];
    scene(element).openDoor = (group, takesFocus) => asked.push(takesFocus ? `${group}!` : group);
    const arrest = door(element, 'arrest');
    arrest.focus();
    await sendKeys({ press: 'Enter' });
    await scene(element).updateComplete;
    expect(asked).to.deep.equal(['arrest']);
    expect(arrest.getAttribute('aria-expanded')).to.equal('true');
    expect(inside(element, '.door-arrest .door-card h3').innerText).to.equal('Arrest');
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.closest('.door-card')).to.not.equal(null);
    await sendKeys({ press: 'Escape' });
    await scene(element).updateComplete;
    expect(all(element, '.door-card')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(arrest);
    expect(asked).to.deep.equal(['arrest']);
  });

  it('leads from a door to its parameters, unfolded', async () => {
    const { element } = await shown();
    door(element, 'intravasation').click();
    await scene(element).updateComplete;
    const group = inside<HTMLDetailsElement>(element, '[data-group=intravasation]');
    expect(group.open).to.equal(true);
    inside(element, '.to-parameters').click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(group.querySelector('summary'));
  });

  it('opens one door at a time by the mouse; competence asks for what decides on it', async () => {
    const { element } = await shown();
    const asked: string[] = [];
    scene(element).openDoor = (group, takesFocus) => asked.push(takesFocus ? `${group}!` : group);
    for (const step of ['survival', 'competence'] as const) {
      door(element, step).scrollIntoView({ block: 'center' });
      await sendMouse({ type: 'click', position: middle(door(element, step)) });
      await scene(element).updateComplete;
      expect(all(element, '.door-card')).to.have.length(1);
    }
    inside(element, '.door-card .to-parameters').click();
    expect(asked).to.deep.equal(['survival', 'departure', 'departure!']);
    inside(element, '.door-card .icon').click();
    await scene(element).updateComplete;
    expect(all(element, '.door-card')).to.have.length(0);
  });

  it('shows the cells of the theory that is picked', async () => {
    const { element, summary } = await shown();
    const before = picture(element);
    all<HTMLInputElement>(element, '[name=scene-theory]')[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await scene(element).updateComplete;
    await frames(2);
    const { expected } = summary.theories[1]!.steps[2]!;
    const share = formatter.chance(expected.survived / expected.entered);
    expect(inside(element, '.door-competence strong').textContent).to.equal(share);
    expect(picture(element)).to.not.equal(before);
  });

  it('follows a parameter at its door', async () => {
    const { element } = await shown('matched-risk="off" theories="initial-oncogenesis"');
    const before = picture(element);
    element.setParams({ arrest: 0.5 });
    await next(element, 'ms-complete');
    await painted(element);
    expect(inside(element, '.door-arrest strong').textContent).to.equal('50%');
    expect(picture(element)).to.not.equal(before);
  });

  it('stands still where motion is not wanted, with its cells and numbers', async () => {
    const { element } = await shown();
    // It may be painted anew once it has come into sight.
    await frames(12);
    expect(await moves(element)).to.equal(false);
    expect(inside(element, '[name=motion]').getAttribute('aria-label')).to.equal('Start the motion');
    const canvas = inside<HTMLCanvasElement>(element, '.scene-stage canvas');
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    expect(data.some((value) => value > 0)).to.equal(true);
  });

  it('moves, and stops and starts at a press', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const { element } = await shown();
    const button = inside(element, '[name=motion]');
    expect(await moves(element)).to.equal(true);
    button.click();
    await scene(element).updateComplete;
    expect(await moves(element)).to.equal(false);
    button.click();
    await scene(element).updateComplete;
    expect(await moves(element)).to.equal(true);
  });

  it('asks for no frames while nobody can see it', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const { element } = await shown();
    await until(() => picture(element) !== '');
    expect(await moves(element)).to.equal(true);
    element.parentElement!.style.paddingTop = '5000px';
    scrollTo(0, 0);
    await frames(12);
    expect(await moves(element)).to.equal(false);
    scene(element).scrollIntoView();
    await frames(4);
    expect(await moves(element)).to.equal(true);
    element.view = 'dormancy';
    await frames(4);
    expect(await moves(element)).to.equal(false);
    element.view = 'cascade';
    await frames(4);
    expect(await moves(element)).to.equal(true);
    element.parentElement!.remove();
    await frames(4);
    expect(await moves(element)).to.equal(false);
  });

  it('gives way while a redraw of charts is due', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const { element } = await shown();
    expect(await moves(element)).to.equal(true);
    const slow = (): void => {
      const end = performance.now() + 600;
      while (performance.now() < end);
    };
    redrawPace.ask(slow);
    await frames(2);
    // Due as soon as the page has had as much time as the one before took.
    redrawPace.ask(slow);
    expect(await moves(element)).to.equal(false);
    redrawPace.forget(slow);
    expect(await moves(element)).to.equal(true);
  });

  it('takes the colors of another theme in its next frame', async () => {
    const { element } = await shown('theme="light"');
    const before = picture(element);
    element.theme = 'dark';
    await element.updateComplete;
    await painted(element);
    expect(picture(element)).to.not.equal(before);
  });

  it('changes its language with the element, an open card too', async () => {
    const { element } = await shown();
    await press(element, 'survival');
    element.lang = 'fr';
    await until(() => inside(element, '.door-card h3').innerText === 'Survie dans le tissu');
    expect(inside(element, '.scene-stage svg').textContent).to.contain('Membrane basale');
    expect(inside(element, '.winner strong').textContent).to.contain('1 sur');
  });

  for (const theme of ['light', 'dark']) {
    it(`has no violation with a door open: ${theme}`, async () => {
      const { element } = await shown(`theme="${theme}"`);
      await press(element, 'dormancy');
      const { violations } = await axe.run(scene(element), {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { region: { enabled: false } },
      });
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
    });
  }

  for (const lang of ['en', 'fr']) {
    for (const width of [320, 375, 560, 700, 900, 1400]) {
      it(`keeps its words apart and inside at ${width} px: ${lang}`, async () => {
        const { element } = await shown(`lang="${lang}"`);
        element.style.width = `${width}px`;
        await frames(3);
        await painted(element);
        const stage = inside(element, '.scene-stage').getBoundingClientRect();
        const boxes = all(element, '.door, .winner, .scene-legend').map((part) => ({
          name: part.innerText,
          box: part.getBoundingClientRect(),
        }));
        expect(boxes).to.have.length(cascadeSteps.length + 2);
        for (const [index, { name, box }] of boxes.entries()) {
          expect(
            box.left >= stage.left && box.right <= stage.right && box.bottom <= stage.bottom,
            name,
          ).to.equal(true);
          for (const { name: other, box: next } of boxes.slice(index + 1)) {
            const isApart =
              box.right <= next.left ||
              next.right <= box.left ||
              box.bottom <= next.top ||
              next.bottom <= box.top;
            expect(isApart, `${name} / ${other}`).to.equal(true);
          }
        }
      });
    }
  }

  it('takes as much room before its first result', async () => {
    const element = mount('<metastasis-sim patients="200"></metastasis-sim>');
    await painted(element);
    const before = scene(element).getBoundingClientRect().height;
    element.run();
    await next(element, 'ms-complete');
    await painted(element);
    expect(scene(element).getBoundingClientRect().height).to.equal(before);
  });
});
