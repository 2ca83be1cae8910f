import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { MetastasisSim } from '../../../src/element/metastasis-sim.js';
import { pseudoId, registerPseudoLocale } from '../../support/pseudo-locale.js';
import { inside, openView, painted, until } from '../fixtures.js';
import { tidyUp, unfolded } from './suite.js';

const said = (element: MetastasisSim): string => inside(element, '[aria-live=polite]').textContent!;
const leftOf = (element: MetastasisSim, selector: string): number =>
  inside(element, selector).getBoundingClientRect().left;

describe('the direction of an instance', () => {
  afterEach(tidyUp);

  it('is that of its words: English stays English in a page from right to left', async () => {
    const element = await unfolded('patient', 'en', 'rtl');
    expect(getComputedStyle(inside(element, '.frame')).direction).to.equal('ltr');
  });
});

describe('from right to left', () => {
  let forget: () => void;

  beforeEach(() => (forget = registerPseudoLocale('rtl')));
  afterEach(async () => {
    await tidyUp();
    forget();
  });

  it('has the end of a slider on the left', async () => {
    const element = await unfolded('dormancy', pseudoId, 'rtl');
    const slider = inside<HTMLInputElement>(element, 'input[name=diameterMedian]');
    const before = slider.valueAsNumber;
    slider.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(slider.valueAsNumber).to.be.above(before);
  });

  it('leaves the axes of charts from left to right, cursor and all', async () => {
    const element = await unfolded('theories', pseudoId, 'rtl');
    // The end of the run is spoken of a little later, and would speak over the cursor.
    await until(() => said(element).includes('Simulation of'));
    const canvas = inside(element, 'figure canvas');
    expect(getComputedStyle(canvas).direction).to.equal('ltr');
    canvas.focus();
    const heard: string[] = [];
    for (const press of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      const before = said(element);
      await sendKeys({ press });
      await until(() => said(element) !== before);
      heard.push(said(element));
    }
    expect(heard[2]).to.equal(heard[0]);
    await openView(element, 'patient');
    expect(leftOf(element, '.life .surgery')).to.be.above(leftOf(element, '.life .ground'));
  });

  it('has the next patient on the left, for the pointer and for the keys', async () => {
    const element = await unfolded('patient', pseudoId, 'rtl');
    expect(leftOf(element, '[name=previous-patient]')).to.be.above(leftOf(element, '[name=next-patient]'));
    inside(element, '.lives').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => inside<HTMLInputElement>(element, '[name=patient-number]').value === '2');
  });

  it('has the parameters beside the results, at the start', async () => {
    const element = await unfolded('dormancy', pseudoId, 'rtl');
    await setViewport({ width: 1440, height: 900 });
    await painted(element);
    expect(leftOf(element, '.panel')).to.be.above(leftOf(element, '.results'));
  });
});
