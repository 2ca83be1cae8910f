import { expect } from 'chai';
import { CohortRun } from '../../src/model/cohort-run.js';
import { engineReport } from '../support/engine-report.js';
import { quickRequest } from '../support/requests.js';

describe('the engine under a Content-Security-Policy', () => {
  let digest: string;

  before(() => {
    const run = new CohortRun(quickRequest(200));
    while (run.advance());
    ({ digest } = run.summary());
  });

  it('runs on the main thread where every worker is refused, and says so', async () => {
    const report = await engineReport({ csp: 'worker-none', 'worker-src': '/__worker__/worker.js' });
    expect(report.path).to.equal('main-thread');
    expect(report.refusals.map(({ path }) => path)).to.deep.equal(['worker-src', 'inline']);
    expect(report.refusals.every(({ reason }) => reason.length > 0)).to.be.true;
    expect(report.digest).to.equal(digest);
  });

  it('takes the hosted worker where blobs are refused', async () => {
    const report = await engineReport({ csp: 'strict', 'worker-src': '/__worker__/worker.js' });
    expect(report).to.deep.equal({ path: 'worker-src', refusals: [], digest });
  });

  it('vouches for its own worker where the page demands trusted types', async () => {
    const report = await engineReport({ csp: 'trusted-types' });
    expect(report).to.deep.equal({ path: 'inline', refusals: [], digest });
  });
});
