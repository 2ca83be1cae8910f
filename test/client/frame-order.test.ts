import { expect } from 'chai';
import { CohortRun } from '../../src/model/cohort-run.js';
import type { SummaryFrame } from '../../src/protocol/messages.js';
import { quickRequest } from '../support/requests.js';
import { ClientLog } from './client-log.js';
import { ScriptedEngine } from './scripted-engine.js';

const request = quickRequest(64);
const run = new CohortRun(request);
run.advance();
const summary = run.summary();

const partial = (runId: number): SummaryFrame => ({ kind: 'partial', runId, summary });
const complete = (runId: number): SummaryFrame => ({ kind: 'complete', runId, summary });

describe('frames that come late', () => {
  let engine: ScriptedEngine;
  let log: ClientLog;

  beforeEach(() => {
    engine = new ScriptedEngine();
    log = new ClientLog({ pool: engine.pool });
  });
  afterEach(() => log.client.dispose());

  const told = (): string[] =>
    log.events.filter(({ runId }) => runId > 0).map(({ kind, runId }) => `${kind} ${runId}`);

  it('shows of a replaced run its first state alone', async () => {
    for (let count = 0; count < 3; count++) log.client.run(request);
    const end = log.next('complete', 3);
    await engine.send(
      partial(1),
      partial(1),
      partial(2),
      partial(1),
      partial(2),
      partial(3),
      partial(3),
      partial(2),
      complete(3),
    );
    await end;
    expect(told()).to.deep.equal(['partial 1', 'partial 2', 'partial 3', 'partial 3', 'complete 3']);
  });

  it('takes the end of a replaced run for a state like others', async () => {
    log.client.run(request);
    log.client.run(request);
    const end = log.next('complete');
    await engine.send(complete(1), complete(2));
    expect((await end).runId).to.equal(2);
    expect(told()).to.deep.equal(['partial 1', 'complete 2']);
  });

  it('shows nothing that was on its way when the run was canceled', async () => {
    log.client.run(request);
    log.client.cancel();
    await engine.send(partial(1), { kind: 'paused', runId: 1 }, complete(1));
    await engine.send({ kind: 'failed', runId: 1, message: 'late' });
    log.client.run(request);
    const end = log.next('complete', 2);
    await engine.send(complete(2));
    await end;
    expect(told()).to.deep.equal(['complete 2']);
  });

  it('keeps errors and pauses of replaced runs to itself', async () => {
    log.client.run(request);
    log.client.run(request);
    const end = log.next('complete', 2);
    await engine.send(
      { kind: 'failed', runId: 1, message: 'late' },
      { kind: 'paused', runId: 1 },
      complete(2),
    );
    await end;
    expect(told()).to.deep.equal(['complete 2']);
  });

  it('returns a credit for each summary, after the paint for those it shows', async () => {
    log.client.run(request);
    log.client.run(request);
    let creditsWhenShown = NaN;
    const end = log.next('complete', 2).then(() => (creditsWhenShown = engine.credits));
    await engine.send(partial(2), partial(1), complete(2));
    await end;
    expect(creditsWhenShown).to.be.within(3, 4);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(engine.credits).to.equal(6);
  });
});
