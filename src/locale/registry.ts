import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { Messages } from './messages.js';

/**
 * Every language of the interface, the first being the one used where none fits. A new one is a folder and a line here;
 * the compiler asks for its words.
 */
export const locales = { en, fr } satisfies Readonly<Record<string, Messages>>;

/** Name of a language: the primary subtag of BCP 47. */
export type LocaleId = keyof typeof locales;

/** The names of all languages. */
export const localeIds = Object.keys(locales) as readonly LocaleId[];

/**
 * The language to use for a tag as found in `lang`: 'fr-CA' gives 'fr'.
 * @param requested BCP 47 tag; anything unknown, and undefined, give the first language.
 */
export function resolveLanguage(requested: string | undefined): LocaleId {
  const primary = requested?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(locales, primary) ? (primary as LocaleId) : localeIds[0]!;
}
