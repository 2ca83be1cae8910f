import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { MetastasisSim } from '../../src/element/metastasis-sim.js';
import { all, clear, complete, inside, middle, next, openView, painted } from './fixtures.js';

async function openPanel(element: MetastasisSim): Promise<void> {
  if (getComputedStyle(inside(element, '.panel-toggle')).display !== 'none') {
    inside(element, '.panel-toggle').click();
  }
  for (const group of all<HTMLDetailsElement>(element, 'details.group')) group.open = true;
  await element.updateComplete;
}

const slider = (element: MetastasisSim, key: string): HTMLInputElement =>
  inside(element, `input.slider[name=${key}]`);
const field = (element: MetastasisSim, key: string): HTMLInputElement =>
  inside(element, `[name=${key}-value]`);

describe('the controls', () => {
  let element: MetastasisSim;

  beforeEach(async () => {
    element = await complete();
    await openPanel(element);
  });

  afterEach(async () => {
    await resetMouse();
    clear();
    scrollTo(0, 0);
  });

  it('runs while a slider is dragged by the mouse, and leaves the result before as a ghost', async () => {
    const range = slider(element, 'wakingRate');
    range.scrollIntoView({ block: 'center' });
    const before = field(element, 'wakingRate').value;
    const [x, y] = middle(range);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    const progress = next(element, 'ms-progress');
    await sendMouse({ type: 'move', position: [x + 30, y] });
    await progress;
    await sendMouse({ type: 'move', position: [x + 50, y] });
    const done = next(element, 'ms-complete');
    await sendMouse({ type: 'up' });
    await done;
    await painted(element);
    expect(field(element, 'wakingRate').value).to.not.equal(before);
    expect(inside(element, '.ghost-note').innerText).to.contain('before the change');
  });

  it('moves a slider by the keyboard, one step a press', async () => {
    const range = slider(element, 'dormantShare');
    range.focus();
    const change = next(element, 'ms-change');
    const done = next(element, 'ms-complete');
    await sendKeys({ press: 'ArrowRight' });
    const { name, value, params } = await change;
    expect(name).to.equal('dormantShare');
    expect(value).to.equal(0.605);
    expect(params.dormantShare).to.equal(0.605);
    await done;
    await element.updateComplete;
    expect(field(element, 'dormantShare').value).to.equal('0.605');
    expect(range.getAttribute('aria-valuetext')).to.contain('60.5%');
    expect(inside(element, '[data-key=dormantShare]').classList.contains('changed')).to.equal(true);
    inside(element, '[name=reset-dormantShare]').click();
    await element.updateComplete;
    expect(field(element, 'dormantShare').value).to.equal('0.6');
  });

  it('takes a typed number while it is typed, and never rewrites the field in use', async () => {
    const input = field(element, 'horizon');
    input.focus();
    input.select();
    const done = next(element, 'ms-complete');
    await sendKeys({ type: '7.50' });
    await done;
    await painted(element);
    expect(input.value).to.equal('7.50');
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(input.value).to.equal('7.5');
  });

  it('says under the field what was wrong, and what is used instead', async () => {
    const input = field(element, 'horizon');
    input.focus();
    input.select();
    const error = next(element, 'ms-error');
    await sendKeys({ type: '900' });
    await sendKeys({ press: 'Enter' });
    expect((await error).code).to.equal('aboveMaximum');
    await element.updateComplete;
    expect(inside(element, '[data-key=horizon] .wrong').innerText).to.match(/^Length of follow-up: 900.*40/);
    input.blur();
    await element.updateComplete;
    expect(input.value).to.equal('40');
  });

  it('tells why a number is what it is, with its basis and its sources', () => {
    const why = inside<HTMLDetailsElement>(element, '[data-key=survival] .why');
    expect(why.querySelector('.badge')!.textContent).to.contain('cited');
    why.open = true;
    expect(why.innerText).to.contain('Luzzi 1998');
  });

  it('shows the rows of a theory only while it is chosen, and keeps one theory', async () => {
    expect(all(element, '[data-key=switchProbability]')).to.have.length(1);
    inside<HTMLInputElement>(element, '[name=theories][value=clonal-selection]').click();
    const { summary } = await next(element, 'ms-complete');
    await element.updateComplete;
    expect(summary.theories.map(({ theory }) => theory)).to.deep.equal([
      'parallel-evolution',
      'initial-oncogenesis',
    ]);
    expect(all(element, '[data-key=switchProbability]')).to.have.length(0);
    inside<HTMLInputElement>(element, '[name=theories][value=parallel-evolution]').click();
    await next(element, 'ms-complete');
    await element.updateComplete;
    const last = inside<HTMLInputElement>(element, '[value=initial-oncogenesis]');
    last.focus();
    expect(element.shadowRoot!.activeElement, 'within reach of the keyboard').to.equal(last);
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(last.checked).to.equal(true);
    expect(last.ariaDisabled).to.equal('true');
    const reason = inside(element, `#${last.getAttribute('aria-describedby')}`);
    expect(reason.checkVisibility()).to.equal(true);
    expect(reason.innerText).to.contain('At least one theory');
    inside<HTMLInputElement>(element, '[name=theories][value=clonal-selection]').click();
    await next(element, 'ms-complete');
    await element.updateComplete;
    expect(all(element, '#one-needed')).to.have.length(0);
  });

  it('sets the matched risk, and lets it go', async () => {
    const share = inside<HTMLInputElement>(element, '[name=matched-risk-percent]');
    share.value = '20';
    share.dispatchEvent(new Event('change'));
    const matched = await next(element, 'ms-complete');
    expect(matched.summary.theories.map(({ matchedRisk }) => matchedRisk.target)).to.deep.equal([
      0.2, 0.2, 0.2,
    ]);
    inside(element, '[name=matched-risk]').click();
    const free = await next(element, 'ms-complete');
    expect(free.summary.theories[0]!.matchedRisk.target).to.equal(null);
    await openView(element, 'theories');
    expect(inside(element, '#view-theories h2').textContent).to.contain('own risk');
  });

  it('changes the scenario, with its own values and reasons', async () => {
    const chooser = inside<HTMLSelectElement>(element, '[name=scenario]');
    chooser.value = 'early-loss';
    chooser.dispatchEvent(new Event('change'));
    await next(element, 'ms-complete');
    await element.updateComplete;
    expect(field(element, 'arrest').value).to.equal('0.02');
    expect(inside(element, '[data-key=arrest] .badge').textContent).to.contain('fitted');
  });
});
