import { locales } from './language.ts';
import type { Content, Entry } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import { milesBetween, type Position } from './distance.ts';
import { readPostcode } from './postcode.ts';
import { shownVenue } from './venue.ts';

/** A venue as a point of a map. */
export interface MapPoint {
  name: string;
  /** From the root of the site. */
  path: string;
  position: Position;
  /** The ids of the groups that meet there. */
  groups: string[];
  /** The outward code of its postcode area; empty where the site knows none. */
  area: string;
}

/**
 * The venues that can be shown on a map, in the order of their names: those whose position is known and no secret.
 * @param venues those of which a map is made; all of them unless told otherwise
 */
export function pointsOf(
  content: Pick<Content, 'groups' | 'venues' | 'postcodes'>,
  venues: readonly Entry<'venues'>[] = content.venues,
): MapPoint[] {
  return venues
    .flatMap(({ id, data }): MapPoint[] => {
      const { title, position, postcode } = shownVenue(data);
      if (!position) return [];
      const groups = content.groups
        .filter((group) => group.data.activities.some(({ venue }) => venue === id))
        .map((group) => group.id);
      const area = areaOf(content, position, postcode);
      return [{ name: title, path: addressOf('venues', id), position, groups, area }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, locales));
}

/** How many groups meet at some venues: one that meets at two of them counts once. */
export function countGroups(points: readonly MapPoint[]): number {
  return new Set(points.flatMap(({ groups }) => groups)).size;
}

/** The part of the page of the map that lists the venues of a postcode area. */
export function areaPath(area: string): string {
  return `/groups/map/#${areaAnchor(area)}`;
}

/** The name of that part within its page. */
export function areaAnchor(area: string): string {
  return area.toLowerCase() || 'venues';
}

/** The postcode area in which something lies: that of its postcode, or else the one whose middle is nearest. */
function areaOf({ postcodes }: Pick<Content, 'postcodes'>, position: Position, postcode = ''): string {
  const outward = readPostcode(postcode)?.outward;
  const miles = (area: Entry<'postcodes'>) => milesBetween(area.data.position, position);
  const [nearest] = [...postcodes].sort((a, b) => miles(a) - miles(b));
  return (postcodes.find(({ data }) => data.title === outward) ?? nearest)?.data.title ?? '';
}
