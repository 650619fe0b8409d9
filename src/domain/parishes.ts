import type { Content, Entry } from '../schemas/index.ts';
import type { Source } from '../schemas/fields/source.ts';
import type { ActionView } from './action.ts';
import { addressOf } from './address.ts';
import { compareText } from './compare-text.ts';
import { hasDays } from './dated-item.ts';
import { monthsAhead, occurrencesOf, timeOf, type Occurrence } from './event.ts';
import { issueAddress, issueKey, type Issue } from './newsletter.ts';
import { parishBodies, parishEvents, parishNewsletters } from './parish.ts';
import { addMonths, spanOf, type Span } from './partial-date.ts';

/** Something with a date that concerns the parishes: a meeting, or an issue of a newsletter. */
export type ParishDate = ParishMeeting | ParishIssue;

/** All that concerns the parishes, as one page shows it. */
export interface ParishView {
  contacts: Entry<'contact-points'>[];
  newsletters: Entry<'newsletters'>[];
  agreements: Entry<'agreements'>[];
  promises: ActionView[];
  /** Meetings of which no day can be told: they have none of their own, and none of their series has one. */
  undated: Entry<'events'>[];
  /** The papers that all this rests on, each place in them once. */
  sources: Source[];
  /** The next one first. */
  toCome: ParishDate[];
  /** The newest first. */
  been: ParishDate[];
}

/**
 * All that concerns the parishes.
 * @param actions every promise, as it stands on that day
 * @param today YYYY-MM-DD
 */
export function viewParishes(content: Content, actions: readonly ActionView[], today: string): ParishView {
  const bodies = parishBodies(content);
  const names = (ids: readonly string[]) => ids.some((id) => bodies.has(id));
  const contacts = content['contact-points'].filter(({ data }) => data.audience === 'parishes');
  const newsletters = parishNewsletters(content);
  const agreements = content.agreements.filter(({ data }) => names(data.parties));
  const events = parishEvents(content);
  const dates: ParishDate[] = [...meetingDates(content, today), ...newsletters.flatMap(issueDates)];
  return {
    contacts,
    newsletters,
    agreements,
    promises: actions.filter(({ data }) =>
      names([...data.leads, ...data.partners.map(({ organisation }) => organisation)]),
    ),
    undated: events.filter(
      (event) =>
        timeOf(event, today, content.council.calendar) === 'not-known' &&
        !events.some(({ data }) => data.series === event.id && spanOf(data.date)),
    ),
    sources: sourcesOf([...contacts, ...newsletters, ...agreements, ...events]),
    toCome: dates.filter(({ span }) => span.last >= today).sort(comparePlaced),
    been: dates.filter(({ span }) => span.last < today).sort((a, b) => comparePlaced(b, a)),
  };
}

/** Of what comes again and again, a year back and a year ahead. */
function meetingDates(content: Content, today: string): ParishMeeting[] {
  const around = { first: addMonths(today, -monthsAhead), last: addMonths(today, monthsAhead) };
  return parishEvents(content).flatMap((event) => {
    const own = spanOf(event.data.date);
    const within = {
      first: own && own.first < around.first ? own.first : around.first,
      last: own && own.last > around.last ? own.last : around.last,
    };
    return occurrencesOf(event, event.data.repeats ? around : within, today, content.council.calendar).map(
      (meeting) => ({
        kind: 'meeting' as const,
        path: addressOf('events', event.id),
        meeting,
        key: `events.${event.id}.${meeting.span.first}`,
        span: meeting.span,
        isDay: meeting.isDay,
      }),
    );
  });
}

function issueDates(newsletter: Entry<'newsletters'>): ParishIssue[] {
  return newsletter.data.issues.flatMap((issue) => {
    const span = spanOf(issue.date);
    if (!span) return [];
    return [
      {
        kind: 'issue' as const,
        path: issueAddress(newsletter.id, issue),
        newsletter,
        issue,
        key: `newsletters.${newsletter.id}.${issueKey(issue)}`,
        span,
        isDay: hasDays(issue.date),
      },
    ];
  });
}

function sourcesOf(entries: readonly { data: { sources: readonly Source[] } }[]): Source[] {
  const all = entries.flatMap(({ data }) => data.sources);
  const places = new Map(
    all.map((source) => [`${source.document}/${source.section ?? source.page}`, source]),
  );
  return [...places.values()];
}

function comparePlaced(a: Placed, b: Placed): number {
  return compareText(a.span.first, b.span.first) || compareText(a.key, b.key);
}

interface ParishMeeting extends Placed {
  kind: 'meeting';
  meeting: Occurrence;
}

interface ParishIssue extends Placed {
  kind: 'issue';
  newsletter: Entry<'newsletters'>;
  issue: Issue;
}

interface Placed {
  /** What tells it from all others, in ids. */
  key: string;
  /** The page that tells it, from the root of the site, with the place in it. */
  path: string;
  span: Span;
  /** Whether the day itself is known. */
  isDay: boolean;
}
