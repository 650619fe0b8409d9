import { fillCard } from './card-view.ts';
import type { CardAnswer } from './cards.ts';
import { copyOf, part } from './part.ts';

/** What the page of the shortlist shows. */
interface List {
  answers: readonly CardAnswer[];
  /** What the kept groups were called when they were kept. */
  titles: ReadonlyMap<string, string>;
  base: string;
  /** YYYY-MM-DD */
  today: string;
  /** Whether somebody else has put it together. */
  isShared: boolean;
}

/** Draws the rows of a shortlist. What is there already stays, so that nobody loses the focus. */
export function showList(host: HTMLElement, { answers, titles, base, today, isShared }: List): void {
  const list = part(host, 'list');
  const before = new Map([...list.children].map((row) => [row.getAttribute('data-row') ?? '', row]));
  const rows = answers.map((answer) => {
    const title = 'card' in answer ? answer.card.title : (titles.get(answer.id) ?? '') || answer.id;
    const key = `${answer.id} ${'card' in answer ? 'card' : answer.isGone ? 'gone' : 'lost'}`;
    const row = before.get(key) ?? newRow(host, key, answer, title, isShared);
    if ('card' in answer && !before.has(key)) fillCard(row, answer.card, base, today);
    return row;
  });
  const left = list.contains(document.activeElement) ? document.activeElement : null;
  list.replaceChildren(...rows);
  if (left && list.contains(left)) (left as HTMLElement).focus();
  else if (left) part(host, 'heading').focus();
}

function newRow(
  host: HTMLElement,
  key: string,
  answer: CardAnswer,
  title: string,
  isShared: boolean,
): Element {
  const row = copyOf(host, 'card' in answer ? 'row' : answer.isGone ? 'gone' : 'lost');
  row.dataset['row'] = key;
  const keep = row.querySelector<HTMLElement>('keep-button');
  if (keep) [keep.dataset['id'], keep.dataset['title']] = [answer.id, title];
  // What is not there can be taken off one's own list, and put on none.
  if (isShared && !('card' in answer)) keep?.remove();
  part(row, 'title').textContent = title;
  return row;
}
