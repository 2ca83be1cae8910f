import { expect } from 'chai';
import { CohortRun } from '../../src/model/cohort-run.js';
import { founderLimit } from '../../src/model/founders.js';
import { patientLives } from '../../src/model/patient-life.js';
import type { CohortRequest } from '../../src/model/cohort-request.js';
import { requestWith, runCohort, theoryIds } from '../support/run-cohort.js';

/** Raw results of a run, one row per patient and theory. */
function outcomes(request: CohortRequest): (string | number | boolean)[][] {
  const rows: (string | number | boolean)[][] = [];
  runCohort(request, (theory, patient, { firstOvert, metastases, time, event }) =>
    rows.push([
      theory,
      patient.index,
      patient.diameter,
      patient.doublingTime,
      patient.lossTime,
      firstOvert,
      metastases,
      time,
      event,
    ]),
  );
  return rows;
}

/** A summary to the last bit, NaN, −0 and infinities told apart. */
const bytes = (summary: unknown): string =>
  JSON.stringify(summary, (_, value: unknown) => {
    if (value instanceof Float64Array) return [...new BigUint64Array(value.slice().buffer)].map(String);
    if (typeof value !== 'number') return value;
    return String(new BigUint64Array(new Float64Array([value]).buffer)[0]);
  });

for (const matchedRisk of [null, 0.35]) {
  describe(`a cohort, ${matchedRisk === null ? 'risk left free' : 'matched risk'}`, () => {
    const request = requestWith({ patients: 700, matchedRisk });

    it('of 200 patients is the beginning of one of 2000', () => {
      const short = outcomes({ ...request, patients: 200 });
      const long = outcomes({ ...request, patients: 2000 });
      expect(long).to.have.length(2000 * theoryIds.length);
      expect(long.slice(0, short.length)).to.deep.equal(short);
    });

    it('gives the same bytes for the same request', () => {
      expect(bytes(runCohort(request))).to.equal(bytes(runCohort(request)));
    });

    it('gives the same bytes however it is cut into slices, summed up and looked at meanwhile', () => {
      const sliced = new CohortRun(request);
      let looks = 0;
      for (let more = true; more;) {
        sliced.look(0, () => looks++);
        more = sliced.advance();
        sliced.summary();
        sliced.look(650, () => looks++);
      }
      expect(looks).to.equal(2 * 11 * theoryIds.length);
      expect(bytes(sliced.summary())).to.equal(bytes(runCohort(request)));
    });

    it('has a summary of its first patients that a shorter one has too', () => {
      const long = new CohortRun(request);
      for (let block = 0; block < 5; block++) long.advance();
      const short = runCohort({ ...request, patients: long.done });
      expect(bytes({ ...long.summary(), patientsRequested: long.done })).to.equal(bytes(short));
    });

    it('gives each theory the same results alone, together and in another order', () => {
      const together = runCohort(request);
      const reversed = runCohort({ ...request, theories: [...theoryIds].reverse() });
      theoryIds.forEach((theory, index) => {
        const alone = runCohort({ ...request, theories: [theory] });
        expect(bytes(alone.theories[0]), theory).to.equal(bytes(together.theories[index]));
        const last = reversed.theories[theoryIds.length - 1 - index];
        expect(bytes(last), theory).to.equal(bytes(together.theories[index]));
      });
    });

    it('has a digest that tells requests apart', () => {
      const { digest } = runCohort(request);
      expect(digest).to.match(/^[0-9a-f]{16}$/);
      const others = [
        { randomSeed: 'test ' },
        { randomSeed: 'Test' },
        { patients: request.patients - 1 },
        { theories: theoryIds.slice(1) },
        { theories: [...theoryIds].reverse() },
        { params: { ...request.params, doublingTime: request.params.doublingTime + 1e-9 } },
        { matchedRisk: 0.36 },
      ];
      for (const change of others) {
        expect(runCohort({ ...request, ...change }).digest, Object.keys(change)[0]).to.not.equal(digest);
      }
    });

    it('tells of one patient what it counted of it', () => {
      const rows = outcomes({ ...request, patients: 130 });
      const run = new CohortRun(request);
      for (const index of [0, 63, 64, 129]) {
        const lives = patientLives(request, index, run);
        expect(lives.map(({ theory }) => theory)).to.deep.equal(theoryIds);
        lives.forEach((life, position) => {
          const [theory, patient, diameter, doublingTime, , firstOvert] =
            rows[index * theoryIds.length + position];
          expect([life.theory, life.patient, life.diameter, life.doublingTime]).to.deep.equal([
            theory,
            patient,
            diameter,
            doublingTime,
          ]);
          const first = life.founders[0]?.overt ?? Infinity;
          // Of very many founders a life shows a sample; the first of all is drawn by its own law.
          if (life.foundersExpected > founderLimit) expect(firstOvert).to.be.at.most(life.horizon);
          else if (first < Infinity) expect(first).to.equal(firstOvert);
          else expect(firstOvert).to.be.above(life.horizon);
        });
      }
    });
  });
}
