import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content } from '../schemas/index.ts';
import { emergencyPath } from './emergency-sheet.ts';
import { takePartPath } from './take-part.ts';
import { hasParishes, parishesPath } from './parish.ts';

/** The pages that list all there is of a kind. */
const lists: Partial<Record<CollectionName, string>> = {
  agreements: '/agreements/',
  breakdowns: '/breakdowns/',
  consultations: '/consultations/',
  'contact-points': '/contact-points/',
  decisions: '/decisions/',
  documents: '/documents/',
  editions: '/editions/',
  events: '/events/',
  funds: '/funds/',
  measures: '/measures/',
  newsletters: '/newsletters/',
  organisations: '/organisations/',
  periods: '/as-reported/',
  places: '/places/',
  policies: '/equality/',
  stories: '/stories/',
  strategies: '/strategies/',
  support: '/support/',
  terms: '/glossary/',
};

/** What one can take part in. */
const parts = ['consultations', 'contact-points', 'events', 'support'] as const;

/** The lists on which nothing stands, because the council has nothing of the kind: no menu leads to them. */
export function emptyLists(content: Omit<Content, 'council'>): string[] {
  return Object.entries(lists)
    .filter(([kind]) => content[kind as CollectionName].length === 0)
    .map(([, path]) => path)
    .concat(parts.some((kind) => content[kind].length > 0) ? [] : [takePartPath])
    .concat(hasParishes(content) ? [] : [parishesPath])
    .concat(content.groups.some(({ data }) => data.emergency) ? [] : [emergencyPath]);
}
