import { exp, expm1 } from '../../src/numeric/exp.js';
import { log, log1p } from '../../src/numeric/log.js';
import type { RandomStream } from '../../src/random/random-stream.js';

/** The law of the number of cells that descend from one: 0 with `extinction`, else geometric from 1 on with ratio β. */
export interface BirthDeathLaw {
  readonly extinction: number;
  /** 1 − β, the chance that a living clone has exactly one cell. */
  readonly single: number;
}

/**
 * Law of a birth–death process from one cell after `time` (days), rates per day, critical and declining cases included.
 * P₀ = d(1−E)/(b−dE), 1 − β = (b−d)E/(b−dE), E = e^{−(b−d)t} (Kendall 1948); both divided through by b − d.
 */
export function birthDeathLaw(birthRate: number, deathRate: number, time: number): BirthDeathLaw {
  const net = birthRate - deathRate;
  const span = net === 0 ? time : -expm1(-net * time) / net;
  const scale = 1 + deathRate * span;
  return { extinction: (deathRate * span) / scale, single: exp(-net * time) / scale };
}

/** Number of cells after `time` from one cell, exact, from one uniform. */
export function sampleBirthDeathSize(
  stream: RandomStream,
  birthRate: number,
  deathRate: number,
  time: number,
): number {
  const { extinction, single } = birthDeathLaw(birthRate, deathRate, time);
  const u = stream.uniform();
  return u < extinction ? 0 : geometricQuantile((1 - u) / (1 - extinction), single);
}

/** Number of trials up to and including the first success: 1, 2, … Exact, from one uniform. */
export function sampleGeometric(stream: RandomStream, successProbability: number): number {
  return geometricQuantile(stream.uniform(), successProbability);
}

/** Smallest n of at least 1 with (1 − p)ⁿ < `exceeding`. */
function geometricQuantile(exceeding: number, successProbability: number): number {
  if (successProbability >= 1) return 1;
  return 1 + Math.floor(log(exceeding) / log1p(-successProbability));
}
