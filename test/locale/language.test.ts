import { expect } from 'chai';
import { localeIds, locales, resolveLanguage } from '../../src/locale/registry.js';

describe('resolveLanguage', () => {
  const cases: readonly [string | undefined, string][] = [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR_be', 'fr'],
    [' fr ', 'fr'],
    ['en-GB', 'en'],
    ['frr', 'en'],
    ['de', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ];
  for (const [requested, expected] of cases) {
    it(`${JSON.stringify(requested)} gives ${expected}`, () => {
      expect(resolveLanguage(requested)).to.equal(expected);
    });
  }

  it('names every language of the registry', () => {
    expect(Object.keys(locales)).to.deep.equal([...localeIds]);
  });
});
