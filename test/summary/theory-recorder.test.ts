import { expect } from 'chai';
import { sampleExponential } from '../../src/random/exponential.js';
import { endIndex } from '../../src/summary/cascade-ends.js';
import type { MatchedRisk, SurvivalCurve, RecordedSummary } from '../../src/summary/cohort-summary.js';
import { sleepState, type RecordedSleep } from '../../src/summary/sleep-recorder.js';
import { TheoryRecorder, type RecorderSpans } from '../../src/summary/theory-recorder.js';
import { testStream } from '../support/sampling.js';

const year = 365.25;
const horizon = 20 * year;
const oldest = 40 * year;
const never = Infinity;

const matchedRisk: MatchedRisk = {
  target: null,
  scale: 1,
  efficiencyNeeded: 1e-4,
  reachable: true,
  expectedRisk: 0.3,
};

const newRecorder = (spans: Partial<RecorderSpans> = {}): TheoryRecorder =>
  new TheoryRecorder({ horizon, oldest, largestDiameter: 12, ...spans }, sleeps);

const sleeps: readonly RecordedSleep[] = [
  {
    mechanism: 'constant',
    law: { dated: false, wokenProbability: (duration) => 1 - Math.exp(-1e-3 * duration) },
  },
];

/** Counts one patient: diameter in cm, times in days from diagnosis. */
const addPatient = (
  recorder: TheoryRecorder,
  diameter: number,
  firstOvert: number,
  lossTime: number,
  isThinned: boolean,
): void => recorder.addPatient({ diameter, diagnosisLogSize: NaN, lossTime }, { firstOvert }, isThinned);

const summaryOf = (recorder: TheoryRecorder): RecordedSummary =>
  recorder.summary('some-theory', matchedRisk, 2e-4, { isNeeded: false, advantage: 20 });

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
      addPatient(recorder, 2, -30, never, false);
      addPatient(recorder, 2, 5 * year, never, false);
      addPatient(recorder, 2, 5 * year, year, false);
      addPatient(recorder, 2, horizon, never, true);
      addPatient(recorder, 2, horizon + 1e-6, never, false);
      const { metastasisRisk, synchronousShare, thinnedPatients } = summaryOf(recorder);
      expect(metastasisRisk).to.equal(4 / 5);
      expect(synchronousShare).to.equal(1 / 5);
      expect(thinnedPatients).to.equal(1);
    });

    it('puts a diameter on a bound into the class above, and the largest into the last', () => {
      const recorder = newRecorder();
      for (const diameter of [0.2, 0.999, 1, 2.5, 8, 12]) addPatient(recorder, diameter, never, never, false);
      addPatient(recorder, 3, 0, never, false);
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
        addPatient(recorder, 0.5, never, never, false);
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
      addPatient(recorder, 2, -1, never, false);
      addPatient(recorder, 2, 2 * year, never, false);
      addPatient(recorder, 2, 10 * year, 4 * year, false);
      addPatient(recorder, 2, 6 * year, 18 * year, false);
      addPatient(recorder, 2, never, never, false);
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
      addPatient(recorder, 2, horizon, never, false);
      addPatient(recorder, 2, never, horizon, false);
      const { survival, events } = summaryOf(recorder).metastasisFreeSurvival;
      expect(events.at(-1)).to.equal(1);
      expect(survival.at(-1)).to.equal(0.5);
    });

    it('counts person-years from diagnosis to relapse, loss or horizon, without those metastatic at diagnosis', () => {
      const recorder = newRecorder();
      addPatient(recorder, 2, 0, never, false);
      addPatient(recorder, 2, 1.5 * year, never, false);
      addPatient(recorder, 2, 10 * year, 2.25 * year, false);
      addPatient(recorder, 2, never, never, false);
      const { annualHazard } = summaryOf(recorder);
      expect(annualHazard.map(({ events }) => events).slice(0, 4)).to.deep.equal([0, 1, 0, 0]);
      const years = annualHazard.map(({ personYears }) => personYears);
      [3, 2.5, 1.25, 1].forEach((wanted, i) => expect(years[i]).to.be.closeTo(wanted, 1e-9));
      expect(years).to.have.length(20);
      expect(years.at(-1)).to.be.closeTo(1, 1e-9);
    });

    it('stays within 5×10⁻⁵ of the curve with every event at its own time', () => {
      const stream = testStream('recorder follow-up');
      const recorder = newRecorder();
      const patients = Array.from({ length: 20_000 }, () => ({
        overt: sampleExponential(stream) * 40 * year,
        loss: sampleExponential(stream) * 100 * year,
      }));
      for (const { overt, loss } of patients) addPatient(recorder, 2, overt, loss, false);
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

  describe('of lead time', () => {
    it('gives quantiles to within a bin', () => {
      const recorder = newRecorder();
      addPatient(recorder, 2, 0, never, false);
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
      addPatient(recorder, 2, 0, never, true);
      recorder.addOvertFounder(3, 10 * year, true);
      recorder.addOvertFounder(1, year, false);
      const { earlyShare, founders, quantiles } = summaryOf(recorder).leadTime;
      expect([earlyShare, founders]).to.deep.equal([0.75, 4]);
      expect(quantiles['0.1']).to.be.below(1.2 * year);
      expect(quantiles['0.5']).to.be.above(9 * year);
    });

    it('has none where no founder is overt', () => {
      const recorder = newRecorder();
      addPatient(recorder, 2, never, never, false);
      const { earlyShare, founders, quantiles } = summaryOf(recorder).leadTime;
      expect(founders).to.equal(0);
      for (const value of [earlyShare, ...Object.values(quantiles)]) expect(value).to.be.NaN;
    });
  });

  it('gives a summary that later patients leave alone', () => {
    const recorder = newRecorder();
    addPatient(recorder, 2, year, never, false);
    recorder.sleep.addSleep(1, 0, sleepState.woken, 100, 10 * year);
    recorder.addOvertFounder(1, 100, false);
    const summary = summaryOf(recorder);
    const before = structuredClone(summary);
    addPatient(recorder, 2, 0, never, false);
    recorder.sleep.addSleep(1, 0, sleepState.woken, 100, 10 * year);
    recorder.addOvertFounder(1, 1000, true);
    recorder.drawnEnds[endIndex.founderOvert] = 2;
    expect(summary).to.deep.equal(before);
    expect(summaryOf(recorder)).to.not.deep.equal(before);
  });
});
