import { backgroundAddress, backgroundPart } from '../domain/address.ts';
import { wayIds } from '../domain/browse-words.ts';
import { lastOf, listSections } from '../domain/strategy.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Found, Rule } from './rule.ts';

/** Pages that stand beside the entries of a kind. A new page there is named here. */
const taken: Partial<Record<CollectionName, readonly string[]>> = {
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
  measures: ['on-course'],
  organisations: ['matrix'],
};

/** An entry and a page of the site cannot have one address. */
export const addressTaken: Rule = {
  name: 'address-taken',
  description: 'No entry has the name of a page that stands beside it, such as groups/today or groups/map.',
  check: (content) => [
    ...(Object.keys(taken) as CollectionName[]).flatMap((kind) =>
      content[kind]
        .filter(({ id }) => taken[kind]?.includes(id))
        .map(({ id, file }): Found => ({
          file,
          path: [],
          problem: `has the address of a page of the site, /${kind}/${id}/`,
          found: `${id}.json`,
          expected: 'another name for the file',
          example: `the-${id}-${kind.slice(0, -1)}.json`,
        })),
    ),
    ...content.strategies.flatMap(({ id, file, data }) =>
      listSections(data.sections)
        .filter((path) => lastOf(path).id === backgroundPart)
        .map((): Found => ({
          file,
          path: ['sections'],
          problem: `has a part with the address of a page of the site, ${backgroundAddress(id)}`,
          found: backgroundPart,
          expected: 'another id for that part',
          example: `the-${backgroundPart}`,
        })),
    ),
  ],
};
