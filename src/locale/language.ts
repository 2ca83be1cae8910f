/** Languages of the interface, the first being the one used where none fits. */
export const localeIds = ['en', 'fr'] as const;

/** Name of a language. */
export type LocaleId = (typeof localeIds)[number];

/**
 * The language to use for a tag as found in `lang`: 'fr-CA' gives 'fr'.
 * @param requested BCP 47 tag; anything unknown, and undefined, give the first language.
 */
export function resolveLanguage(requested: string | undefined): LocaleId {
  const primary = requested?.trim().toLowerCase().split(/[-_]/)[0];
  return localeIds.find((id) => id === primary) ?? localeIds[0];
}
