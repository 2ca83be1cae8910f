import { importEntry } from './bundle.mjs';
import { interleave, milliseconds } from './repetitions.mjs';

export const title = 'the engine in Node, one thread';
export const notes = [
  'Set-up: everything before the first patient, the matching of the risk included. Simulation: all patients after the',
  'set-up, all recorders, and one summary: its rate leaves the set-up out, that of the whole run has it in. A',
  'patient-theory is one patient under one theory.',
  'Literal simulator: the same rules event by event and cell by cell (test/support), on tumors of about 10⁴ cells, where',
  'it is still quick; its time grows with the cells, that of the engine does not. Ratio: times faster than the peer.',
];

const WARM_UP = 3;
const REPETITIONS = 9;
const CONTEST = { repetitions: 7, duration: 50 };

function cohortRow({ CohortRun }, figure, request) {
  const setUp = [];
  const rates = [];
  const wholeRates = [];
  const patientTheories = request.patients * request.theories.length;
  for (let repetition = -WARM_UP; repetition < REPETITIONS; repetition++) {
    let run;
    const before = milliseconds(() => (run = new CohortRun(request)));
    const time = milliseconds(() => {
      while (run.advance());
      run.summary();
    });
    if (repetition < 0) continue;
    setUp.push(before);
    rates.push((patientTheories / time) * 1000);
    wholeRates.push((patientTheories / (before + time)) * 1000);
  }
  return [
    { figure: `${figure}: set-up`, unit: 'ms', values: setUp },
    { figure: `${figure}: simulation`, unit: 'patient-theories/s', values: rates },
    { figure: `${figure}: whole run`, unit: 'patient-theories/s', values: wholeRates },
  ];
}

/** Time per patient of the engine beside that of the literal simulator, for one theory. */
function literalRow(entry, theory) {
  const { CohortRun, growthLaws, LiteralSimulator, masterKey, RandomStream, smallTumors } = entry;
  const params = smallTumors('gompertz');
  const simulator = new LiteralSimulator(params, growthLaws.gompertz.shape(params), theory);
  const stream = new RandomStream(masterKey('bench'));
  const run = new CohortRun({
    theories: [theory],
    patients: Infinity,
    randomSeed: 'bench',
    params,
    matchedRisk: null,
  });
  const times = interleave(
    {
      engine: (patients) => {
        for (const end = run.done + patients; run.done < end;) run.advance();
      },
      literal: (patients) => {
        for (let index = 0; index < patients; index++) simulator.patient(stream.reset(index, 0));
      },
    },
    CONTEST,
  );
  return {
    figure: `one patient, 10⁴ cells, ${theory}`,
    unit: 'µs',
    values: times.engine.map((time) => time * 1000),
    peer: 'literal simulator',
    peerValues: times.literal.map((time) => time * 1000),
  };
}

export async function measure() {
  const entry = await importEntry('cohorts');
  const { request } = entry.resolveRequest({}, Infinity);
  const { theories, patients } = request;
  const large = { ...request, patients: 10 * patients };
  return [
    ...cohortRow(entry, `default cohort (${theories.length} theories, ${patients} patients)`, request),
    ...cohortRow(entry, `${large.patients} patients`, large),
    ...theories.flatMap((id) =>
      cohortRow(entry, `${large.patients} patients, ${id}`, { ...large, theories: [id] }),
    ),
    ...theories.map((id) => literalRow(entry, id)),
  ];
}
