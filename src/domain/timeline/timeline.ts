import type { Content } from '../../schemas/index.ts';
import { addressOf, timelinePart } from '../address.ts';
import { placesWithin } from '../place.ts';
import { factKinds, isDated, type Fact, type FactKind } from './fact.ts';
import { factsOf } from './facts.ts';
import { partsOf, yearOf } from './order.ts';
import { kindWords } from './kind-words.ts';

/** What a timeline can be of, beside everything. */
export type TimelineOf = 'year' | 'kind' | Subject;

/** What can have a timeline of its own, below its page. */
export const subjects = ['strategies', 'places', 'organisations'] as const;

/** One of them. */
export type Subject = (typeof subjects)[number];

/** The facts of a year, of a kind, or of a thing: a timeline with an address. */
export interface Timeline {
  of: TimelineOf;
  /** The year, the kind, or the id of the thing. */
  id: string;
  /** From the root of the site, with strokes at both ends. */
  path: string;
  /** What it is called: "2022", "Target dates", "Park Wood". */
  name: string;
  /** Those that have a date, in their order. */
  facts: Fact[];
  /** Those that have none. */
  undated: Fact[];
}

/** A page of a timeline that is cut into several. */
export interface TimelinePart {
  facts: Fact[];
  /** From 1. */
  number: number;
  /** How many there are. */
  of: number;
}

/** The page that the others hang from. */
export const timelinePage = '/timeline/';

/** The page of the facts without a date. */
export const undatedPage = '/timeline/undated/';

/** So many facts have room on a page: it stays within the weight that pages may have. */
export const mostOnPage = 100;

/**
 * What a thing must have for a page of its own: so many facts, on so many dates. Where it has less, its own page tells them
 * all. Most organisations stand under one promise, whose page has the same facts: theirs takes more.
 */
const fewest: Record<Subject, { facts: number; dates: number }> = {
  strategies: { facts: 3, dates: 1 },
  places: { facts: 3, dates: 2 },
  organisations: { facts: 5, dates: 4 },
};

/** Every timeline with a page: by year, by kind, and of the strategies, places and organisations that have enough of one. */
export function timelinesOf(content: Content): Timeline[] {
  const all = factsOf(content);
  const [facts, undated] = [all.filter(isDated), all.filter((fact) => !isDated(fact))];
  const years = [...Map.groupBy(facts, ({ date }) => yearOf(date) ?? '')].map(([year, own]): Timeline => ({
    of: 'year',
    id: year,
    path: yearPath(year),
    name: year,
    facts: own,
    undated: [],
  }));
  const kinds = factKinds
    .map((kind): Timeline => {
      const ofKind = (fact: Fact) => fact.kind === kind;
      const common = { of: 'kind' as const, id: kind, path: kindPath(kind), name: kindWords[kind].many };
      return { ...common, facts: facts.filter(ofKind), undated: undated.filter(ofKind) };
    })
    .filter((timeline) => timeline.facts.length > 0);
  const ofSubjects = subjects.flatMap((of) =>
    content[of].flatMap(({ id, data }): Timeline[] => {
      const own = facts.filter(({ about }) => about[of].includes(id));
      const dates = new Set(own.map(({ date }) => JSON.stringify(date)));
      if (own.length < fewest[of].facts || dates.size < fewest[of].dates) return [];
      const ids = of === 'places' ? placesWithin(content, id) : [id];
      const concerns = ({ about }: Fact) => about[of].some((one) => ids.includes(one));
      const common = { of, id, path: subjectPath(of, id), name: data.title };
      return [{ ...common, facts: facts.filter(concerns), undated: undated.filter(concerns) }];
    }),
  );
  return [...years, ...kinds, ...ofSubjects];
}

/** Whether a timeline is that of a strategy, a place or an organisation. */
export function isSubject(timeline: Timeline): timeline is Timeline & { of: Subject } {
  return timeline.of in fewest;
}

/** The pages of a timeline, each with as many facts as it has room for. */
export function timelineParts({ facts }: Pick<Timeline, 'facts'>): TimelinePart[] {
  const parts = partsOf(facts, mostOnPage);
  return parts.map((part, at) => ({ facts: part, number: at + 1, of: parts.length }));
}

/** The address of a page of a timeline. The first has that of the timeline. */
export function partPath({ path }: Pick<Timeline, 'path'>, number: number): string {
  return number === 1 ? path : `${path}${number}/`;
}

/** The address of a year of the timeline. */
function yearPath(year: string): string {
  return `${timelinePage}${year}/`;
}

/** The address of a kind of fact in the timeline. */
function kindPath(kind: FactKind): string {
  return `${timelinePage}kind/${kind}/`;
}

/** The address of the timeline of a strategy, a place or an organisation. */
function subjectPath(of: Subject, id: string): string {
  return `${addressOf(of, id)}${timelinePart}/`;
}
