import type { Policy } from '../schemas/policy.ts';
import { noun, type Noun } from './language.ts';
import { reviewDueWithinMonths, type Review, type ReviewKind } from './policy-review.ts';
import { countWords, dateWords, dayWords, listWords } from './words.ts';

/** What each standing of a review is called, and what it means: the whole rule. */
export const reviewWords: Record<ReviewKind, { label: string; meaning: string }> = {
  overdue: {
    label: 'Review overdue',
    meaning: 'The date for its review has passed, and no paper says that it took place.',
  },
  due: {
    label: 'Review due',
    meaning: `The date for its review has begun, or comes within ${reviewDueWithinMonths} months.`,
  },
  'no-date': {
    label: 'No date known',
    meaning: 'No paper gives a date on which it is to be looked at again.',
  },
  later: { label: 'Review later', meaning: 'The date for its review is further away.' },
  none: {
    label: 'Nothing to review',
    meaning: 'It was replaced, or a paper says that nothing is called for.',
  },
};

const overdueNoun = noun({ one: '{0} review is overdue', other: '{0} reviews are overdue' });
const dueNoun = noun({ one: '{0} is due soon', other: '{0} are due soon' });

const kindNouns: Record<Policy['kind'], Noun> = {
  policy: noun('policy', 'policies'),
  'equality-impact-assessment': noun('equality impact assessment'),
  process: noun('way of working', 'ways of working'),
  'local-characteristic': noun('local characteristic'),
  procurement: noun('rule for buying', 'rules for buying'),
  'asset-transfer': noun('rule for handing over buildings', 'rules for handing over buildings'),
};

/** What the dates of a policy say of its review, in a sentence or two. */
export function reviewSentence({ reviewDue, reviewed, standing }: Policy, { kind, day }: Review): string {
  const by = day === undefined ? '' : dayWords(day);
  switch (kind) {
    case 'overdue':
      return `The date for its review was ${by}. No paper says that it took place.`;
    case 'due':
    case 'later':
      return `Its review is due by ${by}.`;
    case 'none':
      return standing === 'replaced'
        ? 'It was replaced, so there is nothing to look at again.'
        : 'The paper says that no assessment is called for, so there is none to look at again.';
    case 'no-date':
      if (reviewed && 'iso' in reviewed && 'iso' in reviewDue)
        return `Last looked at again: ${dateWords(reviewed)}. No paper gives the date of the next review.`;
      return 'No paper gives a date for its review.';
  }
}

/** The register in a sentence: "Of 4 entries in the register, 1 review is overdue and 1 is due soon." */
export function registerSentence(counts: Record<ReviewKind, number>): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return 'No policy or assessment is listed here yet.';
  const { overdue, due } = counts;
  if (counts['no-date'] + counts.none === all)
    return `The register has ${countWords(all, 'entry', 'entries')}. No paper gives a date for the next review of any of them.`;
  const late = overdue === 0 ? 'no review is overdue' : countWords(overdue, overdueNoun);
  const soon = due === 0 ? 'none is due soon' : countWords(due, dueNoun);
  return `Of ${countWords(all, 'entry', 'entries')} in the register, ${listWords([late, soon])}.`;
}

/** What the register holds, by kind: "2 policies and 1 equality impact assessment". */
export function kindsSentence(policies: readonly { data: Policy }[]): string {
  return listWords(
    Object.entries(kindNouns).flatMap(([kind, of]) => {
      const count = policies.filter(({ data }) => data.kind === kind).length;
      return count === 0 ? [] : [countWords(count, of)];
    }),
  );
}
