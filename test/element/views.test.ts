import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { MetastasisSim } from '../../src/element/metastasis-sim.js';
import { locales } from '../../src/locale/registry.js';
import { pseudoId, registerPseudoLocale } from '../support/pseudo-locale.js';
import { all, clear, complete, inside, next, openView, painted, textOf, viewIds } from './fixtures.js';

const tabs = (element: MetastasisSim): string[] => all(element, '[role=tab]').map(({ id }) => id);
const open = (element: MetastasisSim): string[] =>
  all(element, '.section')
    .filter((view) => view.checkVisibility())
    .map(({ id }) => id);

describe('the views', () => {
  afterEach(clear);

  it('are those that have a name', () => {
    expect([...viewIds].sort()).to.deep.equal(Object.keys(locales.en.interface.views.names).sort());
  });

  it('stand behind tabs, the first one open', async () => {
    const element = await complete();
    expect(tabs(element)).to.deep.equal(viewIds.map((id) => `tab-${id}`));
    expect(open(element)).to.deep.equal(['view-cascade']);
  });

  it('open by click, tell it, and keep what was done in the one before', async () => {
    const element = await complete();
    inside<HTMLDetailsElement>(element, '#view-cascade .data').open = true;
    const change = next(element, 'ms-change');
    inside(element, '#tab-dormancy').click();
    expect(await change).to.include({ name: 'view', value: 'dormancy' });
    await painted(element);
    expect(open(element)).to.deep.equal(['view-dormancy']);
    await openView(element, 'cascade');
    expect(inside<HTMLDetailsElement>(element, '#view-cascade .data').open).to.equal(true);
  });

  for (const [direction, forth] of [
    ['ltr', 'ArrowRight'],
    ['rtl', 'ArrowLeft'],
  ] as const) {
    it(`open by the arrow keys, one stop for Tab, in a language written ${direction}`, async () => {
      const forget = registerPseudoLocale(direction);
      const element = await complete(`lang="${pseudoId}"`);
      inside(element, '#tab-cascade').focus();
      const focused = (): string => element.shadowRoot!.activeElement!.id;
      await sendKeys({ press: forth });
      await painted(element);
      expect([focused(), ...open(element)]).to.deep.equal(['tab-dormancy', 'view-dormancy']);
      await sendKeys({ press: 'End' });
      await sendKeys({ press: forth });
      await painted(element);
      expect([focused(), ...open(element)]).to.deep.equal(['tab-cascade', 'view-cascade']);
      expect(all(element, '[role=tab][tabindex="0"]')).to.have.length(1);
      clear();
      // What is still to be rendered needs its words.
      await painted(element);
      forget();
    });
  }

  it('are those that the page offers, and the page names the first', async () => {
    const element = await complete('views="theories, dormancy" view="theories"');
    expect(tabs(element)).to.deep.equal(['tab-dormancy', 'tab-theories']);
    expect(open(element)).to.deep.equal(['view-theories']);
    element.view = 'dormancy';
    await painted(element);
    expect(open(element)).to.deep.equal(['view-dormancy']);
  });

  it('need no tabs where there is one', async () => {
    const element = await complete('views="patient"');
    expect(tabs(element)).to.deep.equal([]);
    expect(open(element)).to.deep.equal(['view-patient']);
    expect(inside(element, '#view-patient').role).to.equal(null);
  });

  it('tell names that nobody knows, and what is shown instead', async () => {
    const element = await complete('views="cascade casino" view="theories"');
    expect(textOf(element))
      .to.contain('casino')
      .and.to.match(/view:.*theories.*cascade/);
    expect(open(element)).to.deep.equal(['view-cascade']);
  });

  it('compare with a pinned result until it is let go', async () => {
    const element = await complete('view="theories"');
    const pin = inside(element, '[name=pin]');
    pin.click();
    for (const share of [0.5, 0.4]) {
      element.setParams({ dormantShare: share });
      await next(element, 'ms-complete');
    }
    await painted(element);
    expect(pin.ariaPressed).to.equal('true');
    const note = inside(element, '#view-theories .ghost-note');
    expect(note.innerText).to.equal('pinned result');
    pin.click();
    await painted(element);
    expect(note.innerText).to.equal('before the change');
  });
});
