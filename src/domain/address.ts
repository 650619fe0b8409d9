import type { CollectionName } from '../schemas/collection-names.ts';

/** The address of an entry within the site, from its root: `/actions/love-where-you-live/`. */
export function addressOf(collection: CollectionName, id: string): string {
  return collection === 'pages'
    ? `/${id}/`
    : collection === 'terms'
      ? `/glossary/#${id}`
      : `/${collection}/${id}/`;
}

/** The address of a part of a strategy. */
export function sectionAddress(strategy: string, section: string): string {
  return `/strategies/${strategy}/${section}/`;
}
