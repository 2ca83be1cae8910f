import { expect } from 'chai';
import type { MetastasisSim } from '../../src/element/metastasis-sim.js';
import { clear, complete, inside, next } from './fixtures.js';

/** A page under a real Content-Security-Policy header, with the element defined from a script file. */
async function pageUnder(policy: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.src = `/test/pages/engine-report.html?csp=${policy}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const script = frame.contentDocument!.createElement('script');
  script.type = 'module';
  script.src = '/src/define.ts';
  frame.contentDocument!.head.append(script);
  await frame.contentWindow!.customElements.whenDefined('metastasis-sim');
  return frame;
}

function addTo(frame: HTMLIFrameElement, attributes: { readonly [name: string]: string }): MetastasisSim {
  const element = frame.contentDocument!.createElement('metastasis-sim');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  frame.contentDocument!.body.append(element);
  element.run();
  return element;
}

describe('the element under a policy', () => {
  afterEach(() => {
    clear();
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('runs on the page itself where every worker is refused, says so, and gives the same result', async () => {
    const usual = await complete('random-seed="policy"');
    usual.run();
    const expected = await next(usual, 'ms-complete');
    const element = addTo(await pageUnder('worker-none'), {
      patients: '200',
      'random-seed': 'policy',
      lang: 'en',
    });
    const { path } = await next(element, 'ms-ready');
    const { digest } = await next(element, 'ms-complete');
    await element.updateComplete;
    expect(path).to.equal('main-thread');
    expect(digest).to.equal(expected.digest);
    expect(inside(element, '.engine-note').innerText).to.contain('Running on the page itself');
  });

  it('runs in the worker script of the site under a strict policy, with its styles', async () => {
    const element = addTo(await pageUnder('strict'), {
      patients: '200',
      'worker-src': '/__worker__/worker.js',
      theme: 'dark',
      lang: 'en',
    });
    const { path } = await next(element, 'ms-ready');
    await next(element, 'ms-complete');
    expect(path).to.equal('worker-src');
    expect(getComputedStyle(inside(element, '.frame')).borderTopWidth).to.equal('1px');
  });
});
