import type { Content } from '../schemas/index.ts';
import { hasConsent } from './contact.ts';
import { freshnessMonths } from './freshness.ts';
import { countWords, dayWords, numberWords } from './words.ts';

/** So many days before something runs out, those who keep the site are reminded of it. */
export const reminderDays = 90;

/** After so many days without a change a draft should be finished or thrown away. */
export const draftDays = 30;

/** A rule on what the directory keeps: its name and what it says. */
export interface DirectoryRule {
  name: string;
  sentences: string[];
}

/**
 * What the directory keeps of groups and of persons, how long and on what consent. Every number is that of the code
 * which does it, or is counted.
 * @param content what is on the site on that day
 * @param today YYYY-MM-DD
 */
export function directoryRules(
  { groups, venues }: Pick<Content, 'groups' | 'venues'>,
  today: string,
): DirectoryRule[] {
  const all = countWords(groups.length, 'listing');
  const ending = groups.filter(({ data }) => data.publishUntil !== undefined).length;
  const naming = groups.filter(({ data }) => hasConsent(data.contact?.person, today)).length;
  const madeUp = groups.filter(({ data }) => data.demonstration).length;
  const secret = venues.filter(({ data }) => data.masked).length;
  return [
    {
      name: 'What is kept',
      sentences: [
        'What a group says of itself: what it does, when and where it meets, and how to reach it.',
        `On ${dayWords(today)} there are: ${all}. Made up for demonstration: ${numberWords(madeUp)}.`,
      ],
    },
    {
      name: 'How long',
      sentences: [
        'A listing stays until the group or the council takes it off, or until the last day that its file names.',
        `Listings with such a day: ${numberWords(ending)}.`,
        'It is not deleted because nobody checked it. The site says how old the check is.',
      ],
    },
    {
      name: 'How fresh',
      sentences: [
        `A check holds for ${countWords(freshnessMonths.ageing, 'month')}. Then those who keep the site ask again.`,
        `From ${countWords(freshnessMonths.stale, 'month')} on, the site says that much may have changed.`,
      ],
    },
    {
      name: 'Persons',
      sentences: [
        'A person is named only with a recorded consent: to whom it was given, on which day, and until which day.',
        'On that last day the name goes, and with it a mailbox or a mobile number that may be the person’s own.',
        `Those who keep the site are reminded ${countWords(reminderDays, 'day')} before.`,
        `Listings that name a person on ${dayWords(today)}: ${numberWords(naming)}.`,
      ],
    },
    {
      name: 'Listings that are sent in',
      sentences: [
        'What a group sends in waits as a draft. It is nowhere on the site until the council accepts it.',
        `After ${countWords(draftDays, 'day')} without a change those who keep the site are reminded of it.`,
      ],
    },
    {
      name: 'Never on the public site',
      sentences: [
        'Drafts, and listings before their first day or after their last.',
        'What was withdrawn. Its address says only when and why.',
        'The name, the own mailbox and the own mobile number of a person without a consent that holds.',
        `The street, the postcode and the position of a venue whose address is secret. Such venues: ${numberWords(secret)}.`,
        'Contacts for out of hours. They never stand in the content.',
      ],
    },
  ];
}
