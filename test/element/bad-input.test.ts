import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clear, complete, inside, mount, next, painted } from './fixtures.js';

interface Case {
  readonly attributes: string;
  readonly code: string;
  /** What the message must name: the input, what was given, what is used. */
  readonly says: readonly string[];
}

const cases: { readonly [what: string]: Case } = {
  'an unknown theory': {
    attributes: 'theories="phlogiston clonal-selection"',
    code: 'unknownTheory',
    says: ['theories', 'phlogiston', 'clonal-selection'],
  },
  'an unknown parameter': {
    attributes: 'params="warpFactor=9"',
    code: 'unknownParameter',
    says: ['warpFactor'],
  },
  'letters where a number belongs': {
    attributes: 'params="horizon=soon"',
    code: 'notANumber',
    says: ['Length of follow-up (horizon)', 'soon', '20'],
  },
  'a number out of range': {
    attributes: 'params="horizon=4000"',
    code: 'aboveMaximum',
    says: ['(horizon)', '4,000', '1 to\u00a040'],
  },
  'broken JSON': { attributes: `params='{"horizon": '`, code: 'brokenAssignment', says: ['params'] },
  'an unknown scenario': {
    attributes: 'scenario="utopia"',
    code: 'unknownScenario',
    says: ['scenario', 'utopia', 'generic-carcinoma'],
  },
  'no patients': {
    attributes: 'patients="0"',
    code: 'belowMinimum',
    says: ['Patients (patients)', '0', '2,000'],
  },
  'more patients than a page may ask for': {
    attributes: 'patients="100001" theories="clonal-selection"',
    code: 'aboveMaximum',
    says: ['patients', '100,001', '100,000'],
  },
  'letters for patients': {
    attributes: 'patients="many"',
    code: 'notANumber',
    says: ['patients', 'many', '2,000'],
  },
  'a random seed of 10 000 characters': {
    attributes: `random-seed="${'s'.repeat(10_000)}"`,
    code: 'tooLong',
    says: ['random-seed', 'sss'],
  },
  'a matched risk of 400 %': {
    attributes: 'matched-risk="4"',
    code: 'aboveMaximum',
    says: ['Same risk for every theory (matched-risk)', '4', '0.95'],
  },
};

describe('bad input', () => {
  afterEach(clear);

  for (const [what, { attributes, code, says }] of Object.entries(cases)) {
    it(`is told and replaced: ${what}`, async () => {
      const heard: string[] = [];
      const listen = (event: Event): number =>
        heard.push((event as CustomEvent<{ code: string }>).detail.code);
      document.addEventListener('ms-error', listen);
      const element = mount(`<metastasis-sim ${attributes}></metastasis-sim>`);
      await next(element, 'ms-progress');
      await painted(element);
      document.removeEventListener('ms-error', listen);
      expect(heard).to.deep.equal([code]);
      const box = inside(element, '.problems');
      for (const word of says) expect(box.innerText).to.contain(word);
      expect(box.innerText.length).to.be.below(700);
    });
  }

  it('at run time goes the same way, and goes away with a good value', async () => {
    const element = await complete();
    const error = next(element, 'ms-error');
    element.setParams({ horizon: 'soon', departureRate: 0.002 } as never);
    expect((await error).code).to.equal('notANumber');
    await next(element, 'ms-complete');
    element.setParams('{"horizon": ');
    await element.updateComplete;
    expect(inside(element, '.problems').innerText).to.contain('params');
    element.setParams('horizon=10; departureRate=1e-3');
    await next(element, 'ms-complete');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.problems')).to.equal(null);
  });

  it('by a name that every object of a script has is told by this name, until the next change', async () => {
    const element = await complete();
    for (const name of ['constructor', '__proto__']) {
      element.setParams(JSON.parse(`{ "${name}": 1 }`) as object);
      await element.updateComplete;
      expect(inside(element, '.problems ul').innerText).to.equal(
        `${name}: there is no parameter of this name; it is ignored.`,
      );
    }
    element.setParams({ horizon: 10 });
    await next(element, 'ms-complete');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.problems')).to.equal(null);
  });

  it('that is no text at all is told, and nothing throws', async () => {
    const element = await complete();
    const circle: Record<string, unknown> = {};
    circle.circle = circle;
    element.params = circle;
    const { code } = await next(element, 'ms-error');
    expect(code).to.equal('brokenAssignment');
    element.setParams(null as unknown as string);
    element.params = { horizon: 10 };
    await next(element, 'ms-complete');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.problems')).to.equal(null);
  });

  it('that would exclude another value is moved to where it does not', async () => {
    const element = await complete();
    const error = next(element, 'ms-error');
    element.setParams({ diameterMinimum: 1, diameterMaximum: 1, capacity: 1e12 });
    const { code, message } = await error;
    expect(code).to.equal('belowMinimum');
    expect(message).to.contain('diameterMaximum');
    await next(element, 'ms-complete');
    await element.updateComplete;
    expect(inside(element, '.problems').innerText).to.contain('diameterMaximum').and.to.contain('capacity');
    element.reset();
    await next(element, 'ms-complete');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.problems')).to.equal(null);
  });

  it('is not made of a decimal comma where the page writes one, and one that parts thousands stays none', async () => {
    const typing = async (lang: string, name: string, text: string): Promise<number> => {
      const element = await complete(`lang="${lang}"`);
      const field = inside<HTMLInputElement>(element, `[name=${name}-value]`);
      const details = field.closest('details')!;
      if (!inside(element, '.panel-body').checkVisibility()) inside(element, '.panel-toggle').click();
      await element.updateComplete;
      details.open = true;
      field.select();
      await sendKeys({ type: text });
      expect(field.validity.valid).to.equal(true);
      return field.valueAsNumber;
    };
    expect(await typing('fr', 'wakingRate', '0,02')).to.equal(0.02);
    expect(await typing('en', 'doublingTime', '1,000')).to.equal(1000);
  });
});
