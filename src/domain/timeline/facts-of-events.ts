import type { Content } from '../../schemas/index.ts';
import { addressOf } from '../address.ts';
import { findEntry } from '../link.ts';
import { aboutPromises } from '../news/news-item.ts';
import { eventStandings } from '../news/news-of-events.ts';
import { capitalised, numberWords } from '../words.ts';
import { aboutAll, firstSentence, isDated, stopped, type Fact } from './fact.ts';

/** When each event was or is to be, and whether the paper says that it took place. */
export function factsOfEvents(content: Content): Fact[] {
  return content.events.map(({ id, data }): Fact => {
    const { title, date, standing, venue, places = [], organisers, actions = [], sources } = data;
    const where = venue ? findEntry(content, 'venues', venue).data.places : [];
    const { strategies } = aboutPromises(content, actions);
    return {
      key: ['events', id],
      date,
      kind: 'event',
      path: addressOf('events', id),
      source: sources[0],
      says: `${stopped(title)} ${eventStandings[standing]}`,
      about: aboutAll({ strategies, places: [...places, ...where], organisations: organisers }),
    };
  });
}

/** When people were asked: the opening and the closing of each consultation, and its figures. */
export function factsOfConsultations(content: Content): Fact[] {
  return content.consultations.flatMap(({ id, data }): Fact[] => {
    const { title, by, opened, closed, figures, statements = [], actions = [], places = [], sources } = data;
    const { strategies } = aboutPromises(content, actions);
    const common = {
      path: addressOf('consultations', id),
      kind: 'consultation' as const,
      source: sources[0],
      about: aboutAll({ strategies, places, organisations: by }),
    };
    return [
      {
        ...common,
        key: ['consultations', id, 'opened'],
        date: opened,
        says: `People are asked: ${stopped(title)}`,
      },
      { ...common, key: ['consultations', id, 'closed'], date: closed, says: `It closes: ${stopped(title)}` },
      ...statements.map(({ date, text, source }) => ({
        ...common,
        key: ['consultations', id, 'said', source.document],
        date,
        source,
        says: `${title}: ${firstSentence(text)}`,
      })),
      // A figure is of the day of the closing, where it names no other. Where neither is known, the closing is what has no date.
      ...figures
        .map(({ label, value, unit, of, date = closed, source }) => ({
          ...common,
          key: ['consultations', id, 'figure'],
          date,
          source,
          says: `${capitalised(label)}: ${figureOf(value, unit, of)} (${title}).`,
        }))
        .filter(isDated),
    ];
  });
}

function figureOf(value: number, unit: 'count' | 'percent', of: number | undefined): string {
  const figure = unit === 'percent' ? `${numberWords(value)}%` : numberWords(value);
  return of === undefined ? figure : `${figure} of ${numberWords(of)}`;
}
