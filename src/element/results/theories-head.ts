import type { Chosen } from '../../charts/specimen.js';
import { partedBeyond, widestGap } from '../../charts/survival-grid.js';
import type { SectionWords } from '../../locale/contract/interface.js';
import type { Formatter } from '../../locale/formatting.js';
import type { Messages } from '../../locale/messages.js';
import type { TheoryId } from '../../model/theories/registry.js';
import type { CohortSummary } from '../../summary/cohort-summary.js';

/** A heading, with the one that takes most room of those that a result may bring. */
export interface RoomyWords {
  readonly words: SectionWords;
  readonly room: SectionWords;
}

const longer = (one: string, other: string): string => (one.length >= other.length ? one : other);

/**
 * What may be claimed of the theories side by side: no more than what was asked for and what came out bear out.
 * @param summary complete result of this very choice; null where there is none yet.
 */
export function theoriesHead(
  { theories, matchedRisk }: Chosen,
  summary: CohortSummary | null,
  { interface: { sections }, charts }: Messages,
  formatter: Formatter,
): RoomyWords {
  const fixed = (words: SectionWords): RoomyWords => ({ words, room: words });
  if (theories.length < 2) return fixed(sections.oneTheory);
  if (matchedRisk === null) return fixed(sections.theoriesFree);
  const results = summary?.theories ?? [];
  const missed = results.filter((result) => !result.matchedRisk.reachable);
  if (missed.length > 0) {
    const under = missed.map(({ theory }) => charts.under[theory as TheoryId]);
    return fixed(sections.theoriesUnreachable(under, missed.length < results.length, formatter));
  }
  const { theories: close, theoriesParted: parted } = sections;
  const isParted = summary !== null && widestGap(results, summary.horizon) > partedBeyond;
  return {
    words: isParted ? parted : close,
    room: { heading: longer(close.heading, parted.heading), lead: longer(close.lead, parted.lead) },
  };
}
