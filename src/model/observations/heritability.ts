import { keptAbility, laboratoryCells } from '../heredity.js';
import type { Observation } from './observation.js';

/**
 * How much more often the cells grown from a metastasis are able than those that their primary had shed: what one
 * passage of serial selection gains. 1 where nothing is inherited.
 */
export const heritability: Observation<'heritability'> = {
  id: 'heritability',
  scale: 'log',
  finding: 'direction',
  sources: ['fidler-1973', 'young-1986'],
  published: () => ({ lower: 1, upper: Infinity }),
  measure({ counts, heredity, birthRate }) {
    const before = counts.competent.share();
    const kept = heredity.siteHits > 0 ? 1 : keptAbility(heredity.retention, birthRate, laboratoryCells);
    const gain = (share: number): number => 1 + kept * (1 / share - 1);
    return { value: gain(before.value), lower: gain(before.upper), upper: gain(before.lower) };
  },
};
