import type { Activity, Group } from '../schemas/group.ts';
import type { Content } from '../schemas/index.ts';
import type { Venue } from '../schemas/venue.ts';
import { findEntry } from './link.ts';
import {
  accessList,
  agesWords,
  audienceWords,
  costWords,
  joiningText,
  languageWords,
} from './listing-words.ts';
import { scheduleWords } from './schedule.ts';
import { venueLine } from './venue.ts';
import { capitalised, listWords } from './words.ts';

/** A line of a booklet: what is said, and what of it. */
export interface BookletFact {
  name: string;
  words: string;
}

/** What a booklet says of the activities of a group: what holds for all of them once, the rest under each. */
export interface BookletFacts {
  shared: BookletFact[];
  activities: { name: string; facts: BookletFact[] }[];
}

/** What a booklet says of when, where, for how much and for whom a group meets. */
export function bookletFacts(content: Content, { activities }: Group): BookletFacts {
  const all = activities.map((activity) => ({ name: activity.name, facts: factsOf(content, activity) }));
  const [first, ...others] = all;
  const holds = ({ name, words }: BookletFact) =>
    others.every(({ facts }) => facts.some((fact) => fact.name === name && fact.words === words));
  const shared = first && others.length > 0 ? first.facts.filter(holds) : [];
  const names = shared.map(({ name }) => name);
  return {
    shared,
    activities: all.map(({ name, facts }) => ({
      name,
      facts: facts.filter((fact) => !names.includes(fact.name)),
    })),
  };
}

function factsOf(content: Content, activity: Activity): BookletFact[] {
  const { schedule, languages } = activity;
  const venue = activity.venue ? findEntry(content, 'venues', activity.venue).data : undefined;
  const ages = agesWords(activity.ages);
  const more = 'from' in schedule && schedule.words ? `. ${schedule.words}` : '';
  const facts: [string, string | undefined][] = [
    ['When', scheduleWords(schedule) + more],
    ['Where', venue ? whereWords(venue) : activity.online ? 'Online' : 'Not stated'],
    ['Cost', costWords(activity.cost)],
    ['For', capitalised(audienceWords(activity.audiences)) + (ages ? `, ages ${ages}` : '')],
    ['Join', joiningText(activity.joining)],
    ['Spoken', languages && languageWords(languages)],
    ['Access', venue && accessWords(venue.access)],
  ];
  return facts.flatMap(([name, words]) => (words ? [{ name, words }] : []));
}

/** The whole address: who holds a booklet cannot look it up. */
function whereWords(venue: Venue): string {
  const { title, street, town, postcode } = venue;
  return venue.masked ? venueLine(venue) : [title, street, town, postcode].filter(Boolean).join(', ');
}

function accessWords(access: Venue['access']): string {
  const having = (answer: 'yes' | 'no') =>
    accessList(access)
      .filter((item) => item.answer === answer)
      .map(({ feature }) => feature.toLowerCase());
  const [yes, no] = [having('yes'), having('no')];
  const unknown = accessList(access).length - yes.length - no.length;
  if (yes.length + no.length === 0) return 'Not known';
  return [
    ...(yes.length > 0 ? [`Yes: ${listWords(yes)}`] : []),
    ...(no.length > 0 ? [`No: ${listWords(no)}`] : []),
    ...(unknown > 0 ? [`Not known: ${unknown} more`] : []),
  ].join('. ');
}
