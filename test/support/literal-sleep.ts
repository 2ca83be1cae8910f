import type { Parameters } from '../../src/model/parameter-table.js';
import type { RandomStream } from '../../src/random/random-stream.js';
import { literalClock } from './literal-draws.js';

/** How a literal sleep ends: after how many days, and whether in death instead of waking. */
export interface LiteralEnd {
  readonly days: number;
  readonly fatal: boolean;
}

/** How a literal cell sleeps at its site. */
export interface LiteralSleep {
  /** Cells of the lesion asleep: it grows to this size first. */
  readonly cells: number;
  /** Sleeps, from `began` days after diagnosis on. */
  end(began: number): LiteralEnd;
}

/** Two clocks run: waking and death; the first to ring decides. */
const firstOf = (waking: number, death: number): LiteralEnd => ({
  days: Math.min(waking, death),
  fatal: death < waking,
});

/** Clocks one after the other, of which each rings `count` times as often as all together. */
function stages(stream: RandomStream, count: number, years: number): number {
  let days = 0;
  for (let stage = 0; stage < count; stage++) days += literalClock(stream, count / years);
  return days;
}

/** Genes of virulence, and suppressors, make every change towards waking more or less frequent. */
export const wakeful = (params: Parameters): number => params.virulenceOdds * params.suppressorOdds;

const quiescent = (params: Parameters, stream: RandomStream): LiteralSleep => ({
  cells: 1,
  end: () =>
    firstOf(
      literalClock(stream, params.wakingRate * wakeful(params)),
      literalClock(stream, params.dormantDeathRate),
    ),
});

const withoutVessels = (params: Parameters, stream: RandomStream): LiteralSleep => ({
  cells: params.angiogenicSize,
  end: () =>
    firstOf(
      stages(stream, params.angiogenicShape, params.angiogenicDelay / 365.25 / wakeful(params)),
      Infinity,
    ),
});

/** The clock of escape is exchanged for a faster one on the date of suppression. */
const heldByImmunity = (params: Parameters, stream: RandomStream): LiteralSleep => ({
  cells: 1,
  end(began) {
    const untilDate = Math.max(0, params.immuneSuppressionDate * 365.25 - began);
    const escapeRate = params.immuneEscapeRate * wakeful(params);
    let escape = literalClock(stream, escapeRate);
    if (escape > untilDate) {
      escape = untilDate + literalClock(stream, escapeRate * params.immuneSuppressionFactor);
    }
    return firstOf(escape, literalClock(stream, params.immuneClearanceRate));
  },
});

/** Surgery, on day 0, sets one more clock beside a sleep that it finds. */
const beforeSurgery = (params: Parameters, stream: RandomStream, sleep: LiteralSleep): LiteralSleep => ({
  cells: sleep.cells,
  end(began) {
    const own = sleep.end(began);
    const found = began <= 0 && began + own.days > 0;
    if (!found || stream.uniform() >= params.surgeryWakingShare) return own;
    const called = stages(stream, params.surgeryWakingShape, params.surgeryWakingDelay) - began;
    return called < own.days ? { days: called, fatal: false } : own;
  },
});

/** A sleeper of the mix of the table; `own` stands in the place of quiescence, and surgery does not touch it. */
export function literalSleep(params: Parameters, stream: RandomStream, own?: LiteralSleep): LiteralSleep {
  const { quiescenceShare, angiogenicShare, immuneShare } = params;
  let part = stream.uniform() * (quiescenceShare + angiogenicShare + immuneShare);
  if ((part -= quiescenceShare) < 0) return own ?? beforeSurgery(params, stream, quiescent(params, stream));
  const kind = part < angiogenicShare ? withoutVessels : heldByImmunity;
  return beforeSurgery(params, stream, kind(params, stream));
}
