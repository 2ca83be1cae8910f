import { expect } from 'chai';
import { theoriesHead } from '../../src/element/results/theories-head.js';
import { Formatter } from '../../src/locale/formatting.js';
import { localeIds, locales } from '../../src/locale/registry.js';
import type { CohortSummary } from '../../src/summary/cohort-summary.js';
import { summaryFixture } from '../support/summary-fixture.js';

const matched = { theories: summaryFixture().theories.map(({ theory }) => theory), matchedRisk: 0.35 };

/** The fixture with its first theory replaced by what a change to all theories gives. */
function withFirst(change: NonNullable<Parameters<typeof summaryFixture>[0]>['change']): CohortSummary {
  const [first] = summaryFixture({ change }).theories;
  const [, ...others] = summaryFixture().theories;
  return { ...summaryFixture(), theories: [first!, ...others] };
}

for (const id of localeIds) {
  const { sections } = locales[id].interface;
  const head = (chosen: Parameters<typeof theoriesHead>[0], summary: CohortSummary | null) =>
    theoriesHead(chosen, summary, locales[id], new Formatter(id, locales[id].writing));

  describe(`the heading of the theories in ${id}`, () => {
    it('claims nearly the same survival where risks are matched and curves lie close', () => {
      expect(head(matched, null).words).to.equal(sections.theories);
      expect(head(matched, summaryFixture()).words).to.equal(sections.theories);
    });

    it('says that curves part where they do, in the room that was kept', () => {
      const { words, room } = head(matched, withFirst({ hazard: 0.1 }));
      expect(words).to.equal(sections.theoriesParted);
      for (const { heading, lead } of [words, sections.theories]) {
        expect(heading.length).to.be.at.most(room.heading.length);
        expect(lead.length).to.be.at.most(room.lead.length);
      }
    });

    it('names the theory that cannot reach the risk', () => {
      const [first, second] = matched.theories.map((theory) => locales[id].charts.under[theory as never]);
      const one = head(matched, withFirst({ reachable: false, hazard: 0.1 })).words;
      expect(one.heading).to.contain(first).and.not.contain(second);
      const all = head(matched, summaryFixture({ change: { reachable: false } })).words;
      expect(all.heading).to.contain(first).and.contain(second);
      expect(all.lead).to.not.equal(one.lead);
    });

    it('claims no equal risk where risks are left free, and compares nothing with one theory', () => {
      const free = { ...matched, matchedRisk: null };
      expect(head(free, withFirst({ hazard: 0.1 })).words).to.equal(sections.theoriesFree);
      const alone = { ...matched, theories: ['clonal-selection'] };
      expect(head(alone, null).words).to.equal(sections.oneTheory);
    });
  });
}
