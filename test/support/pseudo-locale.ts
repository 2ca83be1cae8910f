import { locales } from '../../src/locale/registry.js';
import type { Messages, Writing } from '../../src/locale/messages.js';

const open = '[!! ';
const close = ' !!]';
const between = ' ¦ ';
const wrapped = /\[!! (.*?) ¦ .*? !!\]/gs;
/** Shorter words, such as the symbols of units, have no room for brackets. */
const bracketsFrom = 6;

const wrap = (text: string): string =>
  text.length < bracketsFrom ? text + text : `${open}${text}${between}${text}${close}`;

/** What stands in brackets, once: words put into a sentence must not make it four times as long. */
const unwrap = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(wrapped, '$1');
  if (Array.isArray(value)) return value.map(unwrap);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrap(inner)]));
};

/** Ids of sources are no words. */
const isIds = (key: string, value: unknown): boolean => key === 'sources' && Array.isArray(value);

function lengthen(value: unknown): unknown {
  if (typeof value === 'string') return wrap(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => lengthen((value as (...a: unknown[]) => unknown)(...args.map(unwrap)));
  if (Array.isArray(value)) return value.map(lengthen);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isIds(key, inner) ? inner : lengthen(inner)]),
  );
}

/** A language that nobody speaks: English with every text twice as long, in brackets that tell what is not in the registry. */
export const pseudoLocale = (direction: Writing['direction']): Messages => ({
  ...(lengthen({ ...locales.en, writing: undefined }) as Messages),
  writing: { ...locales.en.writing, direction },
});

/** Its name, of those that BCP 47 keeps free for private use. */
export const pseudoId = 'qps';

/** Adds it to the registry, as the line of a real language does. @returns takes it out again */
export function registerPseudoLocale(direction: Writing['direction'] = 'ltr'): () => void {
  const registry = locales as Record<string, Messages>;
  registry[pseudoId] = pseudoLocale(direction);
  return () => Reflect.deleteProperty(registry, pseudoId);
}
