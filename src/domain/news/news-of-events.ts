import type { Content } from '../../schemas/index.ts';
import type { Event } from '../../schemas/event.ts';
import { addressOf } from '../address.ts';
import { isToldApart } from '../event.ts';
import { findEntry } from '../link.ts';
import { spanOf } from '../partial-date.ts';
import { countWords, dateWords } from '../words.ts';
import { aboutPromises, itemIfTold, sourceBlock, toldFirst, type NewsItem } from './news-item.ts';

/** What a paper says of whether an event took place. */
export const eventStandings: Record<Event['standing'], string> = {
  held: 'The paper says that it took place.',
  promoted: 'The council spoke for it. The paper does not say that it took place.',
  planned: 'It was planned.',
  proposed: 'It was only proposed.',
};

/** Events of which a paper gives the date. */
export function newsOfEvents(content: Content): NewsItem[] {
  return content.events
    .filter(({ id, data }) => {
      const span = spanOf(data.date);
      return span && !isToldApart(content, id, span);
    })
    .flatMap(({ id, data }) => {
      const venue = data.venue ? findEntry(content, 'venues', data.venue).data.places : [];
      return itemIfTold(toldFirst(content, data.sources, data.date), {
        key: ['events', id],
        title: `Event: ${data.title}, ${dateWords(data.date)}`,
        path: addressOf('events', id),
        body: [data.summary, eventStandings[data.standing], sourceBlock(content, data.sources)],
        about: {
          strategies: aboutPromises(content, data.actions ?? []).strategies,
          places: [...(data.places ?? []), ...venue],
          organisations: [...data.organisers, ...(data.audience ?? [])],
        },
      });
    });
}

/** Consultations and surveys of which a paper says when they opened or closed. */
export function newsOfConsultations(content: Content): NewsItem[] {
  return content.consultations
    .filter(({ data: { opened, closed } }) => 'iso' in opened || 'iso' in closed)
    .flatMap(({ id, data }) => {
      const { opened, closed, figures, outcomes = [] } = data;
      return itemIfTold(toldFirst(content, data.sources, 'iso' in closed ? closed : opened), {
        key: ['consultations', id],
        title: `Consultation: ${data.title}`,
        path: addressOf('consultations', id),
        body: [
          data.summary,
          `Open from: ${dateWords(opened)}. Open until: ${dateWords(closed)}.`,
          figures.length > 0 ? `The papers give ${countWords(figures.length, 'figure')}.` : '',
          { name: 'What people said', items: outcomes.flatMap(({ said }) => said ?? []) },
          { name: 'What was done about it', items: outcomes.flatMap(({ did }) => did ?? []) },
          sourceBlock(content, data.sources),
        ],
        about: {
          strategies: aboutPromises(content, data.actions ?? []).strategies,
          places: data.places ?? [],
          organisations: data.by,
        },
      });
    });
}
