import { sortLinks } from '../domain/link.ts';
import type { Fact } from '../domain/timeline/fact.ts';
import { isDated } from '../domain/timeline/fact.ts';
import { factsOf } from '../domain/timeline/facts.ts';
import {
  timelineParts,
  timelinesOf,
  undatedPage,
  type Timeline,
  type TimelineOf,
  type TimelinePart,
} from '../domain/timeline/timeline.ts';
import { undatedGroups } from '../domain/timeline/words.ts';
import { yearCounts } from '../domain/timeline/years.ts';
import { loadContent } from './content.ts';

/** Everything that the pages of the timeline draw from. */
interface Timelines {
  /** The facts that have a date, in their order. */
  facts: Fact[];
  /** Those that have none. */
  undated: Fact[];
  timelines: Timeline[];
}

/** What a page of a timeline is made from. */
interface TimelinePage {
  params: { id: string; part: string | undefined };
  props: { timeline: Timeline; part: TimelinePart };
}

let making: Promise<Timelines> | undefined;

/** Every fact of the papers by its own date, and every timeline that has a page. */
export function loadTimelines(): Promise<Timelines> {
  if (import.meta.env.DEV) return make();
  return (making ??= make());
}

/** The pages of the timelines of a sort, a long one on several. */
export async function timelinePages(of: TimelineOf): Promise<TimelinePage[]> {
  const { timelines } = await loadTimelines();
  return timelines
    .filter((timeline) => timeline.of === of)
    .flatMap((timeline) =>
      timelineParts(timeline).map((part) => ({
        params: { id: timeline.id, part: part.number === 1 ? undefined : String(part.number) },
        props: { timeline, part },
      })),
    );
}

/** The timeline of a strategy, a place or an organisation, where it has one. */
export async function findTimeline(of: TimelineOf, id: string): Promise<Timeline | undefined> {
  const { timelines } = await loadTimelines();
  return timelines.find((timeline) => timeline.of === of && timeline.id === id);
}

/** What the timeline leads to: its years, its kinds, and the things that have one of their own, each with its counts. */
export async function listTimelineLinks() {
  const { facts, undated, timelines } = await loadTimelines();
  const of = (sort: TimelineOf) => timelines.filter((timeline) => timeline.of === sort);
  const counts = new Map(yearCounts(facts).map((year) => [year.year, year]));
  const subject = (heading: string, sort: TimelineOf) => ({
    heading,
    links: sortLinks(of(sort).map(({ name, path, facts: own }) => ({ name, path, count: own.length }))),
  });
  return {
    years: of('year').map(({ id, name, path }) => {
      const { count = 0, inferred = 0 } = counts.get(id) ?? {};
      return { name, path, values: [count, count - inferred, inferred] };
    }),
    kinds: [
      ...of('kind').map(({ name, path, facts: own, undated: none }) => ({
        name,
        path,
        values: [own.length, none.length],
      })),
      // A kind of which no fact has a date has no timeline.
      ...undatedGroups(undated)
        .filter(({ kind }) => of('kind').every(({ id }) => id !== kind))
        .map(({ kind, title, facts: none }) => ({
          name: title,
          path: `${undatedPage}#undated-${kind}`,
          values: [0, none.length],
        })),
    ],
    subjects: [
      subject('Timelines of strategies', 'strategies'),
      subject('Timelines of places', 'places'),
      subject('Timelines of organisations', 'organisations'),
    ],
  };
}

async function make(): Promise<Timelines> {
  const content = await loadContent();
  const all = factsOf(content);
  return {
    facts: all.filter(isDated),
    undated: all.filter((fact) => !isDated(fact)),
    timelines: timelinesOf(content),
  };
}
