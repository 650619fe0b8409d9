import type { Frequency } from '../schemas/fields/frequency.ts';
import type { Newsletter } from '../schemas/newsletter.ts';
import type { Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import type { Link } from './link.ts';
import {
  courseOfFrequency,
  issueAddress,
  newestIssue,
  type issuesBeside,
  type Issue,
  type Spell,
} from './newsletter.ts';
import { countWords, dateWords, listWords } from './words.ts';

/** How often something comes, as a sentence part. */
export const frequencyWords: Record<Frequency, string> = {
  weekly: 'every week',
  monthly: 'every month',
  quarterly: 'every quarter',
  'three-times-a-year': 'three times a year',
  yearly: 'every year',
  'not-stated': 'how often is not stated',
};

/** Of when papers say that a newsletter came so often: "3 November 2020, autumn 2021 and November 2022". */
export function spellsWords(spells: readonly Spell[]): string {
  return listWords(spells.map(({ date }) => dateWords(date)));
}

/** The ways from an issue to those beside it, and to all. */
export function besideLinks(
  { id, data }: Entry<'newsletters'>,
  { earlier, later }: ReturnType<typeof issuesBeside>,
): Link[] {
  const link = (issue: Issue | undefined, note: string): Link[] =>
    issue ? [{ name: issue.title, path: issueAddress(id, issue), note }] : [];
  return [
    ...link(later, 'the next issue'),
    ...link(earlier, 'the issue before'),
    { name: data.title, path: addressOf('newsletters', id), note: 'all issues' },
  ];
}

/** A newsletter in a line of a list: how often it comes now, how many issues are published, and the newest of them. */
export function newsletterFacts(newsletter: Newsletter): string[] {
  const newest = newestIssue(newsletter);
  const last = courseOfFrequency(newsletter).at(-1);
  return [
    ...(last ? [frequencyWords[last.how]] : []),
    countWords(newsletter.issues.length, 'issue published here', 'issues published here'),
    ...(newest ? [`newest issue: ${dateWords(newest.date)}`] : []),
  ];
}
