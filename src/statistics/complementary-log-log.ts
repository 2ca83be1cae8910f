import { exp, expm1 } from '../numeric/exp.js';
import { log } from '../numeric/log.js';
import { normalQuantile } from '../numeric/special-functions.js';
import { noEstimate, type Estimate } from './clustered-ratio.js';

const z95 = normalQuantile(0.975);
const newtonSteps = 50;
/** Score, per patient, at which a fit has arrived. */
const tolerance = 1e-10;

/**
 * Slope of ln(−ln(1 − P)) over x, fitted to shares by maximum likelihood (McCullagh & Nelder 1989). The
 * interval is the robust one (White 1982): it holds for the best straight line where the law is not one. NaN where the
 * data have no such slope.
 * @param x ascending. @param trials, events shape [x].
 */
export function complementaryLogLogSlope(
  x: ArrayLike<number>,
  trials: ArrayLike<number>,
  events: ArrayLike<number>,
): Estimate {
  let total = 0;
  let seen = 0;
  let mean = 0;
  // Where events stand, and where patients without one.
  let [firstEvent, lastEvent, firstFree, lastFree] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    total += trials[i];
    seen += events[i];
    mean += trials[i] * x[i];
    if (events[i] > 0) [firstEvent, lastEvent] = [Math.min(firstEvent, x[i]), x[i]];
    if (events[i] < trials[i]) [firstFree, lastFree] = [Math.min(firstFree, x[i]), x[i]];
  }
  // Where one point parts them, no slope is steep enough; and nobody tells a slope by one kind alone.
  if (lastEvent <= firstFree || lastFree <= firstEvent) return noEstimate;
  mean /= total;
  // The level is that at the mean of x, so that it hardly depends on the slope.
  let level = log(-log(1 - seen / total));
  let slope = 0;
  for (let step = 0; step < newtonSteps; step++) {
    let [score0, score1, info00, info01, info11, meat00, meat01, meat11] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < x.length; i++) {
      if (trials[i] === 0) continue;
      const u = x[i] - mean;
      const hazard = exp(Math.min(500, level + slope * u));
      // dℓ/dη of one patient with an event, and of one without.
      const risk = -expm1(-hazard);
      const free = 1 - risk;
      const withEvent = risk > 0 ? (hazard * free) / risk : 1;
      const score = events[i] * withEvent - (trials[i] - events[i]) * hazard;
      // −d²ℓ/dη², never below 0: the likelihood has one peak.
      const information =
        events[i] * withEvent * (risk > 0 ? hazard / risk - 1 : 0) + (trials[i] - events[i]) * hazard;
      const meat = events[i] * withEvent * withEvent + (trials[i] - events[i]) * hazard * hazard;
      score0 += score;
      score1 += score * u;
      info00 += information;
      info01 += information * u;
      info11 += information * u * u;
      meat00 += meat;
      meat01 += meat * u;
      meat11 += meat * u * u;
    }
    const determinant = info00 * info11 - info01 * info01;
    if (!(determinant > 1e-12 * info00 * info11)) return noEstimate;
    if (Math.abs(score0) + Math.abs(score1) < tolerance * total) {
      const variance =
        (info01 * info01 * meat00 - 2 * info00 * info01 * meat01 + info00 * info00 * meat11) /
        (determinant * determinant);
      const half = z95 * Math.sqrt(variance);
      return { value: slope, lower: slope - half, upper: slope + half };
    }
    level += (info11 * score0 - info01 * score1) / determinant;
    slope += (info00 * score1 - info01 * score0) / determinant;
  }
  return noEstimate;
}
