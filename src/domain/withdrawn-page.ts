import type { Withdrawal } from '../schemas/fields/visibility.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Content } from '../schemas/index.ts';
import { addressOf } from './address.ts';
import { entryAt, kindsOf } from './entry-at.ts';
import type { Link } from './link.ts';
import { isShown, withdrawalOf } from './visibility.ts';
import { capitalised, dayWords } from './words.ts';

/** The page at the address of an entry that was withdrawn: no word of the entry itself is in it. */
export interface WithdrawnPage {
  /** From the root of the site. */
  path: string;
  /** A title of its own: "Community group withdrawn on 3 May 2027, 2 of 3". */
  title: string;
  /** What stood there: "community group". */
  noun: string;
  on: string;
  reason: string;
  /** Where to look instead, where the council says so. */
  instead?: Link;
  /** The list in which it stood. */
  list: Link;
}

/** What was there, and the list in which it stood; nothing for kinds whose entries have no page of their own. */
const kinds: Partial<Record<CollectionName, { noun: string; list: Link }>> = {
  stories: { noun: 'story', list: { name: 'All stories', path: '/stories/' } },
  groups: { noun: 'community group', list: { name: 'All community groups', path: '/groups/' } },
  venues: { noun: 'venue', list: { name: 'All venues', path: '/venues/' } },
  organisations: { noun: 'organisation', list: { name: 'All organisations', path: '/organisations/' } },
  places: { noun: 'place', list: { name: 'All places', path: '/places/' } },
  documents: { noun: 'paper', list: { name: 'All papers', path: '/documents/' } },
  decisions: { noun: 'decision', list: { name: 'All decisions', path: '/decisions/' } },
  agreements: { noun: 'agreement', list: { name: 'All agreements', path: '/agreements/' } },
  consultations: { noun: 'consultation', list: { name: 'All consultations', path: '/consultations/' } },
  events: { noun: 'event', list: { name: 'All events', path: '/events/' } },
  'contact-points': { noun: 'contact point', list: { name: 'All contact points', path: '/contact-points/' } },
  newsletters: { noun: 'newsletter', list: { name: 'All newsletters', path: '/newsletters/' } },
  policies: { noun: 'policy', list: { name: 'All policies', path: '/equality/' } },
  breakdowns: { noun: 'breakdown', list: { name: 'All figures in parts', path: '/breakdowns/' } },
  support: { noun: 'support page', list: { name: 'All support pages', path: '/support/' } },
  pages: { noun: 'page', list: { name: 'Home', path: '/' } },
  categories: { noun: 'category', list: { name: 'All community groups', path: '/groups/' } },
};

/**
 * Every entry that is withdrawn on a day, as the page that says so.
 * @param content all of it, with what is hidden
 * @param today YYYY-MM-DD
 */
export function withdrawnPages(content: Content, today: string): WithdrawnPage[] {
  return kindsOf(content).flatMap((name) => {
    const kind = kinds[name];
    const gone = content[name].flatMap(({ id, data }) => {
      const withdrawal = withdrawalOf(data, today);
      return withdrawal ? [{ id, withdrawal }] : [];
    });
    if (!kind) return [];
    return gone.map(({ id, withdrawal }) => {
      const sameDay = gone.filter((other) => other.withdrawal.on === withdrawal.on);
      const number = sameDay.findIndex((other) => other.id === id) + 1;
      return pageOf(
        content,
        { path: addressOf(name, id), ...kind },
        withdrawal,
        [number, sameDay.length],
        today,
      );
    });
  });
}

function pageOf(
  content: Content,
  place: Pick<WithdrawnPage, 'path' | 'noun' | 'list'>,
  { on, reason, instead }: Withdrawal,
  [number, count]: [number: number, count: number],
  today: string,
): WithdrawnPage {
  const title = `${capitalised(place.noun)} withdrawn on ${dayWords(on)}`;
  return {
    ...place,
    on,
    reason,
    title: count > 1 ? `${title}, ${number} of ${count}` : title,
    ...(instead === undefined ? {} : { instead: linkInstead(content, instead, today) }),
  };
}

/** The name of the entry at an address; of any other address, the address. */
function linkInstead(content: Content, address: string, today: string): Link {
  const entry = entryAt(content, address);
  return { name: entry && isShown(entry.data, today) ? entry.data.title : address, path: address };
}
