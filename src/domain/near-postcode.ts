import { locales } from './language.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { milesBetween } from './distance.ts';
import { linkTo, sortLinks, type Link } from './link.ts';
import { pointsOf, type MapPoint } from './map-points.ts';

/** A postcode area with what is near its middle. */
export interface AreaNear {
  area: Entry<'postcodes'>;
  /** The venues where groups meet within the distance, the nearest first; only so many as were asked for. */
  venues: VenueNear[];
  /** How many venues lie within the distance. */
  venueCount: number;
  /** How many groups meet at them. */
  groupCount: number;
}

/** A venue with its groups, and how far it is. */
export interface VenueNear {
  point: MapPoint;
  miles: number;
  /** In the order of their names. */
  groups: Link[];
}

/**
 * What is near the middle of each postcode area, in the order in which people count them: ME2 before ME10.
 * @param within so many miles
 * @param most so many venues are named for each
 */
export function areasNear(content: Content, within: number, most: number): AreaNear[] {
  const points = pointsOf(content).filter(({ groups }) => groups.length > 0);
  const groupsAt = new Map(
    points.map(({ path, groups }) => [path, sortLinks(groups.map((id) => linkTo(content, 'groups', id)))]),
  );
  return content.postcodes
    .map((area): AreaNear => {
      const near = points
        .map((point) => ({ point, miles: milesBetween(area.data.position, point.position) }))
        .filter(({ miles }) => miles <= within)
        .sort((a, b) => a.miles - b.miles);
      const venues = near
        .slice(0, most)
        .map((venue) => ({ ...venue, groups: groupsAt.get(venue.point.path) ?? [] }));
      const groups = new Set(near.flatMap(({ point }) => point.groups));
      return { area, venues, venueCount: near.length, groupCount: groups.size };
    })
    .sort((a, b) => a.area.data.title.localeCompare(b.area.data.title, locales, { numeric: true }));
}
