import { expect } from 'chai';
import { masterKey } from '../../src/random/master-key.js';

describe('masterKey', () => {
  it('gives the same key for the same text, for ever', () => {
    expect(masterKey('1')).to.deep.equal({ k0: 1214521115, k1: 239048733 });
    expect(masterKey('métastase')).to.deep.equal({ k0: -917756021, k1: 1287263952 });
  });

  it('takes the empty text and ten thousand characters', () => {
    expect(masterKey('')).to.deep.equal({ k0: -1548825547, k1: 1553944872 });
    expect(masterKey('x'.repeat(10_000))).to.deep.equal({ k0: -1560323947, k1: 1148518048 });
  });

  it('does not tell a number from its text', () => {
    expect(masterKey(1 as unknown as string)).to.deep.equal(masterKey('1'));
  });

  it('gives different keys for texts that look alike', () => {
    const texts = Array.from({ length: 2000 }, (_, i) => String(i));
    texts.push(
      '',
      ' ',
      'a',
      'A',
      'aa',
      '\u0101',
      '\u0001',
      '\u0000',
      '癌',
      '转移',
      'x'.repeat(10_000),
      'x'.repeat(9999),
    );
    const keys = new Set(texts.map((text) => JSON.stringify(masterKey(text))));
    expect(keys.size).to.equal(texts.length);
  });
});
