import { expect } from 'chai';
import { clear, complete, inside, mount, next, textOf, until } from './fixtures.js';

describe('the language of an instance', () => {
  afterEach(clear);

  it('is that of the nearest ancestor, and follows a switch there', async () => {
    const element = await complete('view="theories"', ['<article lang="en"><div>', '</div></article>']);
    expect(textOf(element)).to.contain('Same patients, same risk');
    element.closest('article')!.lang = 'fr-CA';
    await until(() => textOf(element).includes('Mêmes patients, même risque'));
    expect(inside(element, '.frame').lang).to.equal('fr');
    element.parentElement!.lang = 'en';
    await until(() => textOf(element).includes('Same patients, same risk'));
  });

  it('is its own where it has one, and the first known language where that is unknown', async () => {
    const own = await complete('lang="fr"', ['<div lang="en">', '</div>']);
    expect(textOf(own)).to.contain('Lancer');
    const unknown = await complete('lang="tlh"');
    expect(textOf(unknown)).to.contain('Run');
  });

  it('is found through shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'fr';
    mount('<div class="outer"></div><metastasis-sim></metastasis-sim>').before(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<metastasis-sim patients="64" theories="clonal-selection"></metastasis-sim>';
    const element = root.querySelector('metastasis-sim')!;
    await next(element, 'ms-complete');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Lancer');
    host.lang = 'en';
    await until(() => textOf(element).includes('Run'));
  });

  it('differs between two instances on one page, with equal results', async () => {
    const english = mount(
      `<div><metastasis-sim lang="en" patients="200"></metastasis-sim>
       <metastasis-sim lang="fr" patients="200"></metastasis-sim></div>`,
    );
    const french = english.nextElementSibling as typeof english;
    french.run();
    const [one, other] = await Promise.all([next(english, 'ms-complete'), next(french, 'ms-complete')]);
    expect(one.digest).to.equal(other.digest);
    await Promise.all([english.updateComplete, french.updateComplete]);
    expect(inside(english, '.sentence').textContent).to.not.equal(inside(french, '.sentence').textContent);
    expect(textOf(french)).to.match(/\d\u202f%/);
  });
});
