/** The command of the built package, as a shell calls it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { observationIds, parameterTable, theories } from '../../dist/engine.js';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'metastasis-sim-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The theories that are simulated unless others are asked for. */
const ids = ['clonal-selection', 'parallel-evolution', 'initial-oncogenesis'];
const stepIds = [
  'localInvasion',
  'intravasation',
  'competence',
  'circulation',
  'arrest',
  'extravasation',
  'survival',
  'dormancy',
  'colonization',
];
const daysPerYear = 365.25;

function call(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

function succeed(...words) {
  const { status, stdout, stderr } = call(...words);
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  return stdout;
}

const run = (...words) => JSON.parse(succeed('run', ...words));

function readCsv(file) {
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    assert.equal(cells.length, names.length, line);
    return Object.fromEntries(names.map((name, i) => [name, i === 0 ? cells[i] : Number(cells[i])]));
  });
  return { names, rows };
}

const sum = (values) => values.reduce((total, value) => total + value, 0);
const share = (rows, holds) => rows.filter(holds).length / rows.length;
const isClose = (actual, expected, tolerance, message) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${message}: ${actual} instead of ${expected}`);

describe('metastasis-sim theories', () => {
  it('prints the ids, one a line', () => {
    const lines = succeed('theories').trimEnd().split('\n');
    assert.deepEqual(lines.slice(0, ids.length), ids);
    assert.deepEqual(
      lines,
      theories.map(({ id }) => id),
    );
  });
});

describe('metastasis-sim params', () => {
  const [header, ...lines] = succeed('params').trimEnd().split('\n');

  it('prints a line for every key of the table, in its order', () => {
    assert.match(header, /^key +default +range +unit +basis +sources$/);
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      parameterTable.map(({ key }) => key),
    );
  });

  it('gives each its default, range, unit and basis, in columns', () => {
    const starts = ['default', 'range', 'unit', 'basis', 'sources'].map((name) => header.indexOf(name));
    parameterTable.forEach((row, index) => {
      const cells = starts.map((start, i) => lines[index].slice(start, starts[i + 1]).trim());
      const range = row.kind === 'number' ? `${row.minimum} – ${row.maximum}` : row.options.join(' | ');
      assert.deepEqual(cells.slice(0, 4), [String(row.default), range, row.unit, row.basis]);
      assert.equal(cells[4] !== '', row.sources.length > 0, row.key);
    });
  });
});

describe('metastasis-sim --help and --version', () => {
  it('tell how to call it and what it is', () => {
    const help = succeed('--help');
    for (const name of ['run', 'params', 'theories', '--patients-csv']) assert.ok(help.includes(name), name);
    assert.equal(succeed(), help);
    assert.equal(succeed('--version'), `${version}\n`);
  });
});

describe('metastasis-sim run', () => {
  const patients = 1500;
  const file = join(folder, 'patients.csv');
  const result = run('--patients', String(patients), '--random-seed', 'cohort', '--patients-csv', file);
  const { names, rows } = readCsv(file);
  const horizon = 20 * daysPerYear;

  it('says what it is a result of', () => {
    assert.equal(result.version, version);
    assert.equal(result.randomSeed, 'cohort');
    assert.equal(result.patients, patients);
    assert.match(result.digest, /^[0-9a-f]{16}$/);
    assert.equal(result.horizon, horizon);
    assert.deepEqual(Object.keys(result.theories), ids);
  });

  it('writes one row per patient and theory, with the same patients under each', () => {
    assert.deepEqual(names, [
      'theory',
      'patient',
      'diameter_cm',
      'doubling_time_d',
      'diagnosis_d',
      'time_d',
      'event',
      'metastases',
    ]);
    assert.equal(rows.length, patients * ids.length);
    const shared = ({ patient, diameter_cm, doubling_time_d, diagnosis_d }) =>
      [patient, diameter_cm, doubling_time_d, diagnosis_d].join();
    const [first, ...others] = ids.map((id) => rows.filter(({ theory }) => theory === id).map(shared));
    assert.equal(new Set(first).size, patients);
    for (const other of others) assert.deepEqual(other, first);
  });

  it('writes values that can be', () => {
    for (const row of rows) {
      const line = JSON.stringify(row);
      assert.ok(row.diameter_cm >= 0.2 && row.diameter_cm <= 12, line);
      assert.ok(row.doubling_time_d > 0, line);
      assert.ok(row.diagnosis_d > 0 && row.diagnosis_d <= 40 * daysPerYear * (1 + 1e-9), line);
      assert.ok(row.time_d >= 0 && row.time_d <= horizon, line);
      assert.ok(row.event === 0 || (row.event === 1 && row.metastases > 0), line);
      assert.ok(Number.isInteger(row.metastases) && row.metastases >= 0, line);
    }
  });

  for (const id of ids) {
    describe(id, () => {
      const theory = result.theories[id];
      const own = rows.filter((row) => row.theory === id);

      it('has the matched risk, and what it took', () => {
        const { target, reachable, expectedRisk } = theory.matchedRisk;
        assert.deepEqual([target, reachable], [0.35, true]);
        isClose(expectedRisk, 0.35, 1e-6, 'expected risk');
        isClose(theory.efficiencyNeeded / theory.matchedRiskScale, 6.003e-5, 1e-9, 'efficiency at scale 1');
        assert.ok(theory.injectedEfficiency > theory.efficiencyNeeded && theory.injectedEfficiency < 1);
        const standardError = Math.sqrt((0.35 * 0.65) / patients);
        isClose(theory.metastasisRisk, 0.35, 4 * standardError, 'risk drawn');
      });

      it('counts risk and metastases at diagnosis as the rows do', () => {
        assert.equal(
          theory.metastasisRisk,
          share(own, ({ metastases }) => metastases > 0),
        );
        assert.equal(
          theory.synchronousShare,
          share(own, ({ time_d, event }) => time_d === 0 && event === 1),
        );
      });

      it('lets those enter a step who survived the one before', () => {
        assert.deepEqual(
          theory.steps.map((step) => step.id),
          stepIds,
        );
        for (const kind of ['expected', 'drawn']) {
          let survivedBefore = theory.steps[0][kind].entered;
          for (const { id: step, [kind]: counts } of theory.steps) {
            assert.deepEqual(Object.keys(counts), ['entered', 'survived', 'lost', 'pending']);
            assert.equal(counts.entered, survivedBefore, `${step} ${kind}`);
            assert.ok(Object.values(counts).every((count) => count >= 0));
            survivedBefore = counts.survived;
          }
        }
      });

      it('draws as many cells as are expected, where these are many', () => {
        for (const { id: step, expected, drawn } of theory.steps.slice(0, 4)) {
          const standardError = Math.sqrt(expected.lost);
          isClose(drawn.lost, expected.lost, 4.5 * standardError, `lost at ${step}`);
        }
      });

      it('tells every founder’s sleep once', () => {
        const { durations, immediate, asleep, diedAsleep } = theory.dormancy;
        assert.equal(durations.edges.length, durations.counts.length + 1);
        assert.ok(durations.edges.every((edge, i) => i === 0 || edge > durations.edges[i - 1]));
        assert.ok(asleep >= 0 && diedAsleep >= 0);
        const { survived, pending } = theory.steps.at(-1).events.drawn;
        const awake = sum(durations.counts) + immediate;
        isClose(awake, survived + pending, 1e-6 * awake, 'founders awake');
      });

      it('counts the overt founders of the rows at the last door', () => {
        const { survived } = theory.steps.at(-1).events.drawn;
        const inRows = sum(own.map(({ metastases }) => metastases));
        isClose(inRows, survived, 0.5 * theory.thinnedPatients + 1e-9, 'metastases');
        isClose(theory.leadTime.founders, survived, 1e-9 * survived, 'founders with a lead time');
      });

      it('gives the Kaplan–Meier curve of the rows', () => {
        const { time, survival, lower, upper, atRisk, events } = theory.metastasisFreeSurvival;
        for (const column of [survival, lower, upper, atRisk, events]) {
          assert.equal(column.length, time.length);
        }
        assert.deepEqual([time[0], time.at(-1), atRisk[0]], [0, horizon, patients]);
        assert.equal(sum(events), own.filter(({ event }) => event === 1).length);
        const ends = own.map(({ time_d, event }) => ({ time_d, event })).sort((a, b) => a.time_d - b.time_d);
        let free = 1;
        let next = 0;
        time.forEach((at, i) => {
          for (; next < ends.length && ends[next].time_d <= at; next++) {
            if (ends[next].event === 1) free *= 1 - 1 / (ends.length - next);
          }
          isClose(survival[i], free, 2e-3, `survival at ${at} d`);
          assert.ok(lower[i] <= survival[i] && survival[i] <= upper[i]);
        });
      });

      it('sorts the rows into classes of diameter', () => {
        const classes = theory.riskByDiameter;
        assert.equal(sum(classes.map((one) => one.patients)), patients);
        classes.forEach(({ lower, upper, patients: inClass, events }, i) => {
          assert.equal(lower, i === 0 ? 0 : classes[i - 1].upper);
          const members = own.filter(
            ({ diameter_cm }) => diameter_cm >= lower && (diameter_cm < upper || i === classes.length - 1),
          );
          assert.equal(inClass, members.length);
          assert.equal(events, members.filter(({ metastases }) => metastases > 0).length);
        });
        assert.equal(sum(classes.map((one) => one.events)) / patients, theory.metastasisRisk);
      });

      it('gives lead times in order, in days, and the share that left early', () => {
        const { quantiles, earlyShare } = theory.leadTime;
        const values = ['0.1', '0.5', '0.9'].map((p) => quantiles[p]);
        assert.ok(0 < values[0] && values[0] < values[1] && values[1] < values[2], values.join());
        assert.ok(values[2] < 40 * daysPerYear);
        assert.ok(earlyShare >= 0 && earlyShare <= 1);
      });
    });
  }

  it('lets only parallel evolution found metastases from tumors below 0.01 cm³', () => {
    const early = ids.map((id) => result.theories[id].leadTime.earlyShare);
    assert.ok(early[0] < 0.05 && early[1] > 0.5 && early[2] < 0.05, early.join());
  });
});

describe('metastasis-sim run, told otherwise', () => {
  const quick = ['--patients', '300', '--theories', 'clonal-selection'];

  it('gives the same bytes for the same random seed, and others for another', () => {
    const files = ['a', 'b', 'c'].map((name) => join(folder, `${name}.csv`));
    const [a, b, c] = ['7', '7', '8'].map((seed, i) =>
      succeed('run', ...quick, '--random-seed', seed, '--patients-csv', files[i]),
    );
    assert.equal(a, b);
    assert.equal(readFileSync(files[0], 'utf8'), readFileSync(files[1], 'utf8'));
    assert.notEqual(JSON.parse(a).digest, JSON.parse(c).digest);
  });

  it('begins a longer cohort with the shorter one', () => {
    const [short, long] = ['100', '300'].map((patients) => {
      const file = join(folder, `first-${patients}.csv`);
      run('--theories', ids[2], '--patients', patients, '--patients-csv', file);
      return readFileSync(file, 'utf8');
    });
    assert.ok(long.startsWith(short));
  });

  it('gives a theory the same rows, alone or among others', () => {
    const alone = join(folder, 'alone.csv');
    const among = join(folder, 'among.csv');
    run(...quick, '--patients-csv', alone);
    run('--patients', '300', '--theories', `${ids[1]},${ids[0]}`, '--patients-csv', among);
    const ofTheory = (file) => readCsv(file).rows.filter(({ theory }) => theory === ids[0]);
    assert.deepEqual(ofTheory(among), ofTheory(alone));
  });

  it('uses 2000 patients, seed 1, all theories and format json where nothing is said', () => {
    const text = succeed('run');
    const { patients, randomSeed, theories: told } = JSON.parse(text);
    assert.deepEqual([patients, randomSeed, Object.keys(told)], [2000, '1', ids]);
    assert.equal(
      succeed('run', '--format', 'json', '--scenario', 'generic-carcinoma', '--matched-risk', '0.35'),
      text,
    );
  });

  it('keeps the order of the theories', () => {
    const { theories: told } = run('--patients', '64', '--theories', `${ids[2]},${ids[0]}`);
    assert.deepEqual(Object.keys(told), [ids[2], ids[0]]);
  });

  it('leaves the success of cells alone where the risk is not matched', () => {
    for (const theory of Object.values(run('--patients', '64', '--matched-risk', 'off').theories)) {
      assert.equal(theory.matchedRiskScale, 1);
      isClose(theory.efficiencyNeeded, 0.3 * 0.87 * 0.92 * 0.025 * 0.01, 1e-15, 'efficiency');
      isClose(theory.injectedEfficiency, 0.87 * 0.92 * 0.025 * 0.01, 1e-14, 'injected efficiency');
      assert.equal(theory.matchedRisk.target, null);
    }
  });

  it('tells each observation with its interval and a verdict, null where there is nothing to see', () => {
    for (const theory of Object.values(run('--patients', '64', '--matched-risk', 'off').theories)) {
      assert.deepEqual(
        theory.observations.map(({ id }) => id),
        [...observationIds],
      );
      const needed = theory.observations.find(({ id }) => id === 'efficiencyNeeded');
      assert.deepEqual(needed, { id: needed.id, value: null, lower: null, upper: null, verdict: 'notSeen' });
      const spread = theory.observations.find(({ id }) => id === 'siblingDispersion');
      assert.ok(spread.value >= 1 && spread.lower === spread.value && spread.upper === spread.value);
    }
  });

  it('matches another risk', () => {
    for (const theory of Object.values(run('--matched-risk', '0.1').theories)) {
      isClose(theory.matchedRisk.expectedRisk, 0.1, 1e-6, 'expected risk');
      isClose(theory.metastasisRisk, 0.1, 4 * Math.sqrt((0.1 * 0.9) / 2000), 'risk drawn');
    }
  });

  it('says that a risk is out of reach, and gives the best there is', () => {
    const words = ['--theories', ids[0], '--set', 'switchProbability=1e-9', '--set', 'departureRate=1e-5'];
    const theory = run('--patients', '64', ...words, '--matched-risk', '0.9').theories[ids[0]];
    assert.equal(theory.matchedRisk.reachable, false);
    isClose(theory.efficiencyNeeded, 1, 1e-12, 'efficiency');
    assert.ok(theory.matchedRisk.expectedRisk < 0.9);
  });

  it('takes values by --set, over those of the scenario', () => {
    const free = ['--patients', '64', '--theories', ids[0], '--matched-risk', 'off'];
    const injected = (...words) => run(...free, ...words).theories[ids[0]].injectedEfficiency;
    const late = injected('--scenario', 'late-loss');
    const early = injected('--scenario', 'early-loss');
    isClose(early / late, 1, 1e-3, 'the two scenarios lose as many');
    isClose(injected('--scenario', 'early-loss', '--set', 'arrest=0.04') / early, 2, 1e-9, 'arrest doubled');
    const { horizon } = run(...free, '--set', 'horizon=10', '--set', 'growthLaw=exponential');
    assert.equal(horizon, 10 * daysPerYear);
  });

  it('moves every patient by a new value, without drawing it anew', () => {
    const medians = ['2.2', '4.4'].map((median) => {
      const file = join(folder, `median-${median}.csv`);
      run(...quick, '--set', `diameterMedian=${median}`, '--patients-csv', file);
      return readCsv(file).rows.map(({ diameter_cm }) => diameter_cm);
    });
    medians[0].forEach((diameter, i) => assert.ok(medians[1][i] > diameter));
  });

  it('writes null where there is nothing to measure', () => {
    const words = ['--set', 'departureRate=1e-5', '--set', 'switchProbability=1e-9'];
    const { leadTime, metastasisRisk } = run(...quick, ...words, '--matched-risk', 'off').theories[ids[0]];
    assert.equal(metastasisRisk, 0);
    assert.deepEqual(leadTime, {
      quantiles: { 0.1: null, 0.5: null, 0.9: null },
      earlyShare: null,
      founders: 0,
    });
  });
});

describe('metastasis-sim, told wrongly', () => {
  const wrongCalls = [
    ['an unknown command', ['simulate'], 'simulate'],
    ['a word too many', ['theories', 'please'], 'please'],
    ['an unknown option', ['run', '--patience', '3'], '--patience'],
    ['an option without its value', ['run', '--patients'], '--patients'],
    ['an option with an empty value', ['run', '--scenario', ''], '--scenario'],
    ['a word without an option', ['run', 'fast'], 'fast'],
    ['an unknown theory', ['run', '--theories', 'clonal-selection,miasma'], 'miasma'],
    ['no theory at all', ['run', '--theories', ','], '--theories'],
    ['an unknown scenario', ['run', '--scenario', 'ebola'], 'ebola'],
    ['an unknown key', ['run', '--set', 'speed=3'], '“speed” is no such parameter'],
    ['a key that only objects know', ['run', '--set', '__proto__=3'], '__proto__'],
    ['a key of 10 000 characters', ['run', '--set', `${'x'.repeat(10_000)}=3`], '--set'],
    ['a key without a value', ['run', '--set', 'horizon'], 'horizon'],
    ['letters for a number', ['run', '--set', 'horizon=ten'], 'ten'],
    ['nothing for a number', ['run', '--set', 'horizon='], 'horizon'],
    ['a number below its range', ['run', '--set', 'horizon=0.5'], '1 – 40'],
    ['a number above its range', ['run', '--set', 'circulation=1.5'], 'circulation'],
    ['a broken number', ['run', '--set', 'localHits=1.5'], 'localHits'],
    ['an unknown choice', ['run', '--set', 'growthLaw=linear'], 'gompertz'],
    ['one bad value among good ones', ['run', '--set', 'horizon=10', '--set', 'survival=x'], 'survival'],
    [
      'values that exclude each other',
      ['run', '--set', 'diameterMinimum=1', '--set', 'diameterMaximum=1'],
      'diameterMaximum',
    ],
    ['shares beyond one', ['run', '--set', 'collectiveShare=0.8'], 'mesenchymalShare: “0.3”'],
    ['white space for a number of patients', ['run', '--patients', ' '], '--patients'],
    ['an empty setting', ['run', '--set', ''], '--set'],
    ['a setting of nothing', ['run', '--set', ';'], '--set'],
    ['a negative number behind a space', ['run', '--patients', '-1'], '--patients=-1'],
    ['no patient', ['run', '--patients', '0'], '--patients'],
    ['less than no patient', ['run', '--patients=-5'], '--patients'],
    ['half a patient', ['run', '--patients', '2.5'], '2.5'],
    ['letters for patients', ['run', '--patients', 'many'], 'many'],
    ['more patients than can be counted', ['run', '--patients', '1e300'], '1e300'],
    ['a seed of 10 000 characters', ['run', '--random-seed', 'x'.repeat(10_000)], '--random-seed'],
    ['a matched risk above its range', ['run', '--matched-risk', '35'], '--matched-risk'],
    ['a matched risk that is none', ['run', '--matched-risk', 'on'], '--matched-risk'],
    ['another format', ['run', '--format', 'xml'], 'xml'],
    [
      'a file where none can be',
      ['run', '--patients', '1', '--patients-csv', join(folder, 'no/such/folder.csv')],
      'ENOENT',
    ],
    ['a folder for a file', ['run', '--patients', '1', '--patients-csv', folder], 'EISDIR'],
  ];
  for (const [what, words, named] of wrongCalls) {
    it(`refuses ${what}, in one line`, () => {
      const { status, stdout, stderr } = call(...words);
      assert.equal(status, 2, stderr);
      assert.equal(stdout, '');
      assert.match(stderr, /^metastasis-sim: [^\n]+\n$/);
      assert.ok(stderr.includes(named), stderr);
      assert.ok(stderr.length < 400, `${stderr.length} characters`);
    });
  }
});
