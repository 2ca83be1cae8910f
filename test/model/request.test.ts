import { expect } from 'chai';
import { CohortRun } from '../../src/model/cohort-run.js';
import { defaultParameters } from '../../src/model/parameter-table.js';
import { requestDefaults, resolveRequest, type RequestInput } from '../../src/model/request.js';
import { scenarioIds, scenarioParameters, scenarios } from '../../src/model/scenarios.js';
import { coreTheories, theories } from '../../src/model/theories/registry.js';
import { stepSuccess } from '../../src/model/cascade/step-success.js';
import { injectedEfficiency } from '../../src/model/cascade/success.js';

const limit = 100_000;
const resolve = (input: RequestInput) => resolveRequest(input, limit);
const problemsOf = (input: RequestInput) => resolve(input).problems.map(({ code, name }) => ({ code, name }));

/** What is used where one input is wrong: the problem names it too. */
function expectInstead<Key extends 'theories' | 'patients' | 'randomSeed' | 'matchedRisk'>(
  key: Key,
  text: string,
  code: string,
  used: unknown,
): void {
  const { request, problems } = resolve({ [key]: text });
  expect(request[key], text).to.deep.equal(used);
  expect(
    problems.map((problem) => problem.code),
    text,
  ).to.deep.equal([code]);
  expect(problems[0].used, text).to.equal(Array.isArray(used) ? used.join(', ') : String(used));
}

