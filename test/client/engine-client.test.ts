import { expect } from 'chai';
import { EnginePool } from '../../src/client/engine-pool.js';
import { startOnMainThread } from '../../src/client/start-engine.js';
import { CohortRun } from '../../src/model/cohort-run.js';
import type { CohortSummary } from '../../src/summary/cohort-summary.js';
import { quickRequest } from '../support/requests.js';
import { ClientLog } from './client-log.js';

function plainRun(patients: number, randomSeed = 'test'): CohortSummary {
  const run = new CohortRun(quickRequest(patients, { randomSeed }));
  while (run.advance());
  return run.summary();
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('EngineClient', () => {
  let log: ClientLog;

  beforeEach(() => (log = new ClientLog()));
  afterEach(() => log.client.dispose());

  it('starts by itself, in the worker, and delivers all patients', async () => {
    const runId = log.client.run(quickRequest(2000));
    const { summary } = await log.next('complete', runId);
    expect(log.events[0]).to.include({ kind: 'start', text: 'inline' });
    expect(summary).to.deep.equal(plainRun(2000));
  });

  it('gives the same bytes on the main thread', async () => {
    const local = new ClientLog({ pool: new EnginePool(() => Promise.resolve(startOnMainThread())) });
    local.client.run(quickRequest(2000));
    const { summary } = await local.next('complete');
    local.client.dispose();
    expect(local.events[0]).to.include({ kind: 'start', text: 'main-thread' });
    log.client.run(quickRequest(2000));
    expect(summary).to.deep.equal((await log.next('complete')).summary);
  });

  it('shows more patients each time', async () => {
    const runId = log.client.run(quickRequest(100_000));
    await log.next('complete', runId);
    const counts = log.events.flatMap(({ summary }) => (summary ? [summary.patients] : []));
    expect(counts[0]).to.equal(64);
    expect(counts.length).to.be.greaterThan(2);
    expect(counts).to.deep.equal([...new Set(counts)].sort((a, b) => a - b));
  });

  it('completes only the last of fifty rapid requests, and shows others meanwhile', async () => {
    const first = log.client.run(quickRequest(20_000));
    await log.next('partial', first);
    for (let request = 1; request < 50; request++) {
      log.client.run(quickRequest(20_000, { randomSeed: `${request}` }));
      await rest(8);
    }
    const { runId, summary } = await log.next('complete');
    expect(runId).to.equal(50);
    expect(summary!.digest).to.equal(plainRun(20_000, '49').digest);
    expect(log.of('complete')).to.have.length(1);
    const shown = log.of('partial').map((event) => event.runId);
    expect(new Set(shown).size).to.be.greaterThan(3);
    expect(shown).to.deep.equal([...shown].sort((a, b) => a - b));
  });

  it('goes on after a pause to the same result', async () => {
    const runId = log.client.run(quickRequest(50_000));
    await log.next('partial', runId);
    log.client.pause();
    await log.next('pause', runId);
    const standing = log.events.length;
    await rest(150);
    expect(log.events).to.have.length(standing);
    log.client.resume();
    const { summary } = await log.next('complete', runId);
    expect(summary).to.deep.equal(plainRun(50_000));
  });

  it('tells nothing of a canceled run', async () => {
    const runId = log.client.run(quickRequest(50_000));
    await log.next('partial', runId);
    log.client.cancel();
    const standing = log.events.length;
    const next = log.client.run(quickRequest(60));
    await log.next('complete', next);
    expect(log.events.slice(standing).map((event) => event.runId)).to.deep.equal([next]);
  });

  it('tells of an error of the engine, and runs the next request', async () => {
    const failing = log.client.run(quickRequest(100, { theories: ['nobody' as 'clonal-selection'] }));
    const { text } = await log.next('failure', failing);
    expect(text).to.equal('unknown theory: nobody');
    const runId = log.client.run(quickRequest(100));
    await log.next('complete', runId);
  });

  it('tells of a request that cannot travel', async () => {
    const runId = log.client.run(quickRequest(100, { params: { broken: () => 0 } as never }));
    expect((await log.next('failure', runId)).text).to.match(/could not be cloned/);
  });

  it('looks at single patients', async () => {
    const [life] = await log.client.patientLives(quickRequest(100), 7);
    expect(life).to.include({ theory: 'clonal-selection', patient: 7 });
    const error: unknown = await log.client
      .patientLives(quickRequest(1, { theories: ['nobody' as never] }), 0)
      .catch((reason: unknown) => reason);
    expect(error).to.be.an('error').with.property('message', 'unknown theory: nobody');
  });

  it('finds patients, the latest search wins, and a search can be stopped', async () => {
    const many = quickRequest(100_000);
    const reasonOf = (search: Promise<number | null>): Promise<unknown> =>
      search.catch((reason: unknown) => reason);
    const replaced = reasonOf(log.client.findPatient(many, 'largestWithoutMetastasis', 0));
    const stopped = reasonOf(log.client.findPatient(many, 'largestWithoutMetastasis', 0));
    expect(await replaced).to.have.property('name', 'AbortError');
    log.client.stopSearch();
    expect(await stopped).to.have.property('name', 'AbortError');
    const found = await log.client.findPatient(many, 'metastaticAtDiagnosis', 0);
    expect(found).to.be.above(0);
    const [life] = await log.client.patientLives(many, found!);
    expect(life!.founders[0]!.overt).to.be.at.most(0);
    expect(await log.client.findPatient(many, 'disagreement', 0), 'one theory').to.equal(null);
    const closed = reasonOf(log.client.findPatient(many, 'largestWithoutMetastasis', 0));
    log.client.dispose();
    expect(await closed).to.have.property('name', 'AbortError');
  });

  it('starts again after it was disposed of', async () => {
    log.client.run(quickRequest(50_000));
    await log.next('partial');
    const look = log.client.patientLives(quickRequest(100), 0).catch((reason: unknown) => reason);
    log.client.dispose();
    expect(await look).to.have.property('name', 'AbortError');
    const standing = log.events.length;
    const runId = log.client.run(quickRequest(60));
    await log.next('complete', runId);
    expect(log.events.slice(standing).map((event) => event.kind)).to.deep.equal(['start', 'complete']);
  });

  it('is silent where it is disposed of while it starts', async () => {
    log.client.run(quickRequest(60));
    log.client.dispose();
    const runId = log.client.run(quickRequest(60));
    await log.next('complete', runId);
    expect(log.events.map((event) => `${event.kind} ${event.runId}`)).to.deep.equal([
      'start 0',
      `complete ${runId}`,
    ]);
  });

  it('shares threads with other clients, whose coming and going it does not notice', async () => {
    const logs = Array.from({ length: 5 }, () => new ClientLog());
    const completed = logs.map((each, index) => {
      each.client.run(quickRequest(5000, { randomSeed: `${index}` }));
      return each.next('complete');
    });
    await logs[4]!.next('partial');
    logs[4]!.client.dispose();
    const digests = (await Promise.all(completed.slice(0, 4))).map(({ summary }) => summary!.digest);
    expect(digests).to.deep.equal([0, 1, 2, 3].map((index) => plainRun(5000, `${index}`).digest));
    expect(logs[4]!.of('complete')).to.be.empty;
    logs.forEach(({ client }) => client.dispose());
  });

  it('fails the run where the engine breaks down, and starts another for the next', async () => {
    let breakDown!: (reason: string) => void;
    const pool = new EnginePool(() =>
      Promise.resolve({
        ...startOnMainThread(),
        breakdown: new Promise((resolve) => (breakDown = resolve)),
      }),
    );
    const fragile = new ClientLog({ pool });
    const lost = fragile.client.run(quickRequest(100_000));
    await fragile.next('partial', lost);
    breakDown('out of memory');
    expect(await fragile.next('failure', lost)).to.include({ text: 'out of memory' });
    const runId = fragile.client.run(quickRequest(100));
    await fragile.next('complete', runId);
    breakDown('too late to matter');
    await rest(20);
    expect(fragile.of('failure')).to.have.length(1);
    fragile.client.dispose();
  });
});
