import type { ParameterRow } from '../../params/parameter-row.js';
import { lateOdds } from '../cascade/phenotype.js';
import type { CommonParameters } from '../common-rows.js';
import type { Dormancy, SleepLaw } from '../contracts.js';
import { dormancyMechanisms } from './registry.js';
import { wokenAtSurgery } from './surgery.js';

/** How many founders sleep at all. */
export const mixRows = [
  {
    key: 'dormantShare',
    kind: 'number',
    unit: 'probability',
    group: 'dormancy',
    basic: true,
    default: 0.6,
    minimum: 0,
    maximum: 1,
    scale: 'linear',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/** A wait that belongs to a theory. */
export interface OwnWait {
  readonly mechanism: string;
  readonly law: SleepLaw;
}

/**
 * Dormancy of a theory whose founders sleep with probability `dormantShare`, each by one mechanism of the registry.
 * @throws RangeError where no mechanism has a part.
 */
export const sleepingFounders = (params: CommonParameters): Dormancy =>
  mix(
    dormancyMechanisms.map((mechanism) => ({
      mechanism: mechanism.id,
      law: mechanism.sleepLaw(params, lateOdds(params)),
      part: mechanism.part(params),
    })),
    params.dormantShare,
    params,
  );

/**
 * Dormancy of a theory none of whose founders can grow at once: its own wait takes the place of the first mechanism.
 * @throws RangeError where no mechanism has a part.
 */
export const waitingFounders = (params: CommonParameters, own: OwnWait): Dormancy =>
  mix(
    dormancyMechanisms.map((mechanism, index) => ({
      mechanism: index === 0 ? own.mechanism : mechanism.id,
      law: index === 0 ? own.law : mechanism.sleepLaw(params, lateOdds(params)),
      part: mechanism.part(params),
    })),
    null,
    params,
  );

/** @param dormantShare null where every founder sleeps, by the theory and not by a parameter. */
function mix(
  candidates: readonly (OwnWait & { readonly part: number })[],
  dormantShare: number | null,
  params: CommonParameters,
): Dormancy {
  const present = candidates.filter(({ part }) => part > 0);
  const parts = present.reduce((sum, { part }) => sum + part, 0);
  if (parts === 0) {
    throw new RangeError(
      'no way to sleep has a share: one of quiescenceShare, angiogenicShare, immuneShare must exceed 0',
    );
  }
  const sleepers = dormantShare ?? 1;
  const surgery = params.surgeryWakingShare > 0;
  const kinds = present.map(({ mechanism, law, part }) => ({
    mechanism,
    share: sleepers * (part / parts),
    law: surgery && law.wakesAtSurgery ? wokenAtSurgery(law, params) : law,
  }));
  let below = 0;
  const bounds = present.map(({ part }) => (below += part / parts));
  return {
    immediateProbability: 1 - sleepers,
    kinds,
    drawSleeps: dormantShare === null ? () => true : ({ sleep }) => sleep.uniform() < dormantShare,
    drawKind({ mechanism }) {
      if (kinds.length === 1) return 0;
      const quantile = mechanism.uniform();
      let kind = 0;
      while (kind < kinds.length - 1 && quantile >= bounds[kind]) kind++;
      return kind;
    },
  };
}
