import { valueName } from '../value-names.ts';
import { nameOfWeekday, ordinalNames } from '../schedule.ts';
import type { Offer } from '../../schemas/fields/emergency.ts';
import type { Activity, Group } from '../../schemas/group.ts';
import type { Content } from '../../schemas/index.ts';
import { linkTo, sortLinks } from '../link.ts';
import { audienceName, groupKindWords, joiningName, languageName } from '../listing-words.ts';
import { weekdays } from '../schedule.ts';
import { capitalised } from '../words.ts';
import { noPlace } from './entry.ts';

/** Something that can be chosen in the form. */
export interface Choice {
  value: string;
  name: string;
}

type Each<T extends string> = Record<T, true>;

const audiences: Each<Activity['audiences'][number]> = {
  everyone: true,
  children: true,
  'young-people': true,
  parents: true,
  'older-people': true,
  carers: true,
  'disabled-people': true,
  women: true,
  men: true,
  lgbtq: true,
  veterans: true,
  refugees: true,
  jobseekers: true,
  students: true,
};
const joinings: Each<Activity['joining']['how']> = { 'drop-in': true, ask: true, book: true, refer: true };
const kinds: Each<Group['kind']> = {
  group: true,
  charity: true,
  club: true,
  faith: true,
  company: true,
  service: true,
  'not-known': true,
};
const offers: Each<Offer['kind']> = {
  hall: true,
  kitchen: true,
  vehicles: true,
  volunteers: true,
  translation: true,
  storage: true,
  generator: true,
};
/** Languages that are often spoken beside English; an editor can add any other. */
const languages = 'ar bfi bn cy fa fr ne pa pl pt ro sk tr uk ur zh'.split(' ');

/** Choices that are the same for every council. */
export const fixedChoices = {
  day: weekdays.map((day) => ({ value: day, name: nameOfWeekday(day) })),
  audience: choicesOf(audiences, (value) => capitalised(audienceName(value))),
  joining: choicesOf(joinings, joiningName),
  kind: choicesOf(kinds, groupKindWords),
  offer: choicesOf(offers, (value) => capitalised(valueName(value))),
  language: sortLinks(languages.map((value) => ({ value, name: languageName(value) }))),
  repeats: [
    { value: 'weekly', name: 'Every week' },
    { value: 'fortnightly', name: 'Every second week' },
    { value: 'monthly', name: 'Once a month, on the same day of the week' },
    { value: 'other', name: 'In another way' },
  ],
  which: (['first', 'second', 'third', 'fourth', 'last'] as const).map((value) => ({
    value,
    name: capitalised(ordinalNames[value]),
  })),
  cost: [
    { value: 'free', name: 'Nothing' },
    { value: 'donation', name: 'Give what you can' },
    { value: 'paid', name: 'A price' },
    { value: 'not-known', name: 'I do not know' },
  ],
} satisfies Record<string, readonly Choice[]>;

/** The categories of a council, by name. */
export function categoryChoices(content: Content): Choice[] {
  return sortLinks(content.categories.map(({ id }) => choiceOf(content, 'categories', id)));
}

/** The places from which members may come, the largest first; and that this is not known. */
export function placeChoices(content: Content): Choice[] {
  const near = content.places.filter(({ data }) => !['country', 'county', 'region'].includes(data.kind));
  const isWhole = ({ data }: (typeof near)[number]) => data.kind === 'borough';
  const named = (places: typeof near) => sortLinks(places.map(({ id }) => choiceOf(content, 'places', id)));
  return [
    ...named(near.filter(isWhole)),
    ...named(near.filter((place) => !isWhole(place))),
    { value: noPlace, name: 'I do not know' },
  ];
}

function choiceOf(content: Content, collection: 'categories' | 'places', id: string): Choice {
  return { value: id, name: linkTo(content, collection, id).name };
}

function choicesOf<T extends string>(each: Each<T>, nameOf: (value: T) => string): Choice[] {
  return (Object.keys(each) as T[]).map((value) => ({ value, name: nameOf(value) }));
}
