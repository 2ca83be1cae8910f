import { expect } from 'chai';
import { Formatter, noNumber, superscript } from '../../src/locale/formatting.js';
import { locales } from '../../src/locale/registry.js';

const nb = '\u00a0';
const thin = '\u202f';
const en = new Formatter('en', locales.en.writing);
const fr = new Formatter('fr', locales.fr.writing);
const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Method, arguments, English and French text with plain spaces. */
const vectors: readonly [write: (f: Formatter) => string, english: string, french: string][] = [
  [(f) => f.number(1234.5), '1,234.5', '1 234,5'],
  [(f) => f.number(0), '0', '0'],
  [(f) => f.number(-0), '0', '0'],
  [(f) => f.number(-3.14159, 2), '−3.14', '−3,14'],
  [(f) => f.number(1e300), '10³⁰⁰', '10³⁰⁰'],
  [(f) => f.significant(0.012345), '0.0123', '0,0123'],
  [(f) => f.significant(5e-324), '4.94 × 10⁻³²⁴', '4,94 × 10⁻³²⁴'],
  [(f) => f.quantity(0.001), '0.001', '0,001'],
  [(f) => f.quantity(1e-4), '10⁻⁴', '10⁻⁴'],
  [(f) => f.quantity(3.1e12), '3.1 × 10¹²', '3,1 × 10¹²'],
  [(f) => f.percent(0.354), '35.4%', '35,4 %'],
  [(f) => f.percent(0), '0%', '0 %'],
  [(f) => f.percent(1), '100%', '100 %'],
  [(f) => f.percent(0.9995), '> 99.9%', '> 99,9 %'],
  [(f) => f.percent(0.99949), '99.9%', '99,9 %'],
  [(f) => f.percent(0.99999), '> 99.9%', '> 99,9 %'],
  [(f) => f.percent(0.000123), '0.012%', '0,012 %'],
  [(f) => f.percent(1e-12), '< 0.0001%', '< 0,0001 %'],
  [(f) => f.scientific(2e-5), '2 × 10⁻⁵', '2 × 10⁻⁵'],
  [(f) => f.scientific(2.44e-7), '2.4 × 10⁻⁷', '2,4 × 10⁻⁷'],
  [(f) => f.scientific(9.96e5), '10⁶', '10⁶'],
  [(f) => f.scientific(-3e9), '−3 × 10⁹', '−3 × 10⁹'],
  [(f) => f.scientific(-1e9), '−10⁹', '−10⁹'],
  [(f) => f.scientific(4.2), '4.2', '4,2'],
  [(f) => f.scientific(0), '0', '0'],
  [(f) => f.oneIn(2.4e7), '1 in 24 million', '1 sur 24 millions'],
  [(f) => f.oneIn(1.5e6), '1 in 1.5 million', '1 sur 1,5 million'],
  [(f) => f.oneIn(6.2e9), '1 in 6.2 billion', '1 sur 6,2 milliards'],
  [(f) => f.oneIn(3e14), '1 in 3 × 10¹⁴', '1 sur 3 × 10¹⁴'],
  [(f) => f.oneIn(5234), '1 in 5,200', '1 sur 5 200'],
  [(f) => f.oneIn(999_999), '1 in 1 million', '1 sur 1 million'],
  [(f) => f.oneIn(40), '1 in 40', '1 sur 40'],
  [(f) => f.oneIn(1), '1 in 1', '1 sur 1'],
  [(f) => f.oneIn(0), noNumber, noNumber],
  [(f) => f.chance(0.025), '1 in 40', '1 sur 40'],
  [(f) => f.chance(0.1), '10%', '10 %'],
  [(f) => f.chance(0.1 - 1e-12), '10%', '10 %'],
  [(f) => f.chance(0), '0%', '0 %'],
  [(f) => f.chance(NaN), noNumber, noNumber],
  [(f) => f.days(0), '0 days', '0 jour'],
  [(f) => f.days(1), '1 day', '1 jour'],
  [(f) => f.days(40), '40 days', '40 jours'],
  [(f) => f.days(200), '7 months', '7 mois'],
  [(f) => f.days(900), '2.5 years', '2,5 ans'],
  [(f) => f.days(-900), '−2.5 years', '−2,5 ans'],
  [(f) => f.years(1936), '5.3 years', '5,3 ans'],
  [(f) => f.years(365.25), '1 year', '1 an'],
  [(f) => f.years(365.25e9), '10⁹ years', '10⁹ ans'],
  [(f) => f.range(f.number(-0.025), f.number(0.24)), '−0.025 to 0.24', 'de −0,025 à 0,24'],
  [(f) => f.range('18', '18'), '18', '18'],
  [(f) => f.plural(1, 'cell', 'cells'), 'cell', 'cell'],
  [(f) => f.plural(0, 'one', 'other'), 'other', 'one'],
  [(f) => f.plural(1e6, 'one', 'other'), 'other', 'other'],
];

describe('Formatter', () => {
  for (const [write, english, french] of vectors) {
    it(`writes “${english}” and “${french}”`, () => {
      expect(spaces(write(en))).to.equal(english);
      expect(spaces(write(fr))).to.equal(french);
    });
  }

  it('lists items', () => {
    expect(en.list(['a', 'b', 'c'])).to.equal('a, b, and c');
    expect(fr.list(['a', 'b', 'c'])).to.equal('a, b et c');
    expect(en.list([])).to.equal('');
  });

  it('never breaks a number across lines', () => {
    expect(en.scientific(2e-5)).to.equal(`2${nb}×${nb}10⁻⁵`);
    expect(fr.number(1234567)).to.equal(`1${thin}234${thin}567`);
    expect(fr.percent(0.35)).to.equal(`35${thin}%`);
  });

  it('writes an em dash for what is no number', () => {
    for (const f of [en, fr]) {
      for (const x of [NaN, Infinity, -Infinity]) {
        const written = [
          f.number(x),
          f.significant(x),
          f.quantity(x),
          f.percent(x),
          f.scientific(x),
          f.oneIn(x),
          f.days(x),
          f.years(x),
        ];
        expect(written, `${f.language} ${x}`).to.deep.equal(written.map(() => noNumber));
      }
    }
  });

  it('writes superscripts', () => {
    expect(superscript(-1023456789)).to.equal('⁻¹⁰²³⁴⁵⁶⁷⁸⁹');
    expect(superscript(0)).to.equal('⁰');
  });

  it('keeps two languages apart on one page', () => {
    expect([en.number(0.5), fr.number(0.5), en.number(0.5)]).to.deep.equal(['0.5', '0,5', '0.5']);
  });
});
