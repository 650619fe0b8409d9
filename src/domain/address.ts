import type { CollectionName } from '../schemas/collection-names.ts';

/** The address of an entry within the site, from its root: `/actions/love-where-you-live/`. */
export function addressOf(collection: CollectionName, id: string): string {
  switch (collection) {
    case 'pages':
      return `/${id}/`;
    case 'terms':
      return `/glossary/#${id}`;
    case 'categories':
      return `/groups/category/${id}/`;
    case 'synonyms':
      return `/groups/words/#${id}`;
    case 'postcodes':
      return `/groups/postcodes/#${id}`;
    case 'periods':
    case 'snapshots':
      return `/as-reported/${id}/`;
    case 'reviews':
      return `/annual-reports/${id}/`;
    default:
      return `/${collection}/${id}/`;
  }
}

/** The address of a part of a strategy. */
export function sectionAddress(strategy: string, section: string): string {
  return `/strategies/${strategy}/${section}/`;
}
