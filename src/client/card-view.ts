import type { GroupCard } from '../domain/card.ts';
import { activityLines, cautionWords } from '../domain/card-words.ts';
import { part } from './part.ts';

/**
 * Writes a card into an element that has its parts: title (a link), summary, lines (a list), contact, caution.
 * @param base the path below which the site is published, without a stroke at its end
 * @param today YYYY-MM-DD
 */
export function fillCard(row: ParentNode, card: GroupCard, base: string, today: string): void {
  part(row, 'title').textContent = card.title;
  part(row, 'title').setAttribute('href', `${base}/groups/${card.id}/`);
  part(row, 'summary').textContent = card.summary;
  const lines = activityLines(card);
  part(row, 'lines').replaceChildren(
    ...(lines.length > 0 ? lines : ['Time and place not known']).map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  const contact = part(row, 'contact');
  if (card.phone) contact.append('Telephone: ', linkTo(`tel:${card.phone.replaceAll(' ', '')}`, card.phone));
  if (card.email) contact.append(card.phone ? ' · ' : '', linkTo(`mailto:${card.email}`, card.email));
  contact.hidden = !card.phone && !card.email;
  part(row, 'caution').textContent = cautionWords(card, today).join(' ');
}

function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  [link.href, link.textContent] = [address, words];
  return link;
}
