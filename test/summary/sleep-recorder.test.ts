import { expect } from 'chai';
import { SleepRecorder, sleepState, type RecordedSleep } from '../../src/summary/sleep-recorder.js';

const year = 365.25;
const halfYear = year / 2;
const horizon = 20 * year;
const longest = 60 * year;
/** Founders of a part of a bin count as followed to its middle. */
const part = halfYear / 8;

const constant = (rate: number): RecordedSleep => ({
  mechanism: 'constant',
  law: { dated: false, wokenProbability: (t) => 1 - Math.exp(-rate * t) },
});

/** All wake on one day of the calendar, two years after diagnosis. */
const awakening: RecordedSleep = {
  mechanism: 'awakening',
  law: { dated: true, wokenProbability: (t, began) => (began + t >= 2 * year ? 1 : 0) },
};

const total = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

describe('SleepRecorder', () => {
  it('keeps apart who woke, who never slept, who sleeps and who died asleep, by mechanism', () => {
    const recorder = new SleepRecorder([constant(1e-3), awakening], horizon, longest);
    recorder.addImmediate(1);
    recorder.addImmediate(3);
    recorder.addSleep(1, 0, sleepState.woken, 0.4 * year, 10 * year);
    recorder.addSleep(2.5, 1, sleepState.woken, 0.6 * year, 10 * year);
    recorder.addSleep(7, 0, sleepState.asleep, Infinity, 10 * year);
    recorder.addSleep(4, 1, sleepState.diedAsleep, Infinity, 10 * year);
    recorder.addSleep(1, 0, sleepState.diedAsleep, Infinity, 10 * year);
    const { durations, immediate, asleep, diedAsleep, mechanisms } = recorder.summary();
    expect([immediate, asleep, diedAsleep]).to.deep.equal([4, 7, 5]);
    expect([...durations.counts.slice(0, 3)]).to.deep.equal([1, 2.5, 0]);
    expect(total(durations.counts)).to.equal(3.5);
    expect(durations.edges).to.have.length(durations.counts.length + 1);
    expect(durations.expected).to.have.length(durations.counts.length);
    expect(mechanisms).to.deep.equal([
      { mechanism: 'constant', woken: 1, asleep: 7, diedAsleep: 1 },
      { mechanism: 'awakening', woken: 2.5, asleep: 0, diedAsleep: 4 },
    ]);
  });

  it('covers the longest sleep there can be', () => {
    const { edges } = new SleepRecorder([], horizon, longest).summary().durations;
    expect(edges[0]).to.equal(0);
    expect(edges[1]).to.equal(halfYear);
    expect(edges.at(-1)).to.be.at.least(longest);
  });

  it('expects of a founder the law as far as it was followed, and nothing beyond', () => {
    const rate = 1 / (3 * year);
    const recorder = new SleepRecorder([constant(rate)], horizon, longest);
    const followed = [10 * year + 2.5 * part, 30.5 * year + 7.5 * part];
    recorder.addSleep(100, 0, sleepState.asleep, Infinity, followed[0]);
    recorder.addSleep(50, 0, sleepState.woken, 1, followed[1]);
    const { expected, edges } = recorder.summary().durations;
    const law = 100 * (1 - Math.exp(-rate * followed[0])) + 50 * (1 - Math.exp(-rate * followed[1]));
    expect(total(expected)).to.be.closeTo(law, 1e-9);
    expect(expected[0]).to.be.closeTo(150 * (1 - Math.exp(-rate * halfYear)), 1e-9);
    const beyond = edges.findIndex((edge) => edge > followed[1]);
    expect([...expected.slice(beyond)].every((count) => count === 0)).to.equal(true);
  });

  it('knows from how long a founder could be followed when its sleep began', () => {
    const recorder = new SleepRecorder([constant(1e-3), awakening], horizon, longest);
    // Asleep 3.2 years before diagnosis: the day of awakening comes 5.2 years later.
    recorder.addSleep(10, 1, sleepState.woken, 5.2 * year, horizon + 3.2 * year);
    const { counts, expected } = recorder.summary().durations;
    expect(expected[10]).to.equal(10);
    expect(expected).to.deep.equal(counts);
  });
});
