import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { LocaleId } from './language.js';
import type { Messages } from './messages.js';

export { localeIds, resolveLanguage, type LocaleId } from './language.js';

/** Every language. A new one is a folder, a name in `language.ts` and a line here; the compiler asks for its words. */
export const locales: { readonly [Id in LocaleId]: Messages } = { en, fr };
