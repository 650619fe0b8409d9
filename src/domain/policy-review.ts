import type { Entry } from '../schemas/index.ts';
import type { Policy } from '../schemas/policy.ts';
import { compareText } from './compare-text.ts';
import { addMonths, spanOf } from './partial-date.ts';

/** How the review of a policy stands, what needs attention first. */
export const reviewKinds = ['overdue', 'due', 'no-date', 'later', 'none'] as const;

/** `none`: it was replaced, or nothing is called for, so there is nothing to look at again. */
export type ReviewKind = (typeof reviewKinds)[number];

/** What the dates of a policy say of its review on a day. The council has not said it. */
export interface Review {
  kind: ReviewKind;
  /** The last day that the date for the review may mean, YYYY-MM-DD; nothing without such a date. */
  day?: string;
}

/** A policy with what its dates say. */
export type PolicyView = Entry<'policies'> & { review: Review };

/** So many months before its date a review counts as due. */
export const reviewDueWithinMonths = 3;

/**
 * How the review of a policy stands. A date that is known to the month counts to its last day, so nobody is called late
 * too early; a review on or after the first day of the date answers it, and then no date for the next one is known.
 * @param today YYYY-MM-DD
 */
export function reviewOf({ standing, reviewDue, reviewed }: Policy, today: string): Review {
  if (standing === 'replaced' || standing === 'not-needed') return { kind: 'none' };
  const due = spanOf(reviewDue);
  const done = reviewed && spanOf(reviewed);
  if (!due || (done && done.last >= due.first)) return { kind: 'no-date' };
  const { first, last: day } = due;
  if (day < today) return { kind: 'overdue', day };
  const isNear = first <= today || day <= addMonths(today, reviewDueWithinMonths);
  return { kind: isNear ? 'due' : 'later', day };
}

/** The register: what needs attention first; among those with a date the oldest date first. */
export function viewPolicies(policies: readonly Entry<'policies'>[], today: string): PolicyView[] {
  return policies
    .map((entry) => ({ ...entry, review: reviewOf(entry.data, today) }))
    .sort(
      (a, b) =>
        reviewKinds.indexOf(a.review.kind) - reviewKinds.indexOf(b.review.kind) ||
        compareText(a.review.day ?? '', b.review.day ?? '') ||
        compareText(a.data.title, b.data.title) ||
        compareText(a.id, b.id),
    );
}

/** How many reviews stand in each way; the counts sum to the number of policies. */
export function countReviews(views: readonly Pick<PolicyView, 'review'>[]): Record<ReviewKind, number> {
  const counts = Object.fromEntries(reviewKinds.map((kind) => [kind, 0])) as Record<ReviewKind, number>;
  for (const { review } of views) counts[review.kind]++;
  return counts;
}
