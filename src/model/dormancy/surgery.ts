import { exp } from '../../numeric/exp.js';
import { gaussLegendre } from '../../numeric/gauss-legendre.js';
import { log } from '../../numeric/log.js';
import { logGamma, lowerGammaRegularized } from '../../numeric/special-functions.js';
import type { ParameterRow } from '../../params/parameter-row.js';
import { sampleGamma } from '../../random/gamma.js';
import { daysPerYear } from '../calendar.js';
import type { SleepLaw } from '../contracts.js';

/** What the resection of the primary does to sleepers. */
export const surgeryRows = [
  {
    key: 'surgeryWakingShare',
    kind: 'number',
    unit: 'probability',
    group: 'dormancy',
    basic: false,
    default: 0,
    minimum: 0,
    maximum: 1,
    scale: 'linear',
    basis: 'assumed',
    sources: ['demicheli-1996'],
  },
  {
    key: 'surgeryWakingDelay',
    kind: 'number',
    unit: 'years',
    group: 'dormancy',
    basic: false,
    default: 1,
    minimum: 0.05,
    maximum: 10,
    scale: 'log',
    basis: 'assumed',
    sources: [],
  },
  {
    key: 'surgeryWakingShape',
    kind: 'number',
    unit: 'count',
    group: 'dormancy',
    basic: false,
    default: 4,
    minimum: 1,
    maximum: 20,
    scale: 'integer',
    basis: 'assumed',
    sources: [],
  },
] as const satisfies readonly ParameterRow[];

/** Delay in years. */
export interface SurgeryParameters {
  readonly surgeryWakingShare: number;
  readonly surgeryWakingDelay: number;
  readonly surgeryWakingShape: number;
}

/** Holds the integral over the delay to 10⁻⁸ for shapes of the table; to 10⁻⁵ where the law of death has an edge. */
const { nodes, weights } = gaussLegendre(32);
const logNodes = nodes.map(log);

/**
 * A sleep that surgery, on day 0, may end: of the founders asleep then a share wakes after a Gamma delay, unless it wakes
 * or dies of itself before. With W, D the laws of waking and death of the sleep itself, F that of the delay, x the days
 * since surgery:
 *
 * P(woken | marked) = W(d)(1 − F(x)) + ∫₀ˣ (1 − D) dF, the integral of D dF by Gauss–Legendre.
 *
 * Only the chance to die asleep needs the quadrature; where the sleep never kills, the law is exact.
 */
export function wokenAtSurgery(law: SleepLaw, params: SurgeryParameters): SleepLaw {
  const { surgeryWakingShare: share, surgeryWakingShape: shape } = params;
  const scale = (params.surgeryWakingDelay * daysPerYear) / shape;
  // Beyond this the tail of the delay is below 10⁻¹².
  const longest = scale * (shape + 9 * Math.sqrt(shape) + 30);
  const logScale = -shape * log(scale) - logGamma(shape);

  /** Fills `into` with the weights of the rule on (0, width) times the density of the delay. */
  const weigh = (width: number, into: Float64Array): Float64Array => {
    const logWidth = log(width);
    for (let k = 0; k < nodes.length; k++) {
      const exponent = logScale + (shape - 1) * (logWidth + logNodes[k]) - (width * nodes[k]) / scale;
      into[k] = width * weights[k] * exp(exponent);
    }
    return into;
  };
  const wholeWeights = weigh(longest, new Float64Array(nodes.length));
  const partWeights = new Float64Array(nodes.length);

  /** P(a marked founder has died asleep of itself before the call to wake came), by x days after surgery. */
  const diedFirst = (x: number, began: number): number => {
    const width = Math.min(x, longest);
    const delays = x < longest ? weigh(x, partWeights) : wholeWeights;
    let sum = 0;
    for (let k = 0; k < nodes.length; k++) {
      const duration = width * nodes[k] - began;
      sum += delays[k] * (1 - law.wokenProbability(duration, began) - law.asleepProbability(duration, began));
    }
    return sum;
  };
  const calledBy = (x: number): number => (x < longest ? lowerGammaRegularized(shape, x / scale) : 1);

  return {
    logSize: law.logSize,
    dated: true,
    mortal: law.mortal,
    wakesAtSurgery: true,
    wokenProbability(duration, began) {
      const woken = law.wokenProbability(duration, began);
      const x = duration + began;
      if (!(x > 0 && began <= 0)) return woken;
      return woken + share * (calledBy(x) * (1 - woken) - (law.mortal ? diedFirst(x, began) : 0));
    },
    asleepProbability(duration, began) {
      const asleep = law.asleepProbability(duration, began);
      const x = duration + began;
      return x > 0 && began <= 0 ? asleep * (1 - share * calledBy(x)) : asleep;
    },
    draw(luck, began, fate) {
      law.draw(luck, began, fate);
      // The same numbers are taken whatever becomes of this founder: the next one keeps its luck.
      const marked = luck.surgery.uniform() < share;
      const called = sampleGamma(luck.surgery, shape) * scale - began;
      const end = Math.min(fate[0], fate[1]);
      if (marked && began <= 0 && end > -began && called < end) {
        fate[0] = called;
        fate[1] = Infinity;
      }
    },
  };
}
