/** What validation needs of the sources and of the tests, in one bundle. */
export * from '../../src/engine.ts';
export { verdictOf } from '../../src/model/observations/observation.ts';
export { publishedEfficiency } from '../../src/model/published/efficiency.ts';
export { publishedRisk } from '../../src/model/published/size-curve.ts';
export { logSizeOfDiameter } from '../../src/model/size.ts';
export { wilsonInterval } from '../../src/statistics/proportion.ts';
export { LIMIT } from '../../test/support/goodness-of-fit.ts';
export { laws } from '../../test/support/laws/registry.ts';
