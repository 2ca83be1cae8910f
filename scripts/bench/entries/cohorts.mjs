/** The engine and its literal twin. */
export * from '../../../src/engine.ts';
export { growthLaws } from '../../../src/model/growth/registry.ts';
export { masterKey } from '../../../src/random/master-key.ts';
export { RandomStream } from '../../../src/random/random-stream.ts';
export { LiteralSimulator } from '../../../test/support/literal-simulator.ts';
export { smallTumors } from '../../../test/support/small-tumors.ts';
