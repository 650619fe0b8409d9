/**
 * The address of a page of this site, with the path below which the site is published.
 * Every link goes through here, because Astro adds that path to none.
 * @param path from the root of the site, with its first stroke
 */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
