import { expect } from 'chai';
import { sampleExponential } from '../../src/random/exponential.js';
import { endIndex } from '../../src/summary/cascade-ends.js';
import type { MatchedRisk, SurvivalCurve, TheorySummary } from '../../src/summary/cohort-summary.js';
import { TheoryRecorder, type RecorderSpans, type SleepLaw } from '../../src/summary/theory-recorder.js';
import { testStream } from '../support/sampling.js';

const year = 365.25;
const horizon = 20 * year;
const oldest = 40 * year;
const halfYear = year / 2;
const never = Infinity;

const matchedRisk: MatchedRisk = {
  target: null,
  scale: 1,
  efficiencyNeeded: 1e-4,
  reachable: true,
  expectedRisk: 0.3,
};

const newRecorder = (spans: Partial<RecorderSpans> = {}): TheoryRecorder =>
  new TheoryRecorder({ horizon, oldest, largestDiameter: 12, ...spans });

/** A sleep that ends at a constant rate per day. */
const sleepLaw =
  (rate: number): SleepLaw =>
  (from, to) =>
    Math.exp(-rate * from) - Math.exp(-rate * to);

const summaryOf = (recorder: TheoryRecorder, law = sleepLaw(1e-3)): TheorySummary =>
  recorder.summary('some-theory', matchedRisk, 2e-4, law);

/** Survival as the curve has it at a time, days. */
function survivalAt({ time, survival }: SurvivalCurve, at: number): number {
  let index = 0;
  while (index + 1 < time.length && time[index + 1] <= at) index++;
  return survival[index];
}

