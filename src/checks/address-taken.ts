import { addressOf, backgroundPart, sectionAddress, timelinePart } from '../domain/address.ts';
import { wayIds } from '../domain/browse-words.ts';
import { lastOf, listSections } from '../domain/strategy.ts';
import { fixedPages } from '../domain/site-pages.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import { collections } from '../schemas/index.ts';
import type { Found, Rule } from './rule.ts';

/** Pages that stand beside the entries of a kind. A new page there is named here. */
const taken: Partial<Record<CollectionName, readonly string[]>> = {
  consultations: ['you-said'],
  events: ['kind'],
  groups: [
    'freshness',
    'gaps',
    'join',
    'map',
    'postcodes',
    'search',
    'shortlist',
    'today',
    'words',
    ...wayIds,
  ],
  'contact-points': ['which'],
  measures: ['on-course'],
  organisations: ['matrix'],
  pages: [...new Set(fixedPages.flatMap((page) => page.split('/')[1] || [])), 'crisis', 'offline'],
  places: ['priority'],
  venues: ['assets', 'hire'],
};

/** The months of events have pages of their own. */
const month = /^\d{4}-\d\d$/;

/** An entry and a page of the site cannot have one address. */
export const addressTaken: Rule = {
  name: 'address-taken',
  description: 'No entry has the name of a page that stands beside it, such as groups/today or groups/map.',
  check: (content) => [
    ...(Object.keys(taken) as CollectionName[]).flatMap((kind) =>
      content[kind]
        .filter(({ id }) => taken[kind]?.includes(id) || (kind === 'events' && month.test(id)))
        .map(({ id, file }): Found => ({
          file,
          path: [],
          problem: `has the address of a page of the site, ${addressOf(kind, id)}`,
          found: file.slice(file.indexOf('/') + 1),
          expected: 'another name for the file',
          example: `the-${id}-${kind.slice(0, -1)}.${collections[kind].format}`,
        })),
    ),
    ...content.strategies.flatMap(({ id, file, data }) =>
      listSections(data.sections)
        .map((path) => lastOf(path).id)
        .filter((part) => part === backgroundPart || part === timelinePart)
        .map((part): Found => ({
          file,
          path: ['sections'],
          problem: `has a part with the address of a page of the site, ${sectionAddress(id, part)}`,
          found: part,
          expected: 'another id for that part',
          example: `the-${part}`,
        })),
    ),
  ],
};
