import { sharedNames } from './names.ts';
import type { Rule } from './rule.ts';

/** A name in a paper means one organisation. */
export const aliasUnique: Rule = {
  name: 'alias-unique',
  description: 'A name or an alias belongs to one organisation only.',
  check: ({ organisations }) =>
    sharedNames(
      organisations.map(({ file, data }) => ({
        file,
        title: data.title,
        field: 'aliases',
        others: data.aliases ?? [],
      })),
      'organisation',
    ),
};