describe('TheoryRecorder', () => {
  describe('of patients', () => {
    it('counts an overt metastasis by the horizon whether or not the patient was lost before', () => {
      const recorder = newRecorder();
      recorder.addPatient(2, -30, never, false);
      recorder.addPatient(2, 5 * year, never, false);
      recorder.addPatient(2, 5 * year, year, false);
      recorder.addPatient(2, horizon, never, true);
      recorder.addPatient(2, horizon + 1e-6, never, false);
      const { metastasisRisk, synchronousShare, thinnedPatients } = summaryOf(recorder);
      expect(metastasisRisk).to.equal(4 / 5);
      expect(synchronousShare).to.equal(1 / 5);
      expect(thinnedPatients).to.equal(1);
    });

    it('puts a diameter on a bound into the class above, and the largest into the last', () => {
      const recorder = newRecorder();
      for (const diameter of [0.2, 0.999, 1, 2.5, 8, 12]) recorder.addPatient(diameter, never, never, false);
      recorder.addPatient(3, 0, never, false);
      const { riskByDiameter } = summaryOf(recorder);
      expect(
        riskByDiameter.map(({ lower, upper, patients, events }) => [lower, upper, patients, events]),
      ).to.deep.equal([
        [0, 1, 2, 0],
        [1, 2, 1, 0],
        [2, 3, 1, 0],
        [3, 5, 1, 1],
        [5, 8, 0, 0],
        [8, 12, 2, 0],
      ]);
    });

    it('ends the classes at the largest diameter there can be', () => {
      const bounds = (largestDiameter: number): number[] => {
        const recorder = newRecorder({ largestDiameter });
        recorder.addPatient(0.5, never, never, false);
        return summaryOf(recorder).riskByDiameter.map(({ upper }) => upper);
      };
      expect(bounds(2.5)).to.deep.equal([1, 2, 2.5]);
      expect(bounds(2)).to.deep.equal([1, 2]);
      expect(bounds(30)).to.deep.equal([1, 2, 3, 5, 8, 30]);
    });
  });

  describe('of follow-up', () => {
    it('gives the curve that one can compute by hand', () => {
      const recorder = newRecorder();
      recorder.addPatient(2, -1, never, false);
      recorder.addPatient(2, 2 * year, never, false);
      recorder.addPatient(2, 10 * year, 4 * year, false);
      recorder.addPatient(2, 6 * year, 18 * year, false);
      recorder.addPatient(2, never, never, false);
      const curve = summaryOf(recorder).metastasisFreeSurvival;
      expect(curve.time[0]).to.equal(0);
      expect(curve.time.at(-1)).to.equal(horizon);
      const yearly = [0, 1, 3, 5, 7, 12, 20].map((t) => survivalAt(curve, t * year));
      const wanted = [4 / 5, 4 / 5, 3 / 5, 3 / 5, 3 / 10, 3 / 10, 3 / 10];
      yearly.forEach((survival, i) => expect(survival).to.be.closeTo(wanted[i], 1e-12));
      expect(curve.events.reduce((a, b) => a + b)).to.equal(3);
      expect(curve.atRisk[0]).to.equal(5);
      expect(curve.atRisk.at(-1)).to.equal(1);
    });

    it('counts an event at the horizon itself, and a loss there as followed to the end', () => {
      const recorder = newRecorder();
      recorder.addPatient(2, horizon, never, false);
      recorder.addPatient(2, never, horizon, false);
      const { survival, events } = summaryOf(recorder).metastasisFreeSurvival;
      expect(events.at(-1)).to.equal(1);
      expect(survival.at(-1)).to.equal(0.5);
    });

    it('stays within 5×10⁻⁵ of the curve with every event at its own time', () => {
      const stream = testStream('recorder follow-up');
      const recorder = newRecorder();
      const patients = Array.from({ length: 20_000 }, () => ({
        overt: sampleExponential(stream) * 40 * year,
        loss: sampleExponential(stream) * 100 * year,
      }));
      for (const { overt, loss } of patients) recorder.addPatient(2, overt, loss, false);
      const { time, survival } = summaryOf(recorder).metastasisFreeSurvival;

      const ends = patients
        .map(({ overt, loss }) => ({ at: Math.min(overt, loss), event: overt <= loss }))
        .sort((a, b) => a.at - b.at);
      let free = 1;
      let next = 0;
      let worst = 0;
      for (let i = 0; i < time.length; i++) {
        for (; next < ends.length && ends[next].at <= time[i]; next++) {
          if (ends[next].event) free *= 1 - 1 / (ends.length - next);
        }
        worst = Math.max(worst, Math.abs(survival[i] - free));
      }
      expect(worst).to.be.below(5e-5);
    });
  });

  describe('of sleep', () => {
    it('keeps apart who woke, who never slept, who sleeps and who died asleep', () => {
      const recorder = newRecorder();
      recorder.addPatient(2, never, never, false);
      recorder.addSleep(1, true, 0, 10 * year);
      recorder.addSleep(3, true, 0, 10 * year);
      recorder.addSleep(1, false, 0.4 * year, 10 * year);
      recorder.addSleep(2.5, false, 0.6 * year, 10 * year);
      recorder.addSleep(1, false, -1, 10 * year);
      recorder.drawnEnds[endIndex.founderAsleep] = 7;
      recorder.drawnEnds[endIndex.founderDiedAsleep] = 5;
      const { durations, immediate, asleep, diedAsleep } = summaryOf(recorder).dormancy;
      expect([immediate, asleep, diedAsleep]).to.deep.equal([4, 7, 5]);
      expect([...durations.counts.slice(0, 3)]).to.deep.equal([1, 2.5, 0]);
      expect(durations.counts.reduce((a, b) => a + b)).to.equal(3.5);
      expect(durations.edges).to.have.length(durations.counts.length + 1);
      expect(durations.expected).to.have.length(durations.counts.length);
    });

    it('covers the longest sleep there can be', () => {
      const { edges } = (() => {
        const recorder = newRecorder();
        recorder.addPatient(2, never, never, false);
        return summaryOf(recorder).dormancy.durations;
      })();
      expect(edges[0]).to.equal(0);
      expect(edges[1]).to.equal(halfYear);
      expect(edges.at(-1)).to.be.at.least(horizon + oldest);
    });

    it('expects of a founder the law as far as it was followed, and nothing beyond', () => {
      const rate = 1 / (3 * year);
      const recorder = newRecorder();
      recorder.addPatient(2, never, never, false);
      // Both end half way through a bin: where the recorder takes all founders of a bin to end.
      const followed = [10.25 * year, 30.75 * year];
      recorder.addSleep(100, false, -1, followed[0]);
      recorder.addSleep(50, false, 1, followed[1]);
      const { expected, edges } = summaryOf(recorder, sleepLaw(rate)).dormancy.durations;
      const total = 100 * (1 - Math.exp(-rate * followed[0])) + 50 * (1 - Math.exp(-rate * followed[1]));
      expect(expected.reduce((a, b) => a + b)).to.be.closeTo(total, 1e-9);
      expect(expected[0]).to.be.closeTo(150 * (1 - Math.exp(-rate * halfYear)), 1e-9);
      const beyond = edges.findIndex((edge) => edge > followed[1]);
      expect([...expected.slice(beyond)].every((count) => count === 0)).to.equal(true);
    });
  });

  describe('of lead time', () => {
    it('gives quantiles to within a bin', () => {
      const recorder = newRecorder();
      recorder.addPatient(2, 0, never, false);
      const founders = 10_001;
      for (let i = 0; i < founders; i++) recorder.addOvertFounder(1, (i / (founders - 1)) * 10 * year, false);
      const { quantiles } = summaryOf(recorder).leadTime;
      for (const p of ['0.1', '0.5', '0.9'] as const) {
        const lead = Number(p) * 10 * year;
        // The edges are squares: a bin at this lead is as wide as the derivative of the square tells.
        const width = (2 / 400) * Math.sqrt(lead * oldest);
        expect(quantiles[p]).to.be.closeTo(lead, width);
      }
    });

    it('weighs founders that stand for several', () => {
      const recorder = newRecorder();
      recorder.addPatient(2, 0, never, true);
      recorder.addOvertFounder(3, 10 * year, true);
      recorder.addOvertFounder(1, year, false);
      const { earlyShare, founders, quantiles } = summaryOf(recorder).leadTime;
      expect([earlyShare, founders]).to.deep.equal([0.75, 4]);
      expect(quantiles['0.1']).to.be.below(1.2 * year);
      expect(quantiles['0.5']).to.be.above(9 * year);
    });

    it('has none where no founder is overt', () => {
      const recorder = newRecorder();
      recorder.addPatient(2, never, never, false);
      const { earlyShare, founders, quantiles } = summaryOf(recorder).leadTime;
      expect(founders).to.equal(0);
      for (const value of [earlyShare, ...Object.values(quantiles)]) expect(value).to.be.NaN;
    });
  });

  it('gives a summary that later patients leave alone', () => {
    const recorder = newRecorder();
    recorder.addPatient(2, year, never, false);
    recorder.addSleep(1, false, 100, 10 * year);
    recorder.addOvertFounder(1, 100, false);
    const summary = summaryOf(recorder);
    const before = structuredClone(summary);
    recorder.addPatient(2, 0, never, false);
    recorder.addSleep(1, false, 100, 10 * year);
    recorder.addOvertFounder(1, 1000, true);
    recorder.drawnEnds[endIndex.founderOvert] = 2;
    expect(summary).to.deep.equal(before);
    expect(summaryOf(recorder)).to.not.deep.equal(before);
  });
});
