import { masterKey } from '../../src/random/master-key.js';
import { RandomStream } from '../../src/random/random-stream.js';

/** A stream for one test, named after what it tests. */
export function testStream(name: string): RandomStream {
  return new RandomStream(masterKey(name));
}

/** `count` values drawn one after the other. */
export function drawMany(count: number, draw: () => number): Float64Array {
  return Float64Array.from({ length: count }, draw);
}

/** A stream whose uniforms are all `value`. */
export function constantStream(value: number): RandomStream {
  return Object.assign(testStream('constant'), { uniform: () => value });
}

/** A uniform source for d3-random, the independent oracle, apart from every stream under test. */
export function oracleSource(): () => number {
  const stream = testStream('oracle');
  return () => stream.uniform();
}
