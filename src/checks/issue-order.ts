import { spanOf } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** The date of an issue is its place in the archive and in the address of the page, so each has its own. */
export const issueOrder: Rule = {
  name: 'issue-order',
  description: 'The issues of a newsletter have a date each, of their own, and stand oldest first.',
  check: (content) =>
    content.newsletters.flatMap(({ file, data: { issues } }) =>
      issues.flatMap(({ date }, at): Found[] => {
        const found = { file, path: ['issues', at, 'date'], found: dateWords(date) };
        const span = spanOf(date);
        if (!span)
          return [
            {
              ...found,
              problem: 'names no time: an issue without a date has no place in the archive',
              expected: 'the day on which it came out, or its month',
            },
          ];
        const earlier = issues.slice(0, at).flatMap((issue) => spanOf(issue.date) ?? []);
        if (earlier.some(({ first, last }) => first === span.first && last === span.last))
          return [
            {
              ...found,
              problem: 'is the date of another issue of this newsletter',
              expected: 'a date for each issue; where two came out in one month, the day of each',
            },
          ];
        if (earlier.some(({ first }) => first > span.last))
          return [
            {
              ...found,
              problem: 'comes before the issue above it',
              expected: 'the issues in the order of their dates, oldest first',
            },
          ];
        return [];
      }),
    ),
};
