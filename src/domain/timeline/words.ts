import { noun } from '../language.ts';
import { spanOf } from '../partial-date.ts';
import { capitalised, countWords, dateWords, dayWords, listWords, monthName, numberWords } from '../words.ts';
import { standingOf, type Fact, type FactKind, type Standing } from './fact.ts';
import { kindWords } from './kind-words.ts';
import { stretchesOf, type Moment, type Stretch } from './order.ts';
import type { Timeline, TimelinePart } from './timeline.ts';

/** How a date lies to the day of the build, in a word or two; nothing of what is over. */
export const standingWords: Record<Standing, string> = {
  passed: '',
  now: 'This time is not over yet',
  'to-come': 'Still to come',
};

const factNoun = noun('fact');
const haveDate = noun({
  one: '{0} fact of the papers has a date',
  other: '{0} facts of the papers have a date',
});
const haveNone = noun({ one: '{0} fact has no date', other: '{0} facts have no date' });
const standUnder = noun({ one: '{0} fact stands under', other: '{0} facts stand under' });
const doesNotApply = noun({
  one: 'In {0} case the paper says that a date does not apply',
  other: 'In {0} cases the paper says that a date does not apply',
});
const toCome = noun({ one: '{0} is still to come', other: '{0} are still to come' });
const isInferred = noun({ one: '{0} date is worked out by us', other: '{0} dates are worked out by us' });

/** The heading of a stretch: "November 2022", "Autumn 2021", "2012", "2012 to 2016". */
export function stretchName({ isMonth, span, moments }: Stretch): string {
  const [moment] = moments;
  if (!isMonth && moment) return capitalised(dateWords(moment.date));
  return `${monthName(Number(span.first.slice(5, 7)))} ${span.first.slice(0, 4)}`;
}

/** What stands beside a date: the words of the papers where they are others, and what it was worked out from. */
export function momentAside({ date, written }: Moment): string[] {
  const others = written.filter((words) => words !== dateWords(date)).map((words) => `“${words}”`);
  return [
    ...(others.length > 0 ? [`In the paper: ${listWords(others)}.`] : []),
    ...(date.basis === 'inferred' ? [`Worked out by us: ${date.reason}`] : []),
  ];
}

/** The places to jump to on a page: its years, or where it has only one, its months. */
export function jumpsOf(facts: readonly Fact[]): { name: string; id: string }[] {
  const stretches = stretchesOf(facts);
  const years = Map.groupBy(stretches, ({ span }) => span.first.slice(0, 4));
  if (years.size > 1)
    return [...years].flatMap(([name, [first]]) => (first ? [{ name, id: stretchPlace(first) }] : []));
  return stretches
    .filter(({ isMonth }) => isMonth)
    .map((stretch) => ({ name: stretchName(stretch), id: stretchPlace(stretch) }));
}

/** The place of a stretch on its page. */
export function stretchPlace({ id }: Pick<Stretch, 'id'>): string {
  return `on-${id.replace('..', '-to-')}`;
}

/** A number of facts: "94 facts". */
export function factCount(count: number): string {
  return countWords(count, factNoun);
}

/** How many facts have a date, and of when the first and the last are: "253 facts of the papers have a date, from 1972 to 2024." */
export function spanSentence(facts: readonly Fact[]): string {
  if (facts.length === 0) return 'No fact of the papers has a date.';
  const spans = facts.flatMap(({ date }) => spanOf(date) ?? []);
  const from = spans.map(({ first }) => first.slice(0, 4)).reduce((a, b) => (b < a ? b : a));
  const to = spans.map(({ last }) => last.slice(0, 4)).reduce((a, b) => (b > a ? b : a));
  const have = countWords(facts.length, haveDate);
  return from === to ? `${have}, all of them in ${from}.` : `${have}, from ${from} to ${to}.`;
}

/** How many facts stand under a year, because the first day that they can mean is in it. */
function yearSentence(facts: readonly Fact[], year: string): string {
  return `${countWords(facts.length, standUnder)} ${year}, by the first day that their dates can mean.`;
}

/** What of it is past on the day of the build: "On 22 November 2026 all of them are past." */
export function pastSentence(facts: readonly Fact[], today: string): string {
  const left = facts.filter(({ date }) => standingOf(date, today) !== 'passed').length;
  const day = dayWords(today);
  return left === 0
    ? `On ${day} all of them are past.`
    : `On ${day}, ${countWords(left, toCome)} or not over yet.`;
}

/** How many dates are not in the papers as they stand here: "92 dates are worked out by us, each with its reason." */
export function inferredSentence(facts: readonly Fact[]): string {
  const count = facts.filter(({ date }) => date.basis === 'inferred').length;
  return count === 0
    ? 'All dates are as the papers give them.'
    : `${countWords(count, isInferred)}, and the reason stands beside them; the others are as the papers give them.`;
}

/** How many facts have no date: of how many the papers say so themselves. "153 facts have no date. In 4 cases the paper says that a date does not apply." */
export function undatedSentence(undated: readonly Fact[]): string {
  const none = undated.filter(({ date }) => date.basis === 'not-applicable').length;
  const have = countWords(undated.length, haveNone);
  return none === 0 ? `${have}.` : `${have}. ${countWords(none, doesNotApply)}.`;
}

/** Facts without a date by their kinds, each with its number: "Planned starts: 41". */
export function undatedGroups(facts: readonly Fact[]) {
  return [...Map.groupBy(facts, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    title: kindWords[kind].many,
    name: `${kindWords[kind].many}: ${numberWords(own.length)}`,
    meaning: kindWords[kind].meaning,
    facts: own,
  }));
}

/** What a timeline is called, with the number of the page where it is not the first. */
export function timelineTitle(
  { of, name }: Pick<Timeline, 'of' | 'name'>,
  part: Pick<TimelinePart, 'number' | 'of'>,
): string {
  const title = of === 'year' ? `Timeline of ${name}` : `Timeline: ${name}`;
  return part.number === 1 ? title : `${title}, page ${part.number} of ${part.of}`;
}

/** What a timeline holds, in sentences: how much, what is past, and what we worked out. */
export function timelineAbout({ of, id, facts }: Timeline, today: string): string[] {
  return [
    of === 'year' ? yearSentence(facts, id) : spanSentence(facts),
    pastSentence(facts, today),
    inferredSentence(facts),
    ...(of === 'kind' ? [kindWords[id as FactKind].meaning] : []),
  ];
}

/** Of a timeline that is cut into several pages, what stands on one of them. */
export function partSentence({ facts, of }: TimelinePart): string {
  const stretches = stretchesOf(facts);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (of === 1 || !first || !last) return '';
  return `This page has ${factCount(facts.length)} of them. It begins with ${stretchName(first)} and ends with ${stretchName(last)}.`;
}
