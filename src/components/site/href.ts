import { language, languagePath, type Language } from '../../domain/language.ts';

/**
 * The address of a page of this site, with the path below which the site is published.
 * Every link goes through here, because Astro adds that path to none.
 * @param path from the root of the site, with its first stroke
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/**
 * The address of the same page in a language of the site, from the root of its host.
 * @param code the language that is wanted
 * @param all the languages of the site, that of its content first
 */
export function hrefIn(code: Language, path: string, all: readonly Language[]): string {
  const below = `/${languagePath(language, all)}`;
  const root = import.meta.env.BASE_URL.replace(/\/?$/, '/').slice(0, -below.length);
  return `${root}/${languagePath(code, all)}${path.slice(1)}`;
}
