import type { Content } from '../../schemas/index.ts';
import type { Venue } from '../../schemas/venue.ts';
import { addressOf } from '../address.ts';
import { toldWords } from '../breakdown-words.ts';
import { findEntry } from '../link.ts';
import { aboutPromises } from '../news/news-item.ts';
import { capitalised, countWords } from '../words.ts';
import { aboutAll, dateOfPaper, stopped, type Fact } from './fact.ts';

/** How far a transfer is, as a sentence without its full stop. */
const transferWords: Record<
  NonNullable<Venue['transfer']>['standing'],
  (building: string, taker: string) => string
> = {
  proposed: (building, taker) => `A paper proposes that ${taker} take over a building: ${building}`,
  agreed: (building, taker) => `It is agreed that ${taker} will take over a building: ${building}`,
  done: (building, taker) => `${capitalised(taker)} has taken over a building: ${building}`,
  refused: (building, taker) => `A transfer to ${taker} is refused: ${building}`,
};

/** Since when a place is called a priority, and how many people lived there. */
export function factsOfPlaces(content: Content): Fact[] {
  return content.places.flatMap(({ id, data: { title, priority, population } }): Fact[] => {
    const common = {
      path: addressOf('places', id),
      kind: 'place' as const,
      about: aboutAll({ places: [id] }),
    };
    return [
      ...(priority
        ? [
            {
              ...common,
              key: ['places', id, 'priority'],
              source: priority.source,
              date: dateOfPaper(content, priority.source.document),
              says: `A paper calls it a priority area: ${title}.`,
            },
          ]
        : []),
      ...(population
        ? [
            {
              ...common,
              key: ['places', id, 'population'],
              date: population.date,
              source: population.source,
              says: `So many live there: ${title}, ${countWords(population.count, 'person', 'people')}.`,
            },
          ]
        : []),
    ];
  });
}

/** When buildings passed, or are to pass, to other bodies, as far as a paper says. */
export function factsOfVenues(content: Content): Fact[] {
  return content.venues.flatMap(({ id, data: { title, places, transfer } }): Fact[] => {
    if (!transfer) return [];
    const { from, to, standing, date, source } = transfer;
    const taker = findEntry(content, 'organisations', to).data.title;
    return [
      {
        key: ['venues', id, 'transfer'],
        date,
        kind: 'venue',
        path: addressOf('venues', id),
        source,
        says: stopped(transferWords[standing](title, taker)),
        about: aboutAll({ places, organisations: [from, to] }),
      },
    ];
  });
}

/** The numbers of the papers that are divided into parts, and those parts that have a time of their own. */
export function factsOfBreakdowns(content: Content): Fact[] {
  return content.breakdowns.flatMap(({ id, data }): Fact[] => {
    const { title, whole, parts, actions = [], places = [], organisations = [] } = data;
    const { strategies } = aboutPromises(content, actions);
    const common = {
      path: addressOf('breakdowns', id),
      kind: 'figure' as const,
      about: aboutAll({ strategies, places, organisations }),
    };
    return [
      {
        ...common,
        key: ['breakdowns', id],
        date: whole.date,
        source: whole.source,
        says: `${capitalised(whole.label)}: ${toldWords(whole)} (${title}).`,
      },
      ...parts
        .flatMap((part) => (part.date ? [{ ...part, date: part.date }] : []))
        .map((part) => ({
          ...common,
          key: ['breakdowns', id, 'part'],
          date: part.date,
          source: part.source,
          says: `${capitalised(part.label)}: ${toldWords(part)} (${title}).`,
        })),
    ];
  });
}
