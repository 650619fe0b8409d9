import type { Activity } from '../schemas/group.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import { facetValuesOf } from './group-facets.ts';
import { isDated } from './meeting-days.ts';

/** An iCalendar file of the site: whose meetings it holds. */
export interface CalendarFile {
  /** From the root of the site: `/groups/x/calendar.ics`. */
  path: string;
  name: string;
  items: CalendarItem[];
}

/** An activity whose days can be worked out, with its group. */
export interface CalendarItem {
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
 * Every calendar of the site: one for all groups, one for each venue, place and category, empty or not, so that whoever
 * has subscribed to it finds it again; and one for each group and activity whose days can be worked out.
 */
export function calendarFiles(content: Content): CalendarFile[] {
  const { groups, venues } = content;
  const all = groups.map((group) => {
    const items = group.data.activities
      .filter(({ schedule }) => isDated(schedule))
      .map((activity) => ({ group, activity }));
    return { group, items, values: facetValuesOf(content, group.data) };
  });
  const collect = (collection: 'categories' | 'places', facet: 'category' | 'place') =>
    content[collection].map(({ id, data }) => ({
      path: calendarPath(addressOf(collection, id)),
      name: data.title,
      items: all.flatMap(({ items, values }) => (values[facet].includes(id) ? items : [])),
    }));
  const dated = all.flatMap(({ items }) => items);
  return [
    { path: calendarPath('/groups/'), name: 'Community groups', items: dated },
    ...collect('categories', 'category'),
    ...collect('places', 'place'),
    ...venues.map(({ id, data }) => ({
      path: calendarPath(addressOf('venues', id)),
      name: data.title,
      items: dated.filter(({ activity }) => activity.venue === id),
    })),
    ...all.filter(({ items }) => items.length > 0).flatMap(({ group, items }) => calendarsOf(group, items)),
  ];
}

function calendarsOf({ id, data }: Entry<'groups'>, items: CalendarItem[]): CalendarFile[] {
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
