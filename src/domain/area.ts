import type { Group } from '../schemas/group.ts';
import type { Content, Entry } from '../schemas/index.ts';
import type { ActionView } from './action.ts';
import type { GroupView } from './group.ts';
import { linkTo, sortLinks, type Link } from './link.ts';
import { placesAbove } from './place.ts';
import { venuesOf } from './venue.ts';
import { listWords } from './words.ts';

/** How something lies to a place: in the place itself, in a smaller one inside it, or for a wider area around it. */
export type Nearness = 'here' | 'inside' | 'around';

/** Things by how they lie to a place, each once, in the order in which they came. */
export type Near<T> = Record<Nearness, T[]>;

/** Everything on the site that belongs to a place. */
export interface Area {
  groups: Near<GroupView>;
  promises: Near<ActionView>;
  /** Those inside and around it name their places beside them. */
  consultations: Link[];
  events: Link[];
  breakdowns: Link[];
  /** Those in it and inside it. */
  venues: Entry<'venues'>[];
  /** The larger places in which it lies, one step up. */
  larger: Link[];
  /** The smaller places that lie in it, one step down, each with the number of its groups. */
  smaller: Link[];
  /** The parts of postcodes that are known to lie in it or reach into it: "ME15 6". */
  postcodes: string[];
}

/** Gathers what belongs to a place, from the groups and promises as they stand on a day. */
export function areaOf(
  content: Content,
  views: { groups: readonly GroupView[]; promises: readonly ActionView[] },
  id: string,
): Area {
  const { venues } = content;
  const placesOfVenue = (venue?: string) => venues.find((entry) => entry.id === venue)?.data.places ?? [];
  const near = byNearness(venues, ({ data }) => nearnessOf(content, id, data.places));
  const place = content.places.find((entry) => entry.id === id);
  return {
    groups: byNearness(views.groups, ({ data }) => groupNearness(content, id, data)),
    promises: byNearness(views.promises, ({ data }) => nearnessOf(content, id, data.places ?? [])),
    consultations: linksNear(
      content,
      id,
      content.consultations.map((entry) => ({
        link: linkTo(content, 'consultations', entry.id),
        places: entry.data.places ?? [],
      })),
    ),
    events: linksNear(
      content,
      id,
      content.events.map((entry) => ({
        link: linkTo(content, 'events', entry.id),
        places: [...(entry.data.places ?? []), ...placesOfVenue(entry.data.venue)],
      })),
    ),
    breakdowns: linksNear(
      content,
      id,
      content.breakdowns.map((entry) => ({
        link: linkTo(content, 'breakdowns', entry.id),
        places: entry.data.places ?? [],
      })),
    ),
    venues: [...near.here, ...near.inside],
    larger: sortLinks((place?.data.within ?? []).map((above) => linkTo(content, 'places', above))),
    smaller: sortLinks(
      content.places
        .filter(({ data }) => data.within?.includes(id))
        .map((below) => ({
          ...linkTo(content, 'places', below.id),
          count: views.groups.filter(({ data }) => isIn(groupNearness(content, below.id, data))).length,
        })),
    ),
    postcodes: postcodesIn(content, id),
  };
}

/** How something that names places lies to a place; nothing where they have nothing to do with each other. */
export function nearnessOf(
  content: Pick<Content, 'places'>,
  id: string,
  named: readonly string[],
): Nearness | undefined {
  if (named.includes(id)) return 'here';
  if (named.some((place) => placesAbove(content, place).includes(id))) return 'inside';
  const above = placesAbove(content, id);
  return named.some((place) => above.includes(place)) ? 'around' : undefined;
}

/**
 * How a group lies to a place. It is where it serves and where it meets; but only what it serves makes it serve a wider
 * area: a hall of which no more is known than its borough says nothing of whom the group is for.
 */
export function groupNearness(content: Content, id: string, group: Group): Nearness | undefined {
  const meets = venuesOf(content, group).flatMap(({ data }) => data.places);
  const nearness = nearnessOf(content, id, [...group.places, ...meets]);
  return nearness === 'around' ? nearnessOf(content, id, group.places) : nearness;
}

function isIn(nearness: Nearness | undefined): boolean {
  return nearness === 'here' || nearness === 'inside';
}

function byNearness<T>(items: readonly T[], nearness: (item: T) => Nearness | undefined): Near<T> {
  const near: Near<T> = { here: [], inside: [], around: [] };
  for (const item of items) {
    const found = nearness(item);
    if (found) near[found].push(item);
  }
  return near;
}

/** Those in the place first; the others with the names of their places. */
function linksNear(
  content: Content,
  id: string,
  items: readonly { link: Link; places: readonly string[] }[],
): Link[] {
  const { here, inside, around } = byNearness(items, ({ places }) => nearnessOf(content, id, places));
  const nameOf = (place: string) => linkTo(content, 'places', place).name;
  return [
    ...here.map(({ link }) => link),
    ...[...inside, ...around].map(({ link, places }) => ({
      ...link,
      note: listWords([...new Set(places)].map(nameOf)),
    })),
  ];
}

function postcodesIn({ postcodes }: Content, id: string): string[] {
  return postcodes.flatMap(({ data }) =>
    (data.sectors ?? [])
      .filter(({ places }) => places.includes(id))
      .map(({ sector }) => `${data.title} ${sector}`),
  );
}
