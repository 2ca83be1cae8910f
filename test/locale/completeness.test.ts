import { expect } from 'chai';
import { Formatter } from '../../src/locale/formatting.js';
import { localeIds, locales } from '../../src/locale/registry.js';
import { frenchFaults, shapeOf, wordsOf } from './words.js';

/** Empty in every language: bare numbers have no symbol. */
const mayBeEmpty = /^science\.units\.(probability|exponent|ratio|count|choice)\.symbol$/;
/** Single words and names that both languages share. */
const sameInBoth = new Set(
  [
    'Intravasation',
    'Circulation',
    'Extravasation',
    'Gompertz',
    'Fidler, Nowell',
    'Klein',
    'Weinberg',
    'Kerbel',
    'Brabletz',
    'Hunter',
    'Ling, Chambers, Hill',
    'Tsuji, Hu',
  ].concat(['cm', 'h', 'mL', '×', '/division', 'compatible']),
);
const ownSections = /^(parameters|science)\./;

describe('languages', () => {
  for (const id of localeIds) {
    it(`${id} has the same entries as the others`, () => {
      expect(shapeOf(locales[id]).sort()).to.deep.equal(shapeOf(locales[localeIds[0]]).sort());
    });

    it(`${id} says something everywhere`, () => {
      const silent = wordsOf(locales[id]).filter(
        ({ path, text }) => text.trim() === '' && !mayBeEmpty.test(path),
      );
      expect(silent).to.deep.equal([]);
    });

    it(`${id} has no leftovers of code or of haste in its text`, () => {
      const strange = wordsOf(locales[id]).filter(
        ({ text }) => /undefined|NaN|\$\{|TODO|\?\?|  | $|^ /.test(text) || text !== text.normalize('NFC'),
      );
      expect(strange).to.deep.equal([]);
    });
  }

  it('French is not English left as it was', () => {
    const english = new Map(wordsOf(locales.en).map(({ path, text }) => [path, text]));
    const untranslated = wordsOf(locales.fr).filter(
      ({ path, text }) =>
        english.get(path) === text &&
        text !== '' &&
        !sameInBoth.has(text) &&
        (ownSections.test(path) || /\p{L}{3,}\s+\p{L}{3,}/u.test(text)),
    );
    expect(untranslated).to.deep.equal([]);
  });

  it('French has French spaces and quotes', () => {
    const faulty = wordsOf(locales.fr)
      .map((word) => ({ ...word, faults: frenchFaults(word.text) }))
      .filter(({ faults }) => faults.length > 0);
    expect(faulty).to.deep.equal([]);
  });

  it('the check of French spaces sees what it looks for', () => {
    for (const bad of ['Oui ?', 'Oui!', 'a : b', 'a: b', '10 %', '« a »', "l'os", '1.5 cm', 'dit “oui”']) {
      expect(frenchFaults(bad), bad).not.to.deep.equal([]);
    }
    for (const good of [
      'a\u202f: b',
      '10\u202f%',
      '«\u202fa\u202f»',
      'Cancer Res 45:773',
      'l’os',
      '1,5 cm',
    ]) {
      expect(frenchFaults(good), good).to.deep.equal([]);
    }
  });

  it('numbers in French text have French spaces too', () => {
    const f = new Formatter('fr', locales.fr.writing);
    expect([f.percent(0.5), f.percent(1e-9), f.percent(0.99999)].flatMap(frenchFaults)).to.deep.equal([]);
  });
});
