import { expect } from 'chai';
import { startEngine, startOnMainThread, type StartedEngine } from '../../src/client/start-engine.js';

const scriptUrl = (text: string): string =>
  URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));

describe('startEngine', () => {
  const started: StartedEngine[] = [];
  const start = async (...args: Parameters<typeof startEngine>): Promise<StartedEngine> => {
    const engine = await startEngine(...args);
    started.push(engine);
    return engine;
  };

  afterEach(() => started.splice(0).forEach((engine) => engine.terminate()));

  it('runs the inline worker where no address is given', async () => {
    const { path, refusals, host } = await start();
    expect({ path, refusals }).to.deep.equal({ path: 'inline', refusals: [] });
    expect(await host.ready()).to.equal(__VERSION__);
  });

  it('runs the hosted worker where its address is given', async () => {
    const { path, refusals } = await start({ workerSrc: '/__worker__/worker.js' });
    expect({ path, refusals }).to.deep.equal({ path: 'worker-src', refusals: [] });
  });

  it('answers on the main thread too', async () => {
    const engine = startOnMainThread();
    started.push(engine);
    expect(await engine.host.ready()).to.equal(__VERSION__);
  });

  const broken: [string, string, RegExp][] = [
    ['is not there', '/no/such/worker.js', /could not be loaded/],
    ['breaks down', scriptUrl('throw new Error("boom")'), /boom/],
    ['never answers', scriptUrl(''), /no answer within 1000 ms/],
    ['may not be started from here', 'https://elsewhere.invalid/worker.js', /cannot be accessed/],
    [
      'is of another version',
      scriptUrl('onmessage = ({data: {id}}) => postMessage({id, type: "RAW", value: "0.0.0"})'),
      /version 0\.0\.0 instead of/,
    ],
  ];
  for (const [what, workerSrc, reason] of broken) {
    it(`falls back to the inline worker where the hosted one ${what}`, async () => {
      const { path, refusals } = await start({ workerSrc, readyLimit: 1000 });
      expect(path).to.equal('inline');
      expect(refusals).to.have.length(1);
      expect(refusals[0]!.path).to.equal('worker-src');
      expect(refusals[0]!.reason).to.match(reason);
    });
  }

  it('tells of a breakdown after the start', async () => {
    const text = `onmessage = ({data: {id}}) => {
      postMessage({id, type: 'RAW', value: '${__VERSION__}'});
      setTimeout(() => { throw new Error('late') });
    }`;
    const { breakdown } = await start({ workerSrc: scriptUrl(text) });
    expect(await breakdown).to.match(/late/);
  });

  it('leaves no blob behind', async () => {
    const original = URL.createObjectURL;
    const urls: string[] = [];
    URL.createObjectURL = (blob) => {
      urls.push(original.call(URL, blob));
      return urls.at(-1)!;
    };
    try {
      await start();
    } finally {
      URL.createObjectURL = original;
    }
    expect(urls).to.have.length(1);
    const gone = await fetch(urls[0]!).then(
      () => false,
      () => true,
    );
    expect(gone).to.be.true;
  });
});
