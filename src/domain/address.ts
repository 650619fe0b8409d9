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

/** The pages that stand beside the parts of a strategy: none of them may have their names. */
export const backgroundPart = 'background';
export const timelinePart = 'timeline';

/** The address of a part of a strategy. */
export function sectionAddress(strategy: string, section: string): string {
  return `/strategies/${strategy}/${section}/`;
}

/** What the papers say of the time and the place of a strategy. */
export function backgroundAddress(strategy: string): string {
  return sectionAddress(strategy, backgroundPart);
}

/** The full text of the promises of a strategy as a period knew them. */
export function asReportedAddress(period: string, strategy: string, promise?: string): string {
  return `${addressOf('periods', period)}${strategy}/${promise === undefined ? '' : `#${promise}`}`;
}

/** What changed between two periods, the older one first. */
export function changesAddress(from: string, to: string): string {
  return `/changes/${from}/${to}/`;
}
