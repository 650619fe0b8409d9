import type { Frequency } from '../schemas/fields/frequency.ts';
import type { PartialDate } from '../schemas/fields/partial-date.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { Newsletter } from '../schemas/newsletter.ts';
import { addressOf } from './address.ts';
import { findEntry } from './link.ts';
import { oldestPaper } from './paper.ts';
import { compareDates, spanOf } from './partial-date.ts';

/** One issue of a newsletter. */
export type Issue = Newsletter['issues'][number];

/** A paper that says how often a newsletter comes. */
export type Spell = Newsletter['frequency'][number];

/** The issues of one year, the newest first. */
export interface IssuesOfYear {
  year: string;
  issues: Issue[];
}

/** The issues by the year in which they came out, the newest year and the newest issue first. */
export function issuesByYear({ issues }: Pick<Newsletter, 'issues'>): IssuesOfYear[] {
  const newestFirst = [...issues].sort((a, b) => compareDates(b.date, a.date));
  return [...Map.groupBy(newestFirst, ({ date }) => spanOf(date)?.last.slice(0, 4) ?? '')].map(
    ([year, all]) => ({ year, issues: all }),
  );
}

/** The newest issue; nothing where none is published. */
export function newestIssue(newsletter: Pick<Newsletter, 'issues'>): Issue | undefined {
  return issuesByYear(newsletter)[0]?.issues[0];
}

/** The place of an issue on the page of its newsletter. No two issues have one date: the checks see to it. */
export function issueAnchor({ date }: Pick<Issue, 'date'>): string {
  return `issue-${issueKey({ date })}`;
}

/** What tells an issue from the others of its newsletter, for good. */
export function issueKey({ date }: Pick<Issue, 'date'>): string {
  return 'iso' in date ? date.iso.replace('/', '..') : date.basis;
}

/** The address of an issue: a page of its own where it can be read here, and otherwise its place in the archive. */
export function issueAddress(newsletter: string, issue: Pick<Issue, 'date' | 'text'>): string {
  const archive = addressOf('newsletters', newsletter);
  return issue.text === undefined ? `${archive}#${issueAnchor(issue)}` : `${archive}${issueKey(issue)}/`;
}

/** The text of an issue in paragraphs; none where it can be read elsewhere only. */
export function paragraphsOf({ text = '' }: Pick<Issue, 'text'>): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

/** The issues before and after one, as they came out. */
export function issuesBeside(
  { issues }: Pick<Newsletter, 'issues'>,
  issue: Issue,
): { earlier: Issue | undefined; later: Issue | undefined } {
  const inOrder = [...issues].sort((a, b) => compareDates(a.date, b.date));
  const at = inOrder.indexOf(issue);
  return { earlier: inOrder[at - 1], later: inOrder[at + 1] };
}

/** How often a newsletter came: papers that say the same one after the other together. They are written oldest first. */
export function courseOfFrequency({ frequency }: Pick<Newsletter, 'frequency'>): {
  how: Frequency;
  spells: Spell[];
}[] {
  const course: { how: Frequency; spells: Spell[] }[] = [];
  for (const spell of frequency) {
    const last = course.at(-1);
    if (last?.how === spell.how) last.spells.push(spell);
    else course.push({ how: spell.how, spells: [spell] });
  }
  return course;
}

/** The oldest paper that promises a newsletter; without a promise, the oldest that speaks of it. */
export function promisedIn(
  content: Content,
  { actions = [], sources }: Pick<Newsletter, 'actions' | 'sources'>,
): Entry<'documents'> {
  const own = actions.flatMap((action) => findEntry(content, 'actions', action).data.sources);
  return oldestPaper(content, own.length > 0 ? own : sources);
}

/** How long the papers speak of a newsletter: the dates of the first and of the last that says how often it comes. */
export function spokenOf(newsletter: Pick<Newsletter, 'frequency'>): {
  first: PartialDate;
  last: PartialDate;
} {
  const spells = courseOfFrequency(newsletter).flatMap(({ spells: all }) => all);
  const [first, last] = [spells[0]?.date, spells.at(-1)?.date];
  if (!first || !last) throw new Error('no paper says how often it comes');
  return { first, last };
}
