import { expect } from 'chai';
import { forEachTheory } from '../../src/locale/chart-phrases.js';
import { Formatter } from '../../src/locale/formatting.js';
import { locales } from '../../src/locale/registry.js';

const f = new Formatter('en', locales.en.writing);

/** What is said of theories a, b, c … with these values. */
const said = (...values: number[]): string =>
  forEachTheory(
    values.map((value, index) => ({ under: `under ${'abcdefgh'[index]}`, value })),
    f,
    (value) => f.number(value),
  );

describe('what is said of each theory', () => {
  it('is all of up to four, also where one has no number', () => {
    expect(said(3, NaN, 1, 2)).to.equal('3 under a, — under b, 1 under c, and 2 under d');
  });

  it('is the extremes of more', () => {
    expect(said(3, 9, 1, 2, 5)).to.equal('1 under c and 9 under b (3 theories in between)');
  });

  it('takes nothing for an extreme that has no number, wherever it stands', () => {
    expect(said(NaN, 3, 9, NaN, 1, 2, 5, NaN)).to.equal('1 under e and 9 under c (3 theories in between)');
    expect(said(5, NaN, 9, NaN, NaN)).to.equal('5 under a and 9 under c');
    expect(said(NaN, NaN, NaN, NaN, 7)).to.equal('7 under e');
  });

  it('is so much as can be where none has a number', () => {
    expect(said(NaN, NaN, NaN, NaN, NaN)).to.equal('— under a and — under b (3 theories in between)');
  });
});