describe('resolveRequest', () => {
  it('gives the defaults where nothing is said', () => {
    const empty = { theories: '', patients: ' ', randomSeed: '', scenario: '', params: '', matchedRisk: '' };
    for (const input of [{}, empty]) {
      expect(resolve(input)).to.deep.equal({
        request: {
          theories: coreTheories.map(({ id }) => id),
          patients: 2000,
          randomSeed: '1',
          params: defaultParameters,
          matchedRisk: 0.35,
        },
        scenario: 'generic-carcinoma',
        problems: [],
      });
    }
  });

  it('takes theories in the order given, each once', () => {
    const { request, problems } = resolve({
      theories: ' initial-oncogenesis,clonal-selection  initial-oncogenesis ',
    });
    expect(request.theories).to.deep.equal(['initial-oncogenesis', 'clonal-selection']);
    expect(problems).to.deep.equal([]);
  });

  it('keeps the theories it knows, and names those that it does not', () => {
    const { request, problems } = resolve({ theories: 'miasma, clonal-selection, humors' });
    expect(request.theories).to.deep.equal(['clonal-selection']);
    expect(problems.map(({ code, given }) => [code, given])).to.deep.equal([
      ['unknownTheory', 'miasma, humors'],
    ]);
  });

  it('takes every theory of the registry, and names them all where one is unknown', () => {
    const ids = theories.map(({ id }) => id);
    expect(resolve({ theories: ids.join(' ') })).to.deep.include({ problems: [] });
    expect(resolve({ theories: ids.join(' ') }).request.theories).to.deep.equal(ids);
    expect(resolve({ theories: 'miasma' }).problems[0]!.allowed).to.equal(ids.join(', '));
  });

  it('falls back to the core theories where none is left', () => {
    expectInstead('theories', 'miasma', 'unknownTheory', requestDefaults.theories);
    expectInstead('theories', ',', 'noTheory', requestDefaults.theories);
  });

  it('reads the number of patients in any decimal writing', () => {
    for (const [text, patients] of [
      ['1', 1],
      ['2e3', 2000],
      [' 500 ', 500],
      [String(limit), limit],
    ] as const) {
      const { request, problems } = resolve({ patients: text });
      expect([request.patients, problems.length], text).to.deep.equal([patients, 0]);
    }
  });

  it('gives a cohort that can be run where the number of patients cannot be', () => {
    expectInstead('patients', '0', 'belowMinimum', 2000);
    expectInstead('patients', '-5', 'belowMinimum', 2000);
    expectInstead('patients', '100001', 'aboveMaximum', limit);
    expectInstead('patients', '1e400', 'aboveMaximum', limit);
    expectInstead('patients', '2.6', 'notWhole', 3);
    expectInstead('patients', 'many', 'notANumber', 2000);
  });

  it('has no largest cohort where there is no limit', () => {
    const { request, problems } = resolveRequest({ patients: '1e9' }, Infinity);
    expect([request.patients, problems.length]).to.deep.equal([1e9, 0]);
  });

  it('takes any text as random seed, spaces and all, up to 100 characters', () => {
    for (const seed of ['7', ' ', 'graine à métastase', '🦀', 'x'.repeat(100)]) {
      const { request, problems } = resolve({ randomSeed: seed });
      expect([request.randomSeed, problems.length], seed).to.deep.equal([seed, 0]);
    }
  });

  it('refuses a random seed of 10 000 characters, showing only its beginning', () => {
    expectInstead('randomSeed', 'x'.repeat(101), 'tooLong', '1');
    const [problem] = resolve({ randomSeed: 'x'.repeat(10_000) }).problems;
    expect(problem.code).to.equal('tooLong');
    expect(problem.given.length).to.be.at.most(60);
  });

  it('reads the matched risk as a share or off', () => {
    for (const [text, risk] of [
      ['off', null],
      [' off ', null],
      ['0.5', 0.5],
      ['.01', 0.01],
      ['0.95', 0.95],
    ] as const) {
      const { request, problems } = resolve({ matchedRisk: text });
      expect([request.matchedRisk, problems.length], text).to.deep.equal([risk, 0]);
    }
    expectInstead('matchedRisk', '0', 'belowMinimum', 0.01);
    expectInstead('matchedRisk', '35', 'aboveMaximum', 0.95);
    expectInstead('matchedRisk', 'on', 'notANumber', 0.35);
  });

  it('lays parameters over the scenario, and the scenario over the table', () => {
    const { request, scenario } = resolve({ scenario: 'early-loss', params: 'survival=0.2; horizon=10' });
    expect(scenario).to.equal('early-loss');
    expect(request.params).to.deep.equal({
      ...defaultParameters,
      arrest: 0.02,
      extravasation: 0.5,
      survival: 0.2,
      colonization: 0.2,
      horizon: 10,
    });
  });

  it('names what is wrong among the parameters and keeps the rest', () => {
    const { request, problems } = resolve({ params: 'horizon=ten; survival=0.1; speed=3; circulation=7' });
    expect(request.params).to.deep.equal({ ...defaultParameters, survival: 0.1, circulation: 1 });
    expect(problems.map(({ code, name }) => [code, name])).to.deep.equal([
      ['notANumber', 'horizon'],
      ['unknownParameter', 'speed'],
      ['aboveMaximum', 'circulation'],
    ]);
  });

  it('uses the default scenario where the name is unknown', () => {
    const { request, scenario, problems } = resolve({ scenario: 'ebola' });
    expect(scenario).to.equal('generic-carcinoma');
    expect(request.params).to.deep.equal(defaultParameters);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({ code: 'unknownScenario', given: 'ebola' });
  });

  it('tells all that is wrong at once, by the names of the attributes', () => {
    const told = problemsOf({
      theories: 'x',
      patients: 'x',
      randomSeed: 'x'.repeat(101),
      scenario: 'x',
      params: '{"broken',
      matchedRisk: 'x',
    });
    expect(told).to.have.deep.members([
      { code: 'unknownTheory', name: 'theories' },
      { code: 'notANumber', name: 'patients' },
      { code: 'tooLong', name: 'random-seed' },
      { code: 'unknownScenario', name: 'scenario' },
      { code: 'brokenAssignment', name: 'params' },
      { code: 'notANumber', name: 'matched-risk' },
    ]);
  });

  it('gives a request that runs, whatever was written', () => {
    for (const text of ['x', '-1', '1e400', '{"a":', '\u0000', '🦀'.repeat(200)]) {
      const { request } = resolve({
        theories: text,
        patients: text,
        randomSeed: text,
        scenario: text,
        params: text,
        matchedRisk: text,
      });
      const run = new CohortRun(request);
      run.advance();
      expect(run.summary().patients, text).to.equal(64);
    }
  });
});

describe('scenarios', () => {
  for (const id of scenarioIds) {
    it(`${id} sets values that the table allows`, () => {
      const written = Object.entries(scenarioParameters(id)).map(([key, value]) => `${key}=${value}`);
      const { request, problems } = resolve({ params: written.join(';') });
      expect(problems).to.deep.equal([]);
      expect(request.params).to.deep.equal(scenarioParameters(id));
    });

    it(`${id} names a source for every value that it calls cited or fitted`, () => {
      for (const [key, { basis, sources }] of Object.entries(scenarios[id].values)) {
        if (basis !== 'assumed') expect(sources, key).to.not.be.empty;
      }
    });
  }

  it('of early and of late loss are equally inefficient', () => {
    const product = (id: (typeof scenarioIds)[number]): number =>
      injectedEfficiency(stepSuccess(scenarioParameters(id)));
    expect(product('early-loss') / product('late-loss')).to.be.closeTo(1, 1e-3);
  });
});
