import { exp } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import { normalCdf } from '../numeric/special-functions.js';
import { sampleExponential } from './exponential.js';
import type { RandomStream } from './random-stream.js';
import { REJECTION_LIMIT, rejectionExhausted } from './rejection.js';

const LAYERS = 256;
/** Where the tail starts, so that 256 layers have equal area (Marsaglia & Tsang 2000). */
const TAIL_START = 3.6541528853610088;
const SQRT_TWO_PI = 2.50662827463100050242;
const TWO_20 = 1048576;
const TWO_MINUS_52 = 2.220446049250313e-16;

// Right edge of each layer and exp(−x²/2) there; layer 0 is the base, as wide as its area with the tail asks.
const edges = new Float64Array(LAYERS + 1);
const heights = new Float64Array(LAYERS + 1);
buildLayers();

function buildLayers(): void {
  const height = exp(-0.5 * TAIL_START * TAIL_START);
  const area = TAIL_START * height + SQRT_TWO_PI * normalCdf(-TAIL_START);
  edges[0] = area / height;
  edges[1] = TAIL_START;
  heights[1] = height;
  for (let layer = 2; layer < LAYERS; layer++) {
    heights[layer] = heights[layer - 1] + area / edges[layer - 1];
    edges[layer] = Math.sqrt(-2 * log(heights[layer]));
  }
  edges[LAYERS] = 0;
  heights[LAYERS] = 1;
}

/** One draw from the standard normal law, by the ziggurat method with separate bits for layer, sign and place. */
export function sampleNormal(stream: RandomStream): number {
  for (let attempt = 0; attempt < REJECTION_LIMIT; attempt++) {
    const low = stream.uint32();
    const layer = low & 255;
    const x = (stream.uint32() * TWO_20 + (low >>> 12) + 0.5) * TWO_MINUS_52 * edges[layer];
    const sign = 1 - ((low >>> 7) & 2);
    if (x < edges[layer + 1]) return sign * x;
    if (layer === 0) return sign * sampleTail(stream);
    const bottom = heights[layer];
    if (bottom + stream.uniform() * (heights[layer + 1] - bottom) < exp(-0.5 * x * x)) return sign * x;
  }
  return rejectionExhausted();
}

/** A normal value beyond the start of the tail (Marsaglia 1964). */
function sampleTail(stream: RandomStream): number {
  for (let attempt = 0; attempt < REJECTION_LIMIT; attempt++) {
    const excess = sampleExponential(stream) / TAIL_START;
    if (2 * sampleExponential(stream) > excess * excess) return TAIL_START + excess;
  }
  return rejectionExhausted();
}
