import { expect } from 'chai';
import { Formatter } from '../../src/locale/formatting.js';
import { localeIds, locales } from '../../src/locale/registry.js';
import { parameterTable, type ParameterKey } from '../../src/model/parameter-table.js';
import { observations } from '../../src/model/observations/registry.js';
import { scenarioIds, scenarios, type Scenario } from '../../src/model/scenarios.js';
import { theories } from '../../src/model/theories/registry.js';
import type { Problem, ProblemCode } from '../../src/params/problem.js';
import { sources, type Source } from '../../src/params/sources.js';
import { cascadeSteps } from '../../src/summary/cascade-ends.js';
import { observationIds } from '../../src/summary/observation-ids.js';
import { frenchFaults } from './words.js';

const problem: Problem = {
  code: 'belowMinimum',
  name: 'departureRate',
  given: 'seven',
  used: 'first',
  allowed: 'first, second',
};
const values = [0, 1, 1.5, 2, 120, 1e-9, 3.1e12, -0.2, NaN, Infinity];
const citations: readonly Source[] = Object.values(sources);

for (const id of localeIds) {
  const { science, parameters } = locales[id];
  const f = new Formatter(id, locales[id].writing);
  const checkSentence = (text: string): void => {
    expect(text).not.to.match(/undefined|NaN|null|\[object/);
    expect(text.trim()).to.equal(text);
    expect(text).not.to.equal('');
    // The decimal point of an input is the user's own: keys and raw values stay as they were written.
    if (id === 'fr') expect(frenchFaults(text.replace(/\d\.\d+/g, '1')), text).to.deep.equal([]);
  };

  describe(`science in ${id}`, () => {
    it('names all that the registries know', () => {
      expect(Object.keys(science.theories)).to.have.members(theories.map((theory) => theory.id));
      expect(Object.keys(science.steps)).to.deep.equal([...cascadeSteps]);
      expect(Object.keys(science.scenarios)).to.deep.equal([...scenarioIds]);
      expect(Object.keys(science.observations)).to.deep.equal([...observationIds]);
      expect(Object.keys(parameters)).to.have.members(parameterTable.map((row) => row.key));
    });

    it('has a heading for every group and a unit for every row', () => {
      for (const row of parameterTable) {
        expect(science.groups).to.have.property(row.group);
        expect(science.units).to.have.property(row.unit);
      }
    });

    it('keeps names short enough for legends, axes and bars', () => {
      for (const { shortName } of Object.values(science.theories)) expect(shortName.length).to.be.at.most(22);
      for (const { name, loss } of Object.values(science.steps)) {
        expect(name.length, name).to.be.at.most(22);
        expect(loss.length, loss).to.be.at.most(40);
      }
      for (const { name } of Object.values(science.observations)) expect(name.length, name).to.be.at.most(30);
      for (const verdict of Object.values(science.verdicts)) expect(verdict.length).to.be.at.most(25);
      for (const { symbol } of Object.values(science.units)) expect(symbol.length).to.be.at.most(10);
    });

    it('gives no two theories, steps or parameters the same name', () => {
      const names = [
        Object.values(science.theories).map((words) => words.shortName),
        Object.values(science.steps).map((words) => words.name),
        Object.values(parameters).map((words) => words.label),
        Object.values(science.observations).map((words) => words.name),
        Object.values(science.verdicts),
      ];
      for (const list of names) expect(new Set(list).size).to.equal(list.length);
    });

    it('labels parameters in two to five words and explains them in sentences', () => {
      for (const [key, { label, help, why }] of Object.entries(parameters)) {
        const words = label.split(/\s/);
        expect(words.length, `${key}: ${label}`).to.be.within(2, 5);
        expect(label.length, `${key}: ${label}`).to.be.at.most(34);
        expect(help, key).to.match(/^\p{Lu}.*\.$/u);
        expect(help, key).not.to.match(/\. \p{Lu}/u);
        expect(why, key).to.match(/^\p{Lu}.*\.$/u);
        expect(why.split(/\. (?=\p{Lu})/u).length, key).to.be.at.most(2);
      }
    });

    it('asks one question of each observation, and says what was seen in one sentence, and where that is no number', () => {
      const noNumber = {
        en: /without a number|no number|Nothing published/,
        fr: /sans nombre|aucun nombre|Aucune publication/,
      };
      for (const { id: name, finding } of observations) {
        const words = science.observations[name];
        expect(words.question, name).to.match(/^\p{Lu}[^.?]*(?:\d[.,]\d[^.?]*)?\?$/u);
        expect(words.finding, name).to.match(/^[\p{Lu}\d].*\.$/u);
        expect(words.finding, name).not.to.match(/\. \p{Lu}/u);
        expect(noNumber[id].test(words.finding), name).to.equal(finding !== 'number');
      }
    });

    it('names the choices of every choice row', () => {
      for (const row of parameterTable) {
        if (row.kind !== 'choice') continue;
        const words = parameters[row.key] as { readonly options?: Readonly<Record<string, string>> };
        expect(Object.keys(words.options ?? {}), row.key).to.have.members([...row.options]);
      }
    });

    it('says “assumed”, “fitted” or “cited” as the table does', () => {
      const said = {
        en: { assumed: /^Assumed\b/, fitted: /^Fitted\b/, cited: /\bcited\b|^Cited\b/ },
        fr: {
          assumed: /^(Valeur supposée|Choix supposé)[\s,.]/,
          fitted: /^Valeur ajustée/,
          cited: /\bcouramment cité|^Valeur citée\b/,
        },
      }[id];
      for (const row of parameterTable) {
        expect(parameters[row.key].why, row.key).to.match(said[row.basis]);
      }
    });

    it('says so where a source was not read again, and names every source of a row', () => {
      for (const row of parameterTable) {
        const { why } = parameters[row.key];
        const commonly = row.sources.some((source) => sources[source].tag === 'commonlyCited');
        expect(/commonly cited|couramment cité/.test(why), row.key).to.equal(commonly);
        for (const source of row.sources) {
          // A report known by its number in a repository has no author and year to name.
          const [firstAuthor, year] =
            /^(\p{L}[\p{L}-]+).* (\d{4}),?/u.exec(sources[source].citation)?.slice(1) ?? [];
          if (!year) continue;
          expect(why, `${row.key} names ${source}`).to.include(firstAuthor!);
          expect(why, `${row.key} names ${source}`).to.include(year);
        }
      }
    });

    it('says why each value of a scenario differs from the default, and of no other', () => {
      for (const scenario of scenarioIds) {
        const set: Scenario['values'] = scenarios[scenario].values;
        const changed = parameterTable
          .filter((row) => {
            const value = set[row.key as ParameterKey]?.value;
            return value !== undefined && value !== row.default;
          })
          .map((row) => row.key);
        expect(Object.keys(science.scenarios[scenario].why), scenario).to.have.members(changed);
      }
    });

    it('speaks every unit', () => {
      for (const { spoken } of Object.values(science.units)) {
        for (const value of values) checkSentence(spoken(value, f));
      }
    });

    it('tells the singular from the plural', () => {
      const { years, cells } = science.units;
      expect(years.spoken(1, f)).to.equal({ en: '1 year', fr: '1 an' }[id]);
      expect(years.spoken(2, f)).to.equal({ en: '2 years', fr: '2 ans' }[id]);
      expect(cells.spoken(0, f)).to.equal({ en: '0 cells', fr: '0 cellule' }[id]);
    });

    it('writes every source', () => {
      for (const source of citations) {
        const text = science.citation(source, f);
        checkSentence(text);
        expect(text).to.include(source.citation);
        expect(text === source.citation).to.equal(source.tag === 'read');
      }
      const two = citations.slice(0, 2).map((source) => science.citation(source, f));
      for (const basis of Object.values(science.bases)) {
        checkSentence(basis.sources(two, f));
        checkSentence(basis.sources(two.slice(0, 1), f));
      }
    });

    it('turns every problem into one sentence that says what was wrong, used and allowed', () => {
      for (const [code, write] of Object.entries(science.problems)) {
        const full = write({ ...problem, code: code as ProblemCode }, f);
        checkSentence(full);
        for (const part of [problem.name, problem.used, problem.allowed]) expect(full, code).to.include(part);
        if (code !== 'unknownParameter' && code !== 'noTheory') expect(full, code).to.include(problem.given);
        const bare = write({ code: code as ProblemCode, name: 'x', given: '', used: '', allowed: '' }, f);
        checkSentence(bare);
        for (const sentence of [full, bare]) expect(sentence, code).to.match(/[^.]\.$/);
        expect(bare, code).to.match(/ignor/);
      }
    });

    it('writes the numbers of a problem as the language does', () => {
      const outside = science.problems.aboveMaximum(
        {
          code: 'aboveMaximum',
          name: 'patients',
          given: '250000',
          used: '100000',
          allowed: '0.01 – 100000, off',
        },
        f,
      );
      const ofName = {
        en: ['250,000', '100,000', '0.01 to 100,000, off'],
        fr: ['250 000', '100 000', 'de 0,01 à 100 000, off'],
      };
      for (const part of ofName[id]) expect(outside.replace(/[\u202f\u00a0]/g, ' ')).to.include(part);
      const small = { ...problem, name: 'departureRate', given: '1e-12', used: '0.00001', allowed: '' };
      expect(science.problems.belowMinimum(small, f)).to.include('10⁻¹²').and.include('10⁻⁵');
      expect(science.problems.notANumber({ ...problem, given: '12 cells' }, f)).to.include('12 cells');
      expect(science.problems.aboveMaximum({ ...problem, given: '1e999' }, f)).to.include('1e999');
    });
  });
}
