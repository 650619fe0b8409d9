import type { GroupCard } from './card.ts';
import { csvText } from './csv-text.ts';
import { freshnessOf, freshnessWords } from './freshness.ts';
import { countWords, dayWords } from './words.ts';

/**
 * When and where a group meets and what it costs: a line for each activity on its card.
 * @returns nothing where no activity is known
 */
export function activityLines({ activities, more }: GroupCard): string[] {
  const isAlone = activities.length === 1 && !more;
  return [
    ...activities.map(({ name, when, where, cost }) =>
      [...(isAlone ? [] : [name]), when, where ?? 'Place not stated', cost].join(' · '),
    ),
    ...(more ? [`and ${countWords(more, 'more activity', 'more activities')}`] : []),
  ];
}

/**
 * What one must know before one goes there: that it is closed or made up, and when it was checked.
 * @param today YYYY-MM-DD
 */
export function cautionWords({ checked, closed, madeUp }: GroupCard, today: string): string[] {
  const freshness = freshnessOf(checked ? { basis: 'checked', on: checked } : { basis: 'not-yet' }, today);
  const isClosed = closed !== undefined && today < (closed.until ?? '9999');
  return [
    ...(madeUp ? ['Made up for demonstration.'] : []),
    ...(isClosed
      ? [`Closed for now${closed.until ? `, until ${dayWords(closed.until)}` : ''}. ${closed.words}`]
      : []),
    `${freshnessWords[freshness]}${checked ? `: ${dayWords(checked)}` : ''}.`,
  ];
}

/** Cards as a table for spreadsheets, one row a group. */
export function cardsAsCsv(cards: readonly GroupCard[], addressOf: (id: string) => string): string {
  const all = (values: readonly (string | undefined)[]) => values.filter(Boolean).join(' | ');
  return csvText([
    ['name', 'summary', 'activities', 'when', 'where', 'cost', 'telephone', 'email', 'checked', 'page'],
    ...cards.map((card) =>
      [
        card.title,
        card.summary,
        all(card.activities.map(({ name }) => name)),
        all(card.activities.map(({ when }) => when)),
        all(card.activities.map(({ where }) => where)),
        all(card.activities.map(({ cost }) => cost)),
        card.phone ?? '',
        card.email ?? '',
        card.checked ?? '',
        addressOf(card.id),
      ].map((text) => text.trimStart()),
    ),
  ]);
}

/** Cards as plain text, to put into a message. */
export function cardsAsText(
  cards: readonly GroupCard[],
  today: string,
  addressOf: (id: string) => string,
): string {
  return cards
    .map((card) =>
      [
        card.title,
        ...activityLines(card),
        ...(card.phone ? [`Telephone: ${card.phone}`] : []),
        ...(card.email ? [`E-mail: ${card.email}`] : []),
        ...cautionWords(card, today),
        addressOf(card.id),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
