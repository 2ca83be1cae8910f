/** A piece of text with the path that leads to it, such as `science.steps.arrest.name`. */
export interface Word {
  readonly path: string;
  readonly text: string;
}

/** Paths of all leaves, functions included, with the kind of each: what must be equal in every language. */
export function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, path ? `${path}.${key}` : key));
}

/** All text that needs no arguments. */
export function wordsOf(value: unknown, path = ''): Word[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, path ? `${path}.${key}` : key));
}

/** What is wrong with the spaces and quotes of a French text; empty where all is right. */
export function frenchFaults(text: string): string[] {
  const faults: string[] = [];
  // A colon between digits or letters belongs to a citation (45:773) or to an address.
  if (/[^\u202f][;!?%»]/u.test(text)) faults.push('no narrow space before ; ! ? % »');
  if (/[ \u00a0]:/u.test(text) || /\p{L}:(\s|$)/u.test(text)) faults.push('no narrow space before :');
  if (/«[^\u202f]/u.test(text)) faults.push('no narrow space after «');
  if (/[“”"]/u.test(text)) faults.push('foreign quotes');
  if (/\p{L}'\p{L}/u.test(text)) faults.push('straight apostrophe');
  if (/\d\.\d/u.test(text)) faults.push('decimal point');
  return faults;
}
