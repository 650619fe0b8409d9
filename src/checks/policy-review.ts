import { spanOf } from '../domain/partial-date.ts';
import { dateWords } from '../domain/words.ts';
import type { Found, Rule } from './rule.ts';

/** A policy is agreed before it is looked at again. Dates that are not exact are wrong only where no day could be right. */
export const policyReview: Rule = {
  name: 'policy-review',
  description: 'A policy is to be looked at again, and was looked at again, after it was agreed.',
  check: ({ policies }) =>
    policies.flatMap(({ file, data }) =>
      (['reviewDue', 'reviewed'] as const).flatMap((field): Found[] => {
        const date = data[field];
        const [from, to] = [spanOf(data.adopted), date && spanOf(date)];
        if (!date || !from || !to || to.last >= from.first) return [];
        return [
          {
            file,
            path: [field],
            problem: 'lies before the policy was agreed',
            found: dateWords(date),
            expected: `adopted (${dateWords(data.adopted)}) or later`,
          },
        ];
      }),
    ),
};
