import { expect } from 'chai';
import { parameterTable } from '../../src/model/parameter-table.js';
import { formatValue, parseNumber, parseParameters, parseValue } from '../../src/params/codec.js';
import type { ChoiceRow, NumberRow } from '../../src/params/parameter-row.js';

const rate: NumberRow = {
  key: 'rate',
  kind: 'number',
  unit: 'perYear',
  group: 'departure',
  basic: true,
  default: 0.5,
  minimum: 0.1,
  maximum: 10,
  scale: 'log',
  basis: 'assumed',
  sources: [],
};
const hits: NumberRow = { ...rate, key: 'hits', default: 2, minimum: 1, maximum: 6, scale: 'integer' };
const law: ChoiceRow = {
  key: 'law',
  kind: 'choice',
  unit: 'choice',
  group: 'primary',
  basic: false,
  default: 'slow',
  options: ['slow', 'fast'],
  basis: 'assumed',
  sources: [],
};
const table = [rate, hits, law];
const readCodes = (text: string): string[] => parseParameters(text, table).problems.map(({ code }) => code);

describe('parseNumber', () => {
  it('reads decimal numbers with or without sign, point and exponent', () => {
    const read = ['7', ' 7 ', '+7', '-1.5', '.5', '5.', '1e-3', '2.5E+2'].map(parseNumber);
    expect(read).to.deep.equal([7, 7, 7, -1.5, 0.5, 5, 0.001, 250]);
  });

  it('reads nothing else', () => {
    for (const text of [
      '',
      ' ',
      'abc',
      '1,5',
      '0x10',
      '1e',
      '1 2',
      '--1',
      'Infinity',
      'NaN',
      '1_000',
      '12px',
    ]) {
      expect(parseNumber(text), text).to.be.NaN;
    }
  });
});

describe('parseValue', () => {
  it('takes what is within the range, bounds included', () => {
    for (const [text, value] of [
      ['0.1', 0.1],
      ['10', 10],
      ['3e-1', 0.3],
    ] as const) {
      expect(parseValue(rate, text)).to.deep.equal({ value, problem: null });
    }
    expect(parseValue(law, ' fast ')).to.deep.equal({ value: 'fast', problem: null });
  });

  it('moves a number to the bound it lies beyond, and tells', () => {
    expect(parseValue(rate, '0.01')).to.deep.equal({
      value: 0.1,
      problem: { code: 'belowMinimum', name: 'rate', given: '0.01', used: '0.1', allowed: '0.1 – 10' },
    });
    expect(parseValue(rate, '1e400')).to.deep.include({ value: 10 });
    expect(parseValue(rate, '1e400').problem?.code).to.equal('aboveMaximum');
  });

  it('rounds where a whole number belongs', () => {
    const { value, problem } = parseValue(hits, '2.6');
    expect(value).to.equal(3);
    expect(problem).to.deep.include({ code: 'notWhole', given: '2.6', used: '3' });
  });

  it('falls back to the default, or to the value given for that, where it cannot read', () => {
    expect(parseValue(rate, 'often').value).to.equal(0.5);
    expect(parseValue(rate, 'often', 7)).to.deep.equal({
      value: 7,
      problem: { code: 'notANumber', name: 'rate', given: 'often', used: '7', allowed: '0.1 – 10' },
    });
    expect(parseValue(law, 'Fast', 'fast')).to.deep.equal({
      value: 'fast',
      problem: { code: 'unknownChoice', name: 'law', given: 'Fast', used: 'fast', allowed: 'slow, fast' },
    });
  });

  it('shows only the beginning of a long text', () => {
    const { problem } = parseValue(rate, 'x'.repeat(10_000));
    expect(problem?.given).to.have.length.below(64);
    expect(problem?.given).to.match(/^x+…$/);
  });

  for (const row of parameterTable) {
    it(`reads the default of ${row.key} as it is written, and holds its range`, () => {
      expect(parseValue(row, formatValue(row.default))).to.deep.equal({ value: row.default, problem: null });
      if (row.kind === 'choice') {
        expect(parseValue(row, 'no such choice').value).to.equal(row.default);
        return;
      }
      expect(parseValue(row, formatValue(row.minimum))).to.deep.equal({ value: row.minimum, problem: null });
      expect(parseValue(row, formatValue(row.maximum))).to.deep.equal({ value: row.maximum, problem: null });
      expect(parseValue(row, formatValue(row.minimum - 1)).value).to.equal(row.minimum);
      expect(parseValue(row, formatValue(row.maximum + 1)).value).to.equal(row.maximum);
    });
  }
});

describe('parseParameters', () => {
  const both = { rate: 1, law: 'fast' };

  it('reads a list of assignments', () => {
    for (const text of ['rate=1; law=fast', 'rate = 1;law=fast;', ' ;; rate=1e0 ; law = fast ']) {
      expect(parseParameters(text, table), text).to.deep.equal({ values: both, problems: [] });
    }
  });

  it('reads a JSON object', () => {
    for (const text of ['{"rate": 1, "law": "fast"}', ' {"rate": "1", "law": "fast"} ']) {
      expect(parseParameters(text, table), text).to.deep.equal({ values: both, problems: [] });
    }
  });

  it('reads nothing out of nothing', () => {
    for (const text of ['', ' ', ';', '{}']) {
      expect(parseParameters(text, table), text).to.deep.equal({ values: {}, problems: [] });
    }
  });

  it('lets the last of two assignments win', () => {
    expect(parseParameters('rate=1; rate=2', table).values).to.deep.equal({ rate: 2 });
  });

  it('leaves out an unknown key and keeps the rest', () => {
    const { values, problems } = parseParameters('speed=3; rate=1', table);
    expect(values).to.deep.equal({ rate: 1 });
    expect(problems).to.deep.equal([
      { code: 'unknownParameter', name: 'speed', given: '3', used: '', allowed: '' },
    ]);
  });

  it('knows no key that only objects know', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(readCodes(`${key}=1`), key).to.deep.equal(['unknownParameter']);
      expect(readCodes(`{"${key}": 1}`), key).to.deep.equal(['unknownParameter']);
    }
  });

  it('tells every part that is no assignment', () => {
    expect(readCodes('rate; =2; law=fast')).to.deep.equal(['brokenAssignment', 'brokenAssignment']);
    expect(readCodes('[1, 2]')).to.deep.equal(['brokenAssignment']);
  });

  it('tells JSON that is broken, once', () => {
    const { values, problems } = parseParameters('{"rate": 1', table);
    expect(values).to.deep.equal({});
    expect(problems.map(({ code, given }) => ({ code, given }))).to.deep.equal([
      { code: 'brokenAssignment', given: '{"rate": 1' },
    ]);
  });

  it('does not take other JSON values for numbers', () => {
    for (const value of ['null', 'true', '[1]', '{"a": 1}', '""']) {
      const { values, problems } = parseParameters(`{"rate": ${value}}`, table);
      expect(values, value).to.deep.equal({ rate: rate.default });
      expect(
        problems.map(({ code }) => code),
        value,
      ).to.deep.equal(['notANumber']);
    }
  });
});
