import type { Found, Rule } from './rule.ts';

/** A group is in the directory because a paper names it or because somebody checked it; a draft is not there yet. */
export const missingSource: Rule = {
  name: 'missing-source',
  description:
    'A group that is no demonstration and is no draft must name a paper as its source, or have been checked.',
  check: (content) =>
    content.groups
      .filter(({ data: { demonstration, draft, sources, checked } }) => {
        const isKnown = Boolean(sources?.length) || checked.basis === 'checked';
        return !demonstration && !draft && !isKnown;
      })
      .map(({ file }): Found => ({
        file,
        path: ['checked'],
        problem: 'says that nobody has checked the group, and no paper names it either',
        expected: 'a source in sources, or who checked it, when and how',
        example: '{ "basis": "checked", "by": "the group itself", "on": "2026-03-31", "how": "telephone" }',
      })),
};
