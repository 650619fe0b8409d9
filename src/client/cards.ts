import { cardAddress, type GroupCard } from '../domain/card.ts';

/** What became of a card: it is there, its group is not in the directory, or nobody knows because nothing came. */
export type CardAnswer = { id: string } & ({ card: GroupCard } | { isGone: boolean });

const atOnce = 6;
const known = new Map<string, GroupCard>();

/**
 * Fetches the cards of some groups, a few at a time, in their order.
 * @param base the path below which the site is published, without a stroke at its end
 */
export async function fetchCards(base: string, ids: readonly string[]): Promise<CardAnswer[]> {
  const answers: CardAnswer[] = [];
  const queue = [...ids.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      answers[next[0]] = await fetchCard(base, next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

async function fetchCard(base: string, id: string): Promise<CardAnswer> {
  const card = known.get(id);
  if (card) return { id, card };
  try {
    const response = await fetch(base + cardAddress(id));
    if (!response.ok) return { id, isGone: response.status === 404 || response.status === 410 };
    const found = (await response.json()) as GroupCard;
    known.set(id, found);
    return { id, card: found };
  } catch {
    return { id, isGone: false };
  }
}
