import type { Activity, Group } from '../schemas/group.ts';
import type { Venue } from '../schemas/venue.ts';
import { locales, say } from './language.ts';
import { valueName } from './value-names.ts';
import { capitalised, listWords, moneyWords } from './words.ts';

const kindWords: Record<Group['kind'], string> = {
  group: 'Community group',
  charity: 'Charity',
  company: 'Company',
  faith: 'Faith group',
  club: 'Club',
  service: 'Service',
  'not-known': 'Not known',
};

const joiningWords: Record<Activity['joining']['how'], string> = {
  'drop-in': 'Drop in',
  book: 'Book first',
  refer: 'Somebody must refer you',
  ask: 'Ask first',
};

/** What each feature of access is called. */
export const accessNames: Record<keyof NonNullable<Venue['access']>, string> = {
  'step-free-entrance': 'Step-free entrance',
  'accessible-toilet': 'Accessible toilet',
  'changing-places-toilet': 'Changing Places toilet',
  'hearing-loop': 'Hearing loop',
  'disabled-parking': 'Disabled parking',
  lift: 'Lift',
  'quiet-space': 'Quiet space',
  'assistance-dogs': 'Assistance dogs welcome',
  'near-bus-stop': 'Near a bus stop',
};

const languages = new Intl.DisplayNames(locales, { type: 'language' });

/** What kind of body a group is. */
export function groupKindWords(kind: Group['kind']): string {
  return kindWords[kind];
}

/** What an activity costs: "Free", "£2.50 a session (half price for under 18s)". */
export function costWords(cost: Activity['cost']): string {
  switch (cost.kind) {
    case 'free':
      return 'Free';
    case 'donation':
      return 'Give what you can';
    case 'not-known':
      return 'Cost not known';
    case 'paid':
      return `${capitalised(moneyWords(cost.amount))} ${article(cost.per)} ${cost.per}${cost.concessions ? ` (${cost.concessions})` : ''}`;
  }
}

/** For which ages an activity is; nothing where it is for all ages. */
export function agesWords(ages: Activity['ages']): string | undefined {
  if (!ages || (ages.from === undefined && ages.to === undefined)) return undefined;
  if (ages.to === undefined) return `${ages.from} and over`;
  return ages.from === undefined ? `up to ${ages.to}` : `${ages.from} to ${ages.to}`;
}

/** For whom an activity is: "carers and older people". */
export function audienceWords(audiences: Activity['audiences']): string {
  return listWords(audiences.map(audienceName));
}

/** One of those for whom an activity may be: "older people". */
export function audienceName(audience: Activity['audiences'][number]): string {
  return audience === 'lgbtq' ? 'LGBTQ+ people' : valueName(audience);
}

/** How to join, in two or three words. */
export function joiningName(how: Activity['joining']['how']): string {
  return joiningWords[how];
}

/** How to join an activity. */
export function joiningText({ how, words }: Activity['joining']): string {
  return words ? `${joiningWords[how]}. ${words}` : joiningWords[how];
}

/** The names of languages, in that of the site: "English and Nepali". */
export function languageWords(codes: readonly string[]): string {
  return listWords(codes.map(languageName));
}

/** The name of a language, in that of the site: "Nepali". */
export function languageName(code: string): string {
  if (code === 'bfi') return 'British Sign Language';
  return languages.of(code) ?? code;
}

/** What is known of the access to a venue: every feature, with yes, no or not known. */
export function accessList(
  access: Venue['access'],
): { feature: string; answer: 'yes' | 'no' | 'not known' }[] {
  return Object.entries(accessNames).map(([key, feature]) => ({
    feature,
    answer: access?.[key as keyof typeof accessNames] ?? 'not known',
  }));
}

/** "a" session, "an" evening, "an" hour, "a" unit. */
function article(noun: string): string {
  return /^(?:[aei]|o(?!ne)|hour|u(?!ni|se))/i.test(noun) ? say('an') : say('a');
}
