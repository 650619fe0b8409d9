import { locales } from './language.ts';
import { dayNumber, weekdayOf } from './day-number.ts';
import { nameOfWeekday, weekdays, type Weekday } from './schedule.ts';
import type { Activity, Group } from '../schemas/group.ts';
import type { Content } from '../schemas/index.ts';
import { accessNames, audienceName, groupKindWords, joiningName, languageName } from './listing-words.ts';
import { linkTo } from './link.ts';
import { placesAbove } from './place.ts';
import { venuesOf } from './venue.ts';
import { capitalised } from './words.ts';

/** The ways to narrow the directory, in the order in which they are offered. */
export const groupFacets = [
  'category',
  'place',
  'day',
  'time',
  'cost',
  'age',
  'access',
  'audience',
  'joining',
  'language',
  'kind',
] as const;

/** A way to narrow the directory. */
export type GroupFacet = (typeof groupFacets)[number];

/** What each is called over its values. */
export const groupFacetNames: Record<GroupFacet, string> = {
  category: 'What',
  place: 'Where',
  day: 'Day',
  time: 'Time of day',
  cost: 'Cost',
  age: 'Age',
  access: 'Access',
  audience: 'Who it is for',
  joining: 'How to join',
  language: 'Language',
  kind: 'Kind',
};

/** Bands of age, youngest first: what they are called, and the ages from which and up to which they reach. */
const ageBands = {
  'under-5': { name: 'Under 5', from: 0, to: 4 },
  '5-to-11': { name: '5 to 11', from: 5, to: 11 },
  '12-to-17': { name: '12 to 17', from: 12, to: 17 },
  '18-to-64': { name: '18 to 64', from: 18, to: 64 },
  '65-and-over': { name: '65 and over', from: 65, to: 120 },
} as const;

const costNames: Record<Activity['cost']['kind'], string> = {
  free: 'Free',
  donation: 'Give what you can',
  paid: 'Paid',
  'not-known': 'Cost not known',
};

const timeNames = { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' } as const;

/** The ids of the values that a group has in each facet, each once. */
export type FacetValues = Record<GroupFacet, string[]>;

/**
 * What a group can be found by. A place holds what lies in it, so a group of a ward is in the borough too; a group for
 * all ages is in every band; only what is known to be there counts as access.
 */
export function facetValuesOf(content: Content, group: Group): FacetValues {
  const { activities } = group;
  const venues = venuesOf(content, group).map(({ data }) => data);
  const places = [...group.places, ...venues.flatMap((venue) => venue.places)];
  const each = (valuesOf: (activity: Activity) => readonly string[]) => unique(activities.flatMap(valuesOf));
  return {
    category: group.categories,
    place: unique(places.flatMap((place) => placesAbove(content, place))),
    day: each(({ schedule }) => daysOf(schedule)),
    time: each(({ schedule }) => timesOf(schedule)),
    cost: each(({ cost }) => [cost.kind]),
    age: each(({ ages }) => bandsOf(ages)),
    access: unique(
      venues.flatMap(({ access }) =>
        Object.entries(access ?? {}).flatMap(([feature, answer]) => (answer === 'yes' ? [feature] : [])),
      ),
    ),
    audience: each(({ audiences }) => audiences),
    joining: each(({ joining }) => [joining.how]),
    language: each(({ languages }) => languages ?? []),
    kind: [group.kind],
  };
}

/** What the value of a facet is called. */
export function facetValueName(content: Content, facet: GroupFacet, value: string): string {
  switch (facet) {
    case 'category':
      return linkTo(content, 'categories', value).name;
    case 'place':
      return linkTo(content, 'places', value).name;
    case 'day':
      return nameOfWeekday(value as Weekday);
    case 'time':
      return timeNames[value as keyof typeof timeNames];
    case 'cost':
      return costNames[value as keyof typeof costNames];
    case 'age':
      return ageBands[value as keyof typeof ageBands].name;
    case 'access':
      return accessNames[value as keyof typeof accessNames];
    case 'audience':
      return capitalised(audienceName(value as Activity['audiences'][number]));
    case 'joining':
      return joiningName(value as Activity['joining']['how']);
    case 'language':
      return languageName(value);
    case 'kind':
      return groupKindWords(value as Group['kind']);
  }
}

/** Every value that a facet can have, in the order in which it is offered: by its own order, or by name. */
export function facetOptions(content: Content, facet: GroupFacet, used: readonly string[]): string[] {
  const orders: Partial<Record<GroupFacet, readonly string[]>> = {
    day: weekdays,
    time: Object.keys(timeNames),
    cost: Object.keys(costNames),
    age: Object.keys(ageBands),
    access: Object.keys(accessNames),
  };
  const order = orders[facet];
  if (order) return order.filter((value) => used.includes(value));
  return unique(used).sort((a, b) =>
    facetValueName(content, facet, a).localeCompare(facetValueName(content, facet, b), locales),
  );
}

/** The days of the week on which a schedule falls, as ids. */
export function daysOf(schedule: Activity['schedule']): readonly string[] {
  switch (schedule.repeats) {
    case 'weekly':
      return schedule.days;
    case 'monthly':
      return [schedule.day];
    case 'dates':
      return schedule.dates.map((date) => weekdays[weekdayOf(dayNumber(date))] ?? '');
    default:
      return [];
  }
}

/** Morning is before noon, evening from five o'clock; by the hour at which it begins. */
function timesOf(schedule: Activity['schedule']): (keyof typeof timeNames)[] {
  if (!('from' in schedule) || !schedule.from) return [];
  if (schedule.from < '12:00') return ['morning'];
  return [schedule.from < '17:00' ? 'afternoon' : 'evening'];
}

/** The band in which an age lies. @param age in years */
export function ageBandOf(age: number): string {
  return Object.entries(ageBands).find(([, band]) => age <= band.to)?.[0] ?? '65-and-over';
}

function bandsOf(ages: Activity['ages']): string[] {
  const [from, to] = [ages?.from ?? 0, ages?.to ?? 120];
  return Object.entries(ageBands)
    .filter(([, band]) => from <= band.to && to >= band.from)
    .map(([id]) => id);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
