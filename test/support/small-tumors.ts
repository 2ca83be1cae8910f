import { defaultParameters, type Parameters } from '../../src/model/parameter-table.js';

/**
 * Tumors of about 10⁴ cells in which every cell can be followed. Many cells leave and many succeed; overt means 300
 * cells. The values lie outside the ranges of the table, which the engine does not ask for.
 *
 * With these the two approximations of the engine are far below the errors of a sample of some thousand patients: a
 * clone's or lesion's effective size W (off by 1/300 in probability), and, under Gompertz, a rate that follows W
 * instead of the few cells there are (off by 1/ln² K, in log-size).
 */
export const smallTumors = (growthLaw: Parameters['growthLaw']): Parameters => {
  // A small Gompertz tumor is fast: fewer days in which cells can leave.
  const leaving = growthLaw === 'gompertz' ? 4e-3 : 1e-3;
  return {
    ...defaultParameters,
    growthLaw,
    capacity: 1e11,
    doublingTime: 100,
    doublingTimeSpread: 0.3,
    diameterMedian: 0.0267,
    diameterSpread: 0.1,
    diameterMinimum: 0.015,
    diameterMaximum: 0.04,
    deathBirthRatio: 0.5,
    hostSpread: 0.5,
    departureRate: leaving,
    localInvasion: 0.5,
    intravasation: 0.6,
    circulation: 0.7,
    arrest: 0.8,
    extravasation: 0.9,
    survival: 0.4,
    colonization: 0.5,
    dormantShare: 0.6,
    wakingRate: 0.5,
    dormantDeathRate: 0.3,
    horizon: 3,
    overtSize: 300,
    emboliShare: 0.15,
    embolusLargest: 4,
    embolusOdds: 4,
    // Clonal selection.
    switchProbability: 1e-3,
    // Clonal dominance.
    dominantSwitchProbability: 1e-3,
    dominantFitness: 0.3,
    // Cancer stem cells.
    stemShare: 0.05,
    stemOddsOfEmt: 5,
    // Host polymorphism.
    cellCompetence: 0.05,
    polymorphismSpread: 1,
    // Dynamic heterogeneity: the share of variants is still rising at diagnosis.
    variantProbability: 5e-3,
    reversionProbability: 0.05,
    // Cell cooperation.
    leaderShare: 0.3,
    // Parallel evolution: more leave per cell of a small tumor than of a large one.
    disseminationRate: 10 * leaving,
    disseminationExponent: -0.2,
    disseminationLimit: 2 * leaving,
    localHits: 2,
    localHitRate: 2,
    localHostSpread: 0.8,
    // Initial oncogenesis.
    propensityMedian: 0.2,
    propensitySpread: 1,
    breachSize: 10,
  };
};
