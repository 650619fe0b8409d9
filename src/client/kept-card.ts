import { londonTime } from '../domain/london-time.ts';
import { fillCard } from './card-view.ts';
import { fetchCards } from './cards.ts';

/**
 * Shows the card of a listing, where it is kept.
 * @param host its data-base is the path below which the site is published, without a stroke at its end
 */
export async function showKept(host: HTMLElement, id: string): Promise<void> {
  const { base = '' } = host.dataset;
  const [answer] = await fetchCards(base, [id]);
  if (!answer || !('card' in answer)) return;
  fillCard(host, answer.card, base, londonTime(new Date()).day);
  host.hidden = false;
}
