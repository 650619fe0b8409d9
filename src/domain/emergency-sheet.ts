import type { Emergency, Offer } from '../schemas/fields/emergency.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { Place } from '../schemas/place.ts';
import type { Area } from './area.ts';
import { groupNearness } from './area.ts';
import { shownContact } from './contact.ts';
import { confirmationOf, neededKinds, offerKinds, type Confirmation } from './emergency.ts';
import type { GroupView } from './group.ts';
import { linkTo, sortLinks, type Link } from './link.ts';
import { placeKinds } from './place-kinds.ts';
import { venueAddress, venuesOf } from './venue.ts';

/** The page of all that can be offered. */
export const emergencyPath = '/emergency/';

/** A group that can help in an emergency. */
export interface Helper {
  group: GroupView;
  emergency: Emergency;
  confirmation: Confirmation;
}

/** A group under one thing that it can offer. */
export interface Offered {
  helper: Helper;
  offer: Offer;
}

/** Who can help in a place, and who for a wider area in which it lies. */
export interface PlaceSheet {
  here: Helper[];
  around: Helper[];
}

/** What of a place the list of all places says. */
export interface SheetLink extends Link {
  id: string;
  /** Groups that can help there. */
  count: number;
  /** What is asked for most and nobody there offers; nothing is said of a wide area. */
  lacks: Offer['kind'][];
}

/** The page of what can be offered in a place, or of one group on it. */
export function sheetPath(place: string, group?: string): string {
  return `${emergencyPath}${place}/${group === undefined ? '' : `#${group}`}`;
}

/** The groups that can offer something on a day, in the order in which they come. @param today YYYY-MM-DD */
export function helpersOf(groups: readonly GroupView[], today: string): Helper[] {
  return groups.flatMap((group) => {
    const { emergency } = group.data;
    if (!emergency || (group.isClosed && !emergency.whileClosed)) return [];
    return [{ group, emergency, confirmation: confirmationOf(emergency, today) }];
  });
}

/** Who offers each kind of thing, those with the most of it first; kinds that nobody offers are left out. */
export function byKind(helpers: readonly Helper[]): { kind: Offer['kind']; offered: Offered[] }[] {
  return offerKinds
    .map((kind) => ({
      kind,
      offered: helpers
        .flatMap((helper) =>
          helper.emergency.offers
            .filter((offer) => offer.kind === kind)
            .map((offer): Offered => ({ helper, offer })),
        )
        .sort((a, b) => (b.offer.number ?? 0) - (a.offer.number ?? 0)),
    }))
    .filter(({ offered }) => offered.length > 0);
}

/** Who can help in a place. The sheet of a wide area leaves those of its smaller places to the sheets of these. */
export function placeSheet(kind: Place['kind'], { groups }: Pick<Area, 'groups'>, today: string): PlaceSheet {
  const here = isWide(kind) ? groups.here : [...groups.here, ...groups.inside];
  return { here: helpersOf(here, today), around: helpersOf(groups.around, today) };
}

/** The places for which somebody can help, the wards first and the widest last. */
export function sheetLinks(content: Content, helpers: readonly Helper[]): SheetLink[] {
  return placeKinds.flatMap(({ kinds }) =>
    sortLinks(
      content.places
        .filter(({ data }) => kinds.includes(data.kind))
        .flatMap((place) => linkOf(content, place, helpers)),
    ),
  );
}

/** How whoever is on duty reaches a group by day, and where it is; nothing of it that may not be shown. */
export function reachOf(
  content: Content,
  { data }: GroupView,
  today: string,
): { phone?: string; where: string[] } {
  const { phone } = shownContact(data.contact, today).shown;
  const where = venuesOf(content, data).flatMap(({ data: venue }) => venueAddress(venue) ?? []);
  return { ...(phone === undefined ? {} : { phone }), where };
}

function linkOf(content: Content, { id, data }: Entry<'places'>, helpers: readonly Helper[]): SheetLink[] {
  const those = helpers.filter(({ group }) => {
    const nearness = groupNearness(content, id, group.data);
    return nearness === 'here' || (nearness === 'inside' && !isWide(data.kind));
  });
  if (those.length === 0) return [];
  const kinds = byKind(those).map(({ kind }) => kind);
  const lacks = isWide(data.kind) ? [] : neededKinds.filter((kind) => !kinds.includes(kind));
  return [{ ...linkTo(content, 'places', id), path: sheetPath(id), id, count: those.length, lacks }];
}

function isWide(kind: Place['kind']): boolean {
  return placeKinds.at(-1)?.kinds.includes(kind) ?? false;
}
