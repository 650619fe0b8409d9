import type { Content, Entry } from '../../src/schemas/index.ts';
import { makeRandom, type Random } from './random.ts';

/** Beginnings and ends of made-up towns; most of their pairs are no place of England. */
const beginnings = (
  'ash bar bex bir brook cal chil clay cob cran dal den dun elm farn fen fox gol grav hal harl hat haw hol horn kel ken ' +
  'lang lark len lin lod mal mar mere mil nor oak ot pad pem quil rad rain ring rom rush sal sand shel snow stan sut ' +
  'thorn til tum under wal wat wel wick wil win wood yal'
).split(' ');
const ends =
  'bourne bury combe den field ford ham hurst leigh ley mead ridge stead ton well wick worth'.split(' ');
const buildings = ['Hall', 'Centre', 'Church Hall', 'Library', 'Pavilion', 'School'];
/** Degrees around the middle of the council in which its venues lie. */
const spread = { north: 0.14, east: 0.28 };

/**
 * Makes a council with as many listings as are wanted, by mixing the listings of another: names with made-up towns,
 * texts, times, costs and venues of their own.
 * @param content a council with at least one group, one venue with a position and one place
 * @param count how many listings
 * @param seed the same seed makes the same council
 */
export function makeCouncil(content: Content, count: number, seed: number): Content {
  const random = makeRandom(seed);
  const towns = Array.from({ length: Math.ceil(Math.sqrt(count) * 3) }, () => makeTown(random));
  const models = content.venues.filter(({ data }) => data.position && !data.masked);
  const venues = Array.from({ length: Math.max(5, Math.round(count / 4)) }, (_, number) =>
    makeVenue(models, random, towns, number),
  );
  const groups = Array.from({ length: count }, (_, number) =>
    makeGroup(content, random, towns, venues, number),
  );
  return { ...content, venues, groups };
}

/** The id of the listing after which a made one was modelled, and which says what it is about. */
export function modelOf(id: string): string {
  return id.replace(/^group-\d+-/, '');
}

function makeTown(random: Random): string {
  const name = random.pick(beginnings) + random.pick(ends);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function makeVenue(
  models: Content['venues'],
  random: Random,
  towns: readonly string[],
  number: number,
): Entry<'venues'> {
  const town = random.pick(towns);
  const { latitude = 51.27, longitude = 0.52 } = random.pick(models).data.position ?? {};
  return {
    id: `venue-${number}`,
    file: `venues/venue-${number}.json`,
    data: {
      ...random.pick(models).data,
      title: `${town} ${random.pick(buildings)}`,
      town,
      position: {
        latitude: latitude + (random.next() - 0.5) * spread.north,
        longitude: longitude + (random.next() - 0.5) * spread.east,
      },
      access: random.pick(models).data.access,
    },
  };
}

/** What a group is about stays together, so that it can be known whether it answers a question; the rest is mixed. */
function makeGroup(
  content: Content,
  random: Random,
  towns: readonly string[],
  venues: readonly Entry<'venues'>[],
  number: number,
): Entry<'groups'> {
  const { id, data } = random.pick(content.groups);
  const other = random.pick(content.groups).data;
  const town = random.pick(towns);
  const times = other.activities[0];
  return {
    id: `group-${number}-${id}`,
    file: `groups/group-${number}-${id}.json`,
    data: {
      ...data,
      title: `${town} ${keptName(data.title)}`,
      aliases: (data.aliases ?? []).map((alias) => `${alias} ${town}`),
      summary: random.next() < 0.5 ? data.summary : `${data.summary} We meet in ${town}.`,
      description: data.description && `${data.description} ${other.summary}`,
      places: random.next() < 0.5 ? data.places : other.places,
      activities: data.activities.map((activity) => ({
        ...activity,
        venue: random.pick(venues).id,
        ...(times && random.next() < 0.7 ? { schedule: times.schedule, cost: times.cost } : {}),
      })),
      checked: other.checked,
    },
  };
}

/** What a made listing keeps of the name of its model: all but the first word, which a town replaces. */
export function keptName(title: string): string {
  const [first = '', ...rest] = title.split(' ');
  return rest.length > 0 ? rest.join(' ') : first;
}
