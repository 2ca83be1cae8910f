import { exp } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import type { RandomStream } from './random-stream.js';
import { REJECTION_LIMIT, rejectionExhausted } from './rejection.js';

const LAYERS = 256;
/** Where the tail starts, so that 256 layers have equal area (Marsaglia & Tsang 2000). */
const TAIL_START = 7.69711747013104972;
const TWO_20 = 1048576;
const TWO_MINUS_52 = 2.220446049250313e-16;

// Right edge of each layer and the density there; layer 0 is the base, as wide as its area with the tail asks.
const edges = new Float64Array(LAYERS + 1);
const heights = new Float64Array(LAYERS + 1);
buildLayers();

function buildLayers(): void {
  const area = (TAIL_START + 1) * exp(-TAIL_START);
  edges[0] = TAIL_START + 1;
  edges[1] = TAIL_START;
  heights[1] = exp(-TAIL_START);
  for (let layer = 2; layer < LAYERS; layer++) {
    heights[layer] = heights[layer - 1] + area / edges[layer - 1];
    edges[layer] = -log(heights[layer]);
  }
  edges[LAYERS] = 0;
  heights[LAYERS] = 1;
}

/**
 * One draw from the exponential law of mean 1, by the ziggurat method.
 *
 * Layer and place in it come from separate bits, and the place has 52 of them: values below 10⁻¹⁰ are as frequent as
 * they should be.
 */
export function sampleExponential(stream: RandomStream): number {
  const low = stream.uint32();
  const layer = low & 255;
  const x = placeInLayer(stream.uint32(), low);
  // In 99 of 100 draws. What is rare is apart, so that loops take this function in, and the value is not put on the heap.
  return x < edges[layer + 1] ? x : +resolveEdge(stream, layer, x);
}

const placeInLayer = (high: number, low: number): number =>
  (high * TWO_20 + (low >>> 12) + 0.5) * TWO_MINUS_52 * edges[low & 255];

/** Goes on from a first proposal that is not within its layer for certain. */
function resolveEdge(stream: RandomStream, firstLayer: number, first: number): number {
  let layer = firstLayer;
  let x = first;
  let offset = 0;
  for (let attempt = 0; attempt < REJECTION_LIMIT; attempt++) {
    if (x < edges[layer + 1]) return offset + x;
    // Without memory: beyond the start of the tail all begins anew.
    if (layer === 0) offset += TAIL_START;
    else {
      const bottom = heights[layer];
      if (bottom + stream.uniform() * (heights[layer + 1] - bottom) < exp(-x)) return offset + x;
    }
    const low = stream.uint32();
    layer = low & 255;
    x = placeInLayer(stream.uint32(), low);
  }
  return rejectionExhausted();
}

/**
 * Fills `values` by the same method, faster: the first proposals of all come first in the stream, so that the values are
 * not those of {@link sampleExponential} one after the other.
 * @param words room for the proposals. Shape [2 × values].
 */
export function sampleExponentials(stream: RandomStream, values: Float64Array, words: Uint32Array): void {
  stream.words(words);
  for (let i = 0; i < values.length; i++) {
    const low = words[2 * i];
    const layer = low & 255;
    const x = placeInLayer(words[2 * i + 1], low);
    values[i] = x < edges[layer + 1] ? x : +resolveEdge(stream, layer, x);
  }
}
