import { expect } from 'chai';
import { CohortRun, blockSize } from '../../src/model/cohort-run.js';
import { quickRequest } from '../support/requests.js';
import { ServiceBench } from './service-bench.js';

const plenty = 1000;
const long = 40 * blockSize;

function plainRun(patients: number, randomSeed = 'test') {
  const run = new CohortRun(quickRequest(patients, { randomSeed }));
  while (run.advance());
  return run.summary();
}

function benchWith(credits: number, budget = 4): ServiceBench {
  const bench = new ServiceBench(budget);
  bench.giveCredits(credits);
  return bench;
}

describe('SlicedEngineService', () => {
  it('sends the first block at once, then prefixes that grow, then everything', () => {
    const bench = benchWith(plenty);
    bench.service.run({ ...quickRequest(long), runId: 1 });
    while (!bench.isIdle) {
      bench.turn(1);
      bench.wait(60);
    }
    const counts = bench.summaries.map(({ summary }) => summary.patients);
    expect(counts[0]).to.equal(blockSize);
    expect(counts.at(-1)).to.equal(long);
    expect(counts.length).to.be.greaterThan(4);
    expect(counts).to.deep.equal([...new Set(counts)].sort((a, b) => a - b));
    const kinds = bench.frames.map(({ kind }) => kind);
    expect(kinds.indexOf('complete')).to.equal(kinds.length - 1);
    for (const { summary } of bench.summaries.slice(0, 3)) {
      expect(summary).to.deep.equal({ ...plainRun(summary.patients), patientsRequested: long });
    }
    expect(bench.summaries.at(-1)!.summary).to.deep.equal(plainRun(long));
  });

  it('sends at most ten partial summaries a second', () => {
    const bench = benchWith(plenty);
    bench.service.run({ ...quickRequest(10 * long), runId: 1 });
    bench.turn();
    // Each block and each turn looks at the clock once: some 500 ms in all.
    expect(bench.frames.length).to.be.within(4, 8);
  });

  it('gives the same bytes for every length of slice', () => {
    const results = [1, 7, 1e9].map((budget) => {
      const bench = benchWith(plenty, budget);
      bench.service.run({ ...quickRequest(long), runId: 1 });
      bench.turn();
      return bench.summaries.at(-1);
    });
    expect(results[1]).to.deep.equal(results[0]);
    expect(results[2]).to.deep.equal(results[0]);
  });

  it('lets the latest request win, but shows something of the run it replaces', () => {
    const bench = benchWith(plenty);
    for (let runId = 1; runId <= 5; runId++) {
      bench.service.run({ ...quickRequest(long, { randomSeed: `${runId}` }), runId });
    }
    bench.turn(1);
    bench.service.run({ ...quickRequest(long, { randomSeed: '6' }), runId: 6 });
    bench.service.run({ ...quickRequest(long, { randomSeed: '7' }), runId: 7 });
    bench.turn();
    expect(bench.frames.map(({ kind, runId }) => `${kind} ${runId}`)).to.deep.equal([
      'partial 5',
      'partial 7',
      'complete 7',
    ]);
    expect(bench.summaries.at(-1)!.summary.digest).to.equal(plainRun(long, '7').digest);
  });

  it('does not replace a run before its first summary had a credit', () => {
    const bench = benchWith(0);
    bench.service.run({ ...quickRequest(long), runId: 1 });
    bench.turn(1);
    bench.service.run({ ...quickRequest(long), runId: 2 });
    bench.turn();
    expect(bench.frames).to.be.empty;
    bench.giveCredits(1);
    bench.turn();
    // All of run 1 is there by now, yet it was replaced: no complete frame.
    expect(bench.frames.map(({ kind, runId }) => `${kind} ${runId}`)).to.deep.equal(['partial 1']);
    bench.giveCredits(2);
    bench.turn();
    expect(bench.frames.at(-1)).to.include({ kind: 'complete', runId: 2 });
  });

  it('skips partial summaries without credit, and holds back the complete one', () => {
    const bench = benchWith(2);
    bench.service.run({ ...quickRequest(10 * long), runId: 1 });
    bench.turn();
    expect(bench.isIdle).to.be.true;
    expect(bench.frames.map(({ kind }) => kind)).to.deep.equal(['partial', 'partial']);
    bench.giveCredits(1);
    bench.turn();
    expect(bench.frames.map(({ kind }) => kind)).to.deep.equal(['partial', 'partial', 'complete']);
  });

  it('stands still while held, shows where, and goes on to the same result', () => {
    const bench = benchWith(plenty);
    bench.service.run({ ...quickRequest(long), runId: 1 });
    bench.turn(2);
    bench.service.pause();
    const standing = bench.frames.length;
    bench.turn();
    bench.giveCredits(1);
    bench.turn();
    expect(bench.frames.length).to.equal(standing);
    expect(bench.frames.at(-1)).to.deep.equal({ kind: 'paused', runId: 1 });
    const held = bench.summaries.at(-1)!.summary.patients;
    expect(held).to.be.within(blockSize + 1, long - 1);
    bench.service.resume();
    bench.turn();
    expect(bench.summaries.at(-1)!.summary).to.deep.equal(plainRun(long));
  });

  it('starts a new run though the one before is held', () => {
    const bench = benchWith(plenty);
    bench.service.run({ ...quickRequest(long), runId: 1 });
    bench.turn(1);
    bench.service.pause();
    bench.service.run({ ...quickRequest(blockSize), runId: 2 });
    bench.turn();
    expect(bench.frames.at(-1)).to.include({ kind: 'complete', runId: 2 });
  });

  it('says nothing more of a canceled run', () => {
    const bench = benchWith(plenty);
    bench.service.run({ ...quickRequest(long), runId: 1 });
    bench.turn(2);
    const sent = bench.frames.length;
    bench.service.cancel();
    bench.turn();
    expect(bench.frames.length).to.equal(sent);
    bench.service.run({ ...quickRequest(blockSize), runId: 2 });
    bench.turn();
    expect(bench.frames.at(-1)).to.include({ kind: 'complete', runId: 2 });
  });

  it('tells of an error and goes on with the next run', () => {
    const bench = benchWith(plenty);
    bench.service.run({ ...quickRequest(long, { theories: ['nobody' as 'clonal-selection'] }), runId: 1 });
    bench.turn();
    expect(bench.frames).to.deep.equal([{ kind: 'failed', runId: 1, message: 'unknown theory: nobody' }]);
    bench.service.run({ ...quickRequest(0), runId: 2 });
    bench.turn();
    expect(bench.frames.at(-1)).to.include({ kind: 'failed', runId: 2 });
    bench.service.run({ ...quickRequest(blockSize), runId: 3 });
    bench.turn();
    expect(bench.frames.at(-1)).to.include({ kind: 'complete', runId: 3 });
  });

  it('looks at single patients without disturbing the run', () => {
    const bench = benchWith(plenty);
    const request = quickRequest(long);
    bench.service.run({ ...request, runId: 1 });
    bench.turn(2);
    const during = bench.service.patientLives(request, 100);
    const elsewhere = bench.service.patientLives({ ...request, randomSeed: 'other' }, 100);
    bench.turn();
    expect(bench.service.patientLives(request, 100)).to.deep.equal(during);
    expect(elsewhere).to.not.deep.equal(during);
    expect(bench.summaries.at(-1)!.summary).to.deep.equal(plainRun(long));
  });
});
