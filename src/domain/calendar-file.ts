import type { Activity } from '../schemas/group.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import { eventItems, placesOfEvent } from './event-item.ts';
import { facetValuesOf } from './group-facets.ts';
import { isDated, type DatedSchedule } from './meeting-days.ts';
import type { Span } from './partial-date.ts';

/** An iCalendar file of the site: whose meetings it holds. */
export interface CalendarFile {
  /** From the root of the site: `/groups/x/calendar.ics`. */
  path: string;
  name: string;
  items: CalendarItem[];
}

/** What stands in a calendar. */
export type CalendarItem = ActivityItem | DatedItem;

/** Something on a date of its own: an event, the end of a consultation, a fact of a paper. */
export interface DatedItem {
  /** What tells it from all others of the site, for good: ids, with full stops between. */
  id: string;
  title: string;
  /** The page that tells it, from the root of the site, with the place in it. */
  page: string;
  /** Its first and its last day, YYYY-MM-DD: of a month that is not known closer, the whole of it. */
  span: Span;
  /** Whether the day itself is known. Without, the title says how far it is known, and nobody is shown as busy. */
  isDay: boolean;
  /** HH:MM, in London; only of what is on one day. */
  from?: string | undefined;
  to?: string | undefined;
  /** Where it takes place, in words. */
  where?: string | undefined;
  /** Lines of text. */
  text: readonly string[];
  /** Where it comes again and again on days that can be worked out. */
  repeats?: DatedSchedule | undefined;
  /** Whether nobody has said that it is sure. */
  isTentative?: boolean;
}

/** An activity whose days can be worked out, with its group. */
export interface ActivityItem {
  group: Entry<'groups'>;
  activity: Activity;
}

/**
 * The address of the calendar of a page. The calendar of one activity lies a step below the page of its group.
 * @param page the path of the page, with strokes at both ends
 */
export function calendarPath(page: string, activity?: string): string {
  return `${page}${activity === undefined ? '' : `${activity}/`}calendar.ics`;
}

/**
 * The calendars of what people can go to: one for all groups, one for each venue, place and category, empty or not, so
 * that whoever has subscribed to it finds it again; and one for each group and activity whose days can be worked out.
 * Those of a venue and a place hold its events too.
 * @param today YYYY-MM-DD
 */
export function calendarFiles(content: Content, today: string): CalendarFile[] {
  const groups = content.groups.map((group) => {
    const items = group.data.activities
      .filter(({ schedule }) => isDated(schedule))
      .map((activity) => ({ group, activity }));
    return { group, items, ...facetValuesOf(content, group.data) };
  });
  const events = content.events.map((event) => ({
    venue: event.data.venue,
    category: new Array<string>(),
    place: placesOfEvent(content, event.data),
    items: eventItems(content, event, today),
  }));
  const collect = (collection: 'categories' | 'places', facet: 'category' | 'place') =>
    content[collection].map(({ id, data }) => ({
      path: calendarPath(addressOf(collection, id)),
      name: data.title,
      items: [...groups, ...events].filter((one) => one[facet].includes(id)).flatMap(itemsOf),
    }));
  const meetings = groups.flatMap(({ items }) => items);
  return [
    { path: calendarPath('/groups/'), name: 'Community groups', items: meetings },
    ...collect('categories', 'category'),
    ...collect('places', 'place'),
    ...content.venues.map(({ id, data }) => ({
      path: calendarPath(addressOf('venues', id)),
      name: data.title,
      items: [
        ...meetings.filter(({ activity }) => activity.venue === id),
        ...events.filter(({ venue }) => venue === id).flatMap(itemsOf),
      ],
    })),
    ...groups
      .filter(({ items }) => items.length > 0)
      .flatMap(({ group, items }) => calendarsOf(group, items)),
  ];
}

function itemsOf({ items }: { items: CalendarItem[] }): CalendarItem[] {
  return items;
}

function calendarsOf({ id, data }: Entry<'groups'>, items: ActivityItem[]): CalendarFile[] {
  const page = addressOf('groups', id);
  return [
    { path: calendarPath(page), name: data.title, items },
    ...items.map((item) => ({
      path: calendarPath(page, item.activity.id),
      name: `${item.activity.name} (${data.title})`,
      items: [item],
    })),
  ];
}
