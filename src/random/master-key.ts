import seedrandom from 'seedrandom/seedrandom.js';

/** The two 32-bit words, as signed integers, from which every stream of a run is seeded. */
export interface MasterKey {
  readonly k0: number;
  readonly k1: number;
}

/**
 * Turns the random seed a user typed, any text, into a master key: equal texts give equal keys, different ones different.
 *
 * The text is spelled as a bracketed list of its UTF-16 code units. As it stands seedrandom would take '1', '11' and '111'
 * for one seed, since its cipher repeats a short key, and it would keep eight bits of each character.
 */
export function masterKey(randomSeed: string): MasterKey {
  const codeUnits = String(randomSeed)
    .split('')
    .map((unit) => unit.charCodeAt(0));
  const words = seedrandom(JSON.stringify(codeUnits));
  return { k0: words.int32(), k1: words.int32() };
}
