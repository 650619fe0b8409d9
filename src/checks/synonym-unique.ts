import { sharedNames } from './names.ts';
import type { Rule } from './rule.ts';

/** A word that a resident types leads to one category. */
export const synonymUnique: Rule = {
  name: 'synonym-unique',
  description: 'A synonym stands in one category only, and is not the title of another.',
  check: ({ categories }) =>
    sharedNames(
      categories.map(({ file, data }) => ({
        file,
        title: data.title,
        field: 'synonyms',
        others: data.synonyms,
      })),
      'category',
    ),
};
