import type { Activity } from '../schemas/group.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { facetValuesOf } from './group-facets.ts';
import { isDated } from './meeting-days.ts';
import { venueLine } from './venue.ts';
import type { Listed } from './week.ts';

/** Every activity of the directory whose days can be worked out, as a list of meetings needs it. */
export function listActivities(content: Content): Listed[] {
  const venues = new Map(content.venues.map(({ id, data }) => [id, data]));
  return content.groups.flatMap(({ id, data }) => {
    const { category, place } = facetValuesOf(content, data);
    return data.activities.flatMap(({ name, schedule, venue, online }): Listed[] => {
      if (!isDated(schedule)) return [];
      const { words: _, ...days } = schedule;
      return [
        {
          id,
          group: data.title,
          name,
          where: whereWords(venue === undefined ? undefined : venues.get(venue), online),
          categories: category,
          places: place,
          ...(data.demonstration ? { isMadeUp: true } : {}),
          schedule: days,
          ...(data.closed ? { closed: { until: data.closed.until } } : {}),
        },
      ];
    });
  });
}

function whereWords(venue: Entry<'venues'>['data'] | undefined, online: Activity['online']): string {
  if (!venue) return online ? 'Online' : 'Place not stated';
  return venue.masked ? `${venue.town ?? 'Address kept secret'}` : venueLine(venue);
}
