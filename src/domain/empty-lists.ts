import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content } from '../schemas/index.ts';

/** The pages that list all there is of a kind. */
const lists: Partial<Record<CollectionName, string>> = {
  agreements: '/agreements/',
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
  stories: '/stories/',
  strategies: '/strategies/',
  terms: '/glossary/',
};

/** The lists on which nothing stands, because the council has nothing of the kind: no menu leads to them. */
export function emptyLists(content: Omit<Content, 'council'>): string[] {
  return Object.entries(lists)
    .filter(([kind]) => content[kind as CollectionName].length === 0)
    .map(([, path]) => path);
}
