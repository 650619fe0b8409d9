const languages = new WeakMap<object, string>();

/**
 * Notes that some prose is in another language than the site.
 * @param tag of the language
 */
export function nameLanguage<T extends object>(prose: T, tag: string): T {
  languages.set(prose, tag);
  return prose;
}

/** The language of some prose, where it is not that of the site. */
export function languageOf(prose: object): string | undefined {
  return languages.get(prose);
}
