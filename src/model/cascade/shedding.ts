import type { ParameterRow } from '../../params/parameter-row.js';
import type { CommonParameters } from '../common-rows.js';
import type { Company } from '../contracts.js';
import { invasion, migrationRows } from './migration.js';
import { underTrait } from './success.js';

/** How cells leave together. */
export const sheddingRows = [
  {
    key: 'emboliShare',
    kind: 'number',
    unit: 'probability',
    group: 'intravasation',
    basic: true,
    default: 0.03,
    minimum: 0,
    maximum: 0.2,
    scale: 'linear',
    basis: 'cited',
    sources: ['aceto-2014'],
  },
  {
    key: 'embolusLargest',
    kind: 'number',
    unit: 'count',
    group: 'intravasation',
    basic: false,
    default: 10,
    minimum: 2,
    maximum: 20,
    scale: 'integer',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'embolusOdds',
    kind: 'number',
    unit: 'factor',
    group: 'circulation',
    basic: false,
    default: 35,
    minimum: 1,
    maximum: 100,
    scale: 'log',
    basis: 'assumed',
    sources: ['aceto-2014'],
  },
] as const satisfies readonly ParameterRow[];

/**
 * Share of the events of shedding that are emboli; the others are single cells. Emboli come of collective migration:
 * they are as many as `emboliShare` says where what gets through migrated so in the share of the table.
 */
export function emboliShareOfEvents(params: CommonParameters): number {
  const p = underTrait(params.localInvasion, params.initiationOdds);
  return (params.emboliShare * invasion(p, params).collectiveShare) / usualCollectiveShare;
}

const usualCollectiveShare = migrationRows.find(({ key }) => key === 'collectiveShare')!.default;

/**
 * Competent cells come in patches of the tumor, within which every cell is competent with one chance, whatever the
 * others are. 1: a clone, or a region; the competent share of the whole tumor: cells as well mixed as can be.
 */
export const inPatches = (chance: number): Company => ({
  alone: chance,
  together: (size, competent) => binomialProbability(size, competent, chance),
});

/** P(`count` of `size` independent trials succeed). */
export function binomialProbability(size: number, count: number, chance: number): number {
  let probability = 1;
  for (let i = 0; i < count; i++) probability *= ((size - i) / (count - i)) * chance;
  for (let i = count; i < size; i++) probability *= 1 - chance;
  return probability;
}

/**
 * How the cells of a theory leave the primary: in events, each of which is a single cell or, with probability
 * `emboliShare`, an embolus of 2 to `embolusLargest` cells, every size as likely as the others. Departures are counted
 * in cells, so a larger share means fewer events. Alone or together with some number of other competent cells, the
 * competent ones are independent Poisson streams, and so each stream is a constant part of them all.
 */
export class Shedding {
  /** Single cells, and emboli, that leave per cell that leaves. */
  readonly singles: number;
  readonly emboli: number;
  /** Competent cells per cell that leaves, where competent cells come from. */
  readonly competent: number;
  /** Competent cells that travel alone, per competent cell. */
  readonly alone: number;
  /** Emboli with c ≥ 1 competent cells, per competent cell. Shape [embolusLargest + 1]; element 0 is 0. */
  readonly together: Float64Array;
  /** All of these. */
  readonly ableEmboli: number;

  constructor(params: CommonParameters, company: Company) {
    const share = emboliShareOfEvents(params);
    const largest = params.embolusLargest;
    const events = 1 / (1 + share * ((2 + largest) / 2 - 1));
    this.singles = (1 - share) * events;
    this.emboli = share * events;
    const perSize = this.emboli / (largest - 1);
    const alone = this.singles * company.alone;
    const together = new Float64Array(largest + 1);
    let competent = alone;
    for (let size = 2; size <= largest; size++) {
      for (let count = 1; count <= size; count++) {
        const emboli = perSize * company.together(size, count);
        together[count] += emboli;
        competent += count * emboli;
      }
    }
    this.competent = competent;
    this.alone = competent > 0 ? alone / competent : 0;
    this.together = competent > 0 ? together.map((emboli) => emboli / competent) : together;
    this.ableEmboli = this.together.reduce((sum, emboli) => sum + emboli, 0);
  }
}
