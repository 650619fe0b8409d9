import { wayIds } from '../domain/browse-words.ts';
import type { Rule } from './rule.ts';

/** Pages of the directory that stand beside its listings, but for the ways to browse. */
const pages = ['freshness', 'gaps', 'join', 'map', 'postcodes', 'search', 'shortlist', 'today', 'words'];

const taken = new Set<string>([...pages, ...wayIds]);

/** A listing and a page of the directory cannot have one address. */
export const groupAddress: Rule = {
  name: 'group-address',
  description: 'No group has the name of a page of the directory, such as today or map.',
  check: ({ groups }) =>
    groups
      .filter(({ id }) => taken.has(id))
      .map(({ id, file }) => ({
        file,
        path: [],
        problem: `has the address of a page of the directory, /groups/${id}/`,
        found: `${id}.json`,
        expected: 'another name for the file',
        example: `the-${id}-group.json`,
      })),
};
