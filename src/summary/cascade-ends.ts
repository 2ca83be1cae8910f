/**
 * Steps of the cascade, in order. `competence` is no step of a cell's journey: it is the row that takes out the cells
 * in the blood that could never succeed, so that the steps after it speak of competent cells alone.
 */
export const cascadeSteps = [
  'localInvasion',
  'intravasation',
  'competence',
  'circulation',
  'arrest',
  'extravasation',
  'survival',
  'dormancy',
  'colonization',
] as const;

/** Name of a row of the cascade. */
export type CascadeStep = (typeof cascadeSteps)[number];

/**
 * Where a cell that left the primary has ended at the horizon: every one in exactly one place. The order is that of
 * the arrays of counts. A founder is a cell that survived in the new soil and has what colonization takes.
 */
export const cascadeEnds = [
  'stayedLocal',
  'missedVessel',
  'notCompetent',
  'lostInCirculation',
  'lostAtArrest',
  'lostAtExtravasation',
  'lostInNewSoil',
  'micrometastasisDiedAsleep',
  'micrometastasisAsleep',
  'micrometastasisStayedSmall',
  'founderDiedAsleep',
  'founderAsleep',
  'founderGrowing',
  'founderOvert',
] as const;

/** Name of a place where a cell may end. */
export type CascadeEnd = (typeof cascadeEnds)[number];

/** Position of each end in an array of counts. */
export const endIndex = Object.fromEntries(cascadeEnds.map((end, index) => [end, index])) as {
  readonly [End in CascadeEnd]: number;
};

/** Ends from this position on are those of founders, which are drawn one by one; the others by their law. */
export const firstFounderEnd: number = endIndex.founderDiedAsleep;

/** What became of the cells that came to one step. Unit: cells, summed over the cohort. */
export interface StepCounts {
  readonly entered: number;
  readonly survived: number;
  readonly lost: number;
  /** Asleep, or growing but not yet overt, at the horizon. */
  readonly pending: number;
}

const lostAt: { readonly [Step in CascadeStep]: readonly CascadeEnd[] } = {
  localInvasion: ['stayedLocal'],
  intravasation: ['missedVessel'],
  competence: ['notCompetent'],
  circulation: ['lostInCirculation'],
  arrest: ['lostAtArrest'],
  extravasation: ['lostAtExtravasation'],
  survival: ['lostInNewSoil'],
  dormancy: ['micrometastasisDiedAsleep', 'founderDiedAsleep'],
  colonization: ['micrometastasisStayedSmall'],
};

const pendingAt: { readonly [Step in CascadeStep]?: readonly CascadeEnd[] } = {
  dormancy: ['micrometastasisAsleep', 'founderAsleep'],
  colonization: ['founderGrowing'],
};

/**
 * Reads the steps off the ends.
 * @param ends cells by end, shape [cascadeEnds].
 * @returns one row per step, shape [cascadeSteps].
 */
export function stepCounts(ends: ArrayLike<number>): StepCounts[] {
  const total = (names: readonly CascadeEnd[] = []): number =>
    names.reduce((sum, name) => sum + ends[endIndex[name]], 0);
  const rows: StepCounts[] = [];
  // From the last door backwards: who enters a step is who survives the one before.
  let survived = total(['founderOvert']);
  for (let index = cascadeSteps.length - 1; index >= 0; index--) {
    const step = cascadeSteps[index];
    const lost = total(lostAt[step]);
    const pending = total(pendingAt[step]);
    const entered = survived + lost + pending;
    rows.unshift({ entered, survived, lost, pending });
    survived = entered;
  }
  return rows;
}
