import type { Content } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import { consultationStanding } from './consultation.ts';
import { listEvents } from './event-list.ts';
import type { Link } from './link.ts';
import { openRounds, supportPages } from './support.ts';
import { countWords, dayWords } from './words.ts';

/** A reason to come to the site, what there is today, and the pages for it. */
export interface WayIn {
  name: string;
  text: string;
  links: Link[];
}

/** The page from which all that one can take part in is found. */
export const takePartPath = '/take-part/';

/**
 * The ways to take part, each with what there is on a day.
 * @param today YYYY-MM-DD
 */
export function waysToTakePart(content: Content, today: string): WayIn[] {
  const open = content.consultations.filter(
    ({ data }) => consultationStanding(data, today).standing === 'open',
  ).length;
  const coming = listEvents(content, content.events, today).toCome.length;
  const rounds = openRounds(content, today).length;
  return [
    {
      name: 'Have your say',
      text:
        open > 0
          ? `${countWords(open, 'consultation')} open on ${dayWords(today)}.`
          : `No consultation that we know of is open on ${dayWords(today)}.`,
      links: [
        { name: 'Consultations and surveys', path: '/consultations/' },
        { name: 'You said, we did', path: '/consultations/you-said/' },
        { name: 'Agreements', path: '/agreements/' },
      ],
    },
    {
      name: 'Go along',
      text:
        coming > 0
          ? `${countWords(coming, 'event')} still to come, and the groups that meet each week.`
          : 'No paper that we have names an event that is still to come. Groups meet each week.',
      links: [
        { name: 'Events', path: '/events/' },
        { name: 'What meets today', path: '/groups/today/' },
        { name: 'Halls for hire', path: '/venues/hire/' },
      ],
    },
    {
      name: 'Get help, or give it',
      text:
        rounds > 0
          ? `${countWords(rounds, 'round')} of funding for groups open on ${dayWords(today)}.`
          : `No round of funding for groups that we know of is open on ${dayWords(today)}.`,
      links: [
        ...supportPages(content).map(({ id, data }) => ({
          name: data.title,
          path: addressOf('support', id),
        })),
        { name: 'In an emergency', path: '/emergency/' },
      ],
    },
    {
      name: 'Ask somebody',
      text: 'Each contact point is a role, never a person. Three questions find the right one.',
      links: [
        { name: 'Which contact point do I want?', path: '/contact-points/which/' },
        { name: 'All contact points', path: '/contact-points/' },
        { name: 'For parishes', path: '/parishes/' },
        { name: 'Newsletters', path: '/newsletters/' },
      ],
    },
  ];
}
