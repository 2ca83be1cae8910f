import { expect } from 'chai';
import { daysPerYear } from '../../src/model/calendar.js';
import type { CohortRequest } from '../../src/model/cohort-request.js';
import { CohortRun } from '../../src/model/cohort-run.js';
import { patientLives, type PatientLife } from '../../src/model/patient-life.js';
import { patientOutcomes, type PatientOutcomeId } from '../../src/model/patient-outcomes.js';
import { quickRequest } from '../support/requests.js';
import { ServiceBench } from './service-bench.js';

const request = quickRequest(300, {
  theories: ['clonal-selection', 'parallel-evolution'],
  matchedRisk: 0.35,
});
const run = new CohortRun(request);
const cohort = Array.from({ length: request.patients }, (_, patient) => patientLives(request, patient, run));

const overt = ({ founders }: PatientLife): number => founders[0]?.overt ?? Infinity;
/** Each outcome anew, told from what is shown of a patient. */
const shows: { readonly [Id in PatientOutcomeId]: (lives: PatientLife[]) => boolean } = {
  disagreement: (lives) => new Set(lives.map((life) => overt(life) < Infinity)).size === 2,
  lateRelapse: (lives) => lives.some((life) => relapse(life) > 5),
  veryLateRelapse: (lives) => lives.some((life) => relapse(life) > 10),
  metastaticAtDiagnosis: (lives) => lives.some((life) => overt(life) <= 0),
  onlySleepers: (lives) =>
    lives.some((life) => overt(life) === Infinity && life.founders.some(({ fate }) => fate === 'asleep')),
  smallestWithMetastasis: (lives) => lives.some((life) => overt(life) < Infinity),
  largestWithoutMetastasis: (lives) => lives.some((life) => overt(life) === Infinity),
};
/** Years to a relapse that is seen; −1 where there is none. */
const relapse = (life: PatientLife): number =>
  overt(life) <= (life.loss ?? life.horizon) ? overt(life) / daysPerYear : -1;

const having = (id: PatientOutcomeId): number[] =>
  cohort.flatMap((lives, patient) => (shows[id](lives) ? [patient] : []));
const diameterOf = (patient: number): number => cohort[patient]![0]!.diameter;

/** Its engine remembers the request last looked at: building a run is what costs. */
const bench = new ServiceBench(4);

/** Searches to the end. */
function search(
  outcome: PatientOutcomeId,
  from: number,
  asked: CohortRequest = request,
): Promise<number | null> {
  const found = bench.service.findPatient(asked, outcome, from);
  bench.turn();
  return found;
}

const whole: readonly PatientOutcomeId[] = ['smallestWithMetastasis', 'largestWithoutMetastasis'];
const each = (Object.keys(patientOutcomes) as PatientOutcomeId[]).filter((id) => !whole.includes(id));

describe('the search for a patient', () => {
  for (const id of each) {
    it(`goes from one to the next and around the end: ${id}`, async () => {
      const patients = having(id);
      expect(patients.length, 'there are some').to.be.above(2);
      let from = 0;
      const visited: number[] = [];
      for (let count = 0; count < patients.length; count++) {
        from = (await search(id, from))!;
        visited.push(from);
      }
      const fromFirst = patients
        .filter((patient) => patient > 0)
        .concat(patients.filter((patient) => patient === 0));
      expect(visited).to.deep.equal(fromFirst);
      expect(await search(id, from)).to.equal(visited[0]);
    });
  }

  it('finds the smallest tumor and the largest of all, from wherever', async () => {
    const smallest = Math.min(...having('smallestWithMetastasis').map(diameterOf));
    const largest = Math.max(...having('largestWithoutMetastasis').map(diameterOf));
    for (const from of [0, 150, 299]) {
      expect(diameterOf((await search('smallestWithMetastasis', from))!)).to.equal(smallest);
      expect(diameterOf((await search('largestWithoutMetastasis', from))!)).to.equal(largest);
    }
  });

  it('comes back to the patient it started from where that is the only one', async () => {
    const [alone] = having('disagreement');
    const only = { ...request, patients: alone! + 1 };
    expect(await search('disagreement', alone!, only)).to.equal(alone);
  });

  it('says so where there is none', async () => {
    expect(await search('disagreement', 0, { ...request, theories: ['clonal-selection'] })).to.equal(null);
    expect(
      await search('lateRelapse', 7, { ...request, params: { ...request.params, horizon: 5 } }),
    ).to.equal(null);
  });

  it('works in slices, and lets a run go on between them', async () => {
    const bench = new ServiceBench(4);
    bench.giveCredits(1000);
    bench.service.run({ ...request, patients: 1280, runId: 1 });
    const found = bench.service.findPatient(request, 'largestWithoutMetastasis', 0);
    bench.turn(6);
    expect(bench.summaries.length, 'the run has begun').to.be.above(0);
    expect(bench.isIdle).to.equal(false);
    bench.turn();
    expect(await found).to.equal(await search('largestWithoutMetastasis', 0));
    expect(bench.frames.at(-1)).to.include({ kind: 'complete', runId: 1 });
    const alone = new ServiceBench(4);
    alone.giveCredits(1000);
    alone.service.run({ ...request, patients: 1280, runId: 1 });
    alone.turn();
    expect(bench.summaries.at(-1)).to.deep.equal(alone.summaries.at(-1));
  });

  it('ends where another begins, where it is stopped, and with the service', async () => {
    const ends: readonly ((bench: ServiceBench) => void)[] = [
      (bench) => void bench.service.findPatient(request, 'lateRelapse', 0).catch(() => undefined),
      (bench) => bench.service.stopSearch(),
      (bench) => bench.service.cancel(),
    ];
    for (const end of ends) {
      const bench = new ServiceBench(4);
      const reason = bench.service
        .findPatient(request, 'largestWithoutMetastasis', 0)
        .catch((error: unknown) => error);
      bench.turn(2);
      end(bench);
      expect(await reason).to.have.property('name', 'AbortError');
      bench.turn(80);
      expect(bench.isIdle, 'no turn is asked for any more').to.equal(true);
    }
  });

  it('refuses a request that the engine refuses, and takes the next one', async () => {
    const bench = new ServiceBench(4);
    const unknown = { ...request, theories: ['nobody' as 'clonal-selection'] };
    expect(() => bench.service.findPatient(unknown, 'lateRelapse', 0)).to.throw('unknown theory: nobody');
    const found = bench.service.findPatient(request, 'lateRelapse', 0);
    bench.turn();
    expect(await found).to.equal(having('lateRelapse').find((patient) => patient > 0));
  });
});
