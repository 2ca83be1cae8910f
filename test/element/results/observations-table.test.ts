import { expect } from 'chai';
import { localeIds } from '../../../src/locale/registry.js';
import { observations } from '../../../src/model/observations/registry.js';
import { theories } from '../../../src/model/theories/registry.js';
import type { CohortSummary } from '../../../src/summary/cohort-summary.js';
import { all, clear, complete, next, painted } from '../fixtures.js';

/** What a cell of the table reads: value, interval, verdict. */
const read = (cell: Element): string[] =>
  ['strong', '.interval', '.verdict'].map((part) => cell.querySelector(part)!.textContent!.trim());

describe('the table of observations', () => {
  afterEach(clear);

  it('tells of each observation what was seen, and what each theory gives with its interval and verdict', async () => {
    const element = await complete(
      'view="theories" theories="clonal-selection parallel-evolution" lang="en"',
    );
    const running = next(element, 'ms-complete');
    element.randomSeed = 'table';
    const summary = (await running).summary as CohortSummary;
    await element.updateComplete;
    const bodies = all(element, '.observations tbody');
    expect(bodies).to.have.lengthOf(observations.length);
    expect(all(element, '.observations thead th').map((head) => head.textContent!.trim())).to.deep.equal([
      'Clonal selection',
      'Parallel evolution',
    ]);
    bodies.forEach((body, row) => {
      const { id } = observations[row]!;
      expect(body.querySelector('th')!.textContent, id).to.match(/\?\s/);
      summary.theories.forEach(({ observations: found }, column) => {
        const { lower, upper, verdict } = found[row]!;
        const [value, interval, said] = read(body.querySelectorAll('td')[column]!);
        expect(value, id).to.match(/\d|^—$/);
        if (lower < upper) expect(interval, id).to.match(/\sto\s/);
        else expect(interval, id).to.equal('—');
        const words = { compatible: '✓', notCompatible: '✗', doesNotDiscriminate: '?', notSeen: '–' };
        expect(said!.startsWith(`${words[verdict]}\u00a0`), `${id}: ${said}`).to.equal(true);
      });
    });
  });

  it('gives an interval whose ends would read alike a digit more', async () => {
    const element = await complete('view="theories" theories="initial-oncogenesis" lang="en"');
    const row = observations.findIndex(({ id }) => id === 'divergence');
    const [value, interval] = read(all(element, '.observations tbody')[row]!.querySelector('td')!);
    expect(value).to.match(/^\d\d$/);
    const [lower, upper] = interval!.split(/\sto\s/).map(Number) as [number, number];
    expect(lower).to.be.below(upper);
    expect(Number(value)).to.be.within(lower - 0.5, upper + 0.5);
  });

  for (const language of localeIds) {
    for (const count of [8, 4, 3]) {
      it(`gives each of ${count} theories room for what it says: ${language}`, async () => {
        const chosen = theories.slice(0, count).map(({ id }) => id);
        const element = await complete(`view="theories" theories="${chosen.join(' ')}" lang="${language}"`);
        for (const width of [320, 375, 500, 640, 900, 1280]) {
          element.style.width = `${width}px`;
          await painted(element);
          for (const cell of all(element, '.observations tbody td')) {
            const { right } = cell.getBoundingClientRect();
            for (const part of cell.children) {
              const box = part.getBoundingClientRect();
              expect(box.right, `${width}: ${part.textContent}`).to.be.at.most(right + 0.5);
            }
          }
        }
      });
    }
  }
});
