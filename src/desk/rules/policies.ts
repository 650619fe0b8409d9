import { addressOf } from '../../domain/address.ts';
import { findEntry } from '../../domain/link.ts';
import { newestStatement } from '../../domain/policy.ts';
import { reviewOf } from '../../domain/policy-review.ts';
import { reviewSentence } from '../../domain/policy-words.ts';
import { dateWords } from '../../domain/words.ts';
import type { Content } from '../../schemas/index.ts';
import type { Policy } from '../../schemas/policy.ts';
import { daysAhead, isNear } from '../days.ts';
import type { DeskRule } from '../rule.ts';

/** Policies and assessments that are to be looked at again. */
export const policies: DeskRule = {
  name: 'policy',
  title: 'Policies whose review is due',
  when: `The date for the review of a policy or an assessment comes within ${daysAhead} days or has passed, and its file tells of no review since. A date that is known to the month counts to its last day.`,
  next: 'Ask who answers for it. Write the day of the review into “reviewed”, with what a paper says of it, and the next date into “reviewDue”.',
  find: ({ shown, today }) =>
    shown.policies.flatMap(({ id, file, data }) => {
      const review = reviewOf(data, today);
      if (review.day === undefined || !isNear(review.day, today)) return [];
      return {
        id,
        day: review.day,
        name: data.title,
        path: addressOf('policies', id),
        file,
        why: reviewSentence(data, review),
        facts: factsOf(shown, data),
      };
    }),
};

function factsOf(content: Content, policy: Policy): [string, string][] {
  const newest = newestStatement(policy);
  return [
    [
      'Answers for it',
      policy.owner === undefined
        ? 'the papers name nobody'
        : findEntry(content, 'organisations', policy.owner).data.title,
    ],
    ...(newest ? [['Last word', `${newest.text} (${dateWords(newest.date)})`] as [string, string]] : []),
  ];
}
