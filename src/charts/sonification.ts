import type { ChartPicture, Series } from './contracts.js';

/** A timbre, and how loud it is. */
interface Voice {
  readonly type: OscillatorType;
  readonly gain: number;
}

/** What is heard of one point. */
interface Tone {
  /** Hertz. */
  readonly frequency: number;
  /** −1, left, to 1, right. */
  readonly pan: number;
  readonly voice: Voice;
  /** Seconds from the start. */
  readonly start: number;
  /** Seconds. */
  readonly duration: number;
}

/** Of the lowest value on the axis, hertz, and how many octaves above it the highest lies. */
const lowest = 165;
const octaves = 3;
/** One for each series, about as loud as each other. */
const voices: readonly Voice[] = [
  { type: 'sine', gain: 0.2 },
  { type: 'triangle', gain: 0.2 },
  { type: 'square', gain: 0.06 },
  { type: 'sawtooth', gain: 0.08 },
];
/** Seconds for a tone, for all of a series, between two series. */
const longestTone = 0.25;
const seriesDuration = 2.5;
const pause = 0.4;
/** Seconds in which a tone comes and goes, without a click; of a short tone the half goes. */
const attack = 0.008;
const release = 0.05;

/** Where a value lies on its axis, 0 to 1, as the eye would see it. */
function height({ options, stopAxis }: ChartPicture, series: Series, index: number): number {
  const along = stopAxis === 'x' ? 'y' : 'x';
  const { [`${along}AxisID` as const]: id = along } = series as { xAxisID?: string; yAxisID?: string };
  const { type, min, max } = options.scales![id] as { type: string; min: number; max: number };
  const place = type === 'logarithmic' ? Math.log : (value: number) => value;
  const share = (place(series.data[index]![along]) - place(min)) / (place(max) - place(min));
  return Math.min(1, Math.max(0, share));
}

/** The tones of some stops, one series after the other. A value that does not exist is a rest. */
export function melody(picture: ChartPicture, stops = picture.stops): Tone[] {
  const duration = Math.min(longestTone, seriesDuration / stops.length);
  const last = picture.stops.length - 1;
  let start = 0;
  return picture.series
    .filter(({ say }) => say)
    .flatMap((series, number) => {
      const tones = stops.flatMap((stop): Tone[] => {
        const point = stop.points.find(({ datasetIndex }) => picture.series[datasetIndex] === series);
        if (!point) return [];
        const share = height(picture, series, point.index);
        const at = start;
        start += duration;
        if (Number.isNaN(share)) return [];
        return [
          {
            frequency: lowest * 2 ** (octaves * share),
            pan: picture.stopAxis === 'x' && last > 0 ? (2 * picture.stops.indexOf(stop)) / last - 1 : 0,
            voice: voices[number % voices.length]!,
            start: at,
            duration,
          },
        ];
      });
      if (tones.length > 0 && stops.length > 1) start += pause;
      return tones;
    });
}

let context: AudioContext | undefined;
let playing: GainNode | undefined;
let player: object | undefined;

/** Whether there is sound: some browsers lock it away. */
export const canPlay = (): boolean => typeof AudioContext === 'function';

/** Falls silent where `owner` has played last: another's tones go on. */
export function hush(owner: object): void {
  if (owner !== player) return;
  void context?.close();
  context = player = undefined;
}

/**
 * Plays tones for `owner` instead of those that still sound. Only a click or a key press may ask for it first.
 * @returns false where the browser gives no sound: it has no device, or too many pages use one.
 */
export function play(tones: readonly Tone[], owner: object): boolean {
  try {
    context ??= new AudioContext();
  } catch {
    return false;
  }
  player = owner;
  const now = context.currentTime;
  playing?.gain.setTargetAtTime(0, now, attack);
  playing = new GainNode(context);
  playing.connect(context.destination);
  const canPan = typeof StereoPannerNode === 'function';
  for (const { frequency, pan, voice, start, duration } of tones) {
    const oscillator = new OscillatorNode(context, { type: voice.type, frequency });
    const envelope = new GainNode(context, { gain: 0 });
    const from = now + start;
    envelope.gain.setTargetAtTime(voice.gain, from, attack);
    envelope.gain.setTargetAtTime(0, from + Math.max(duration / 2, duration - release), release / 4);
    const sided = canPan ? oscillator.connect(new StereoPannerNode(context, { pan })) : oscillator;
    sided.connect(envelope).connect(playing);
    oscillator.start(from);
    oscillator.stop(from + duration + release);
  }
  return true;
}
