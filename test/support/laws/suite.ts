import { expect } from 'chai';
import { LIMIT } from '../goodness-of-fit.js';
import type { Law } from './law.js';

/** One test for each check of a law. */
export function lawSuite({ id, title, checks }: Law): void {
  describe(`${id}: ${title}`, () => {
    for (const { name, run } of checks) {
      it(name, () => {
        const beyond = run().rows.filter(({ errors }) => !(Math.abs(errors) < LIMIT));
        expect(beyond).to.deep.equal([]);
      });
    }
  });
}
