import type { GroupCard } from '../domain/card.ts';
import { cardsAsCsv, cardsAsText } from '../domain/card-words.ts';
import { londonTime } from '../domain/london-time.ts';
import { addKept, mostKept, readShared, sharedQuery, type Kept } from '../domain/shortlist.ts';
import { countWords } from '../domain/words.ts';
import { fetchCards, type CardAnswer } from './cards.ts';
import { copyText } from './copy-text.ts';
import { isLasting, keepHere, keptHere, onKept } from './kept.ts';
import { part } from './part.ts';
import { saveFile } from './save-file.ts';
import { showList } from './shortlist-view.ts';

/**
 * Makes the page of the shortlist work: one's own list, or one that an address shares.
 * @param host its data-base is the path below which the site is published, without a stroke at its end
 */
export function startShortlist(host: HTMLElement): void {
  const base = host.dataset['base'] ?? '';
  const { day } = londonTime(new Date());
  const shared = readShared(location.search);
  const pageOf = (id: string) => new URL(`${base}/groups/${id}/`, location.origin).href;
  let cards: GroupCard[] = [];
  let ids: string[] = [];
  let removed: Kept[] = [];
  let turn = 0;

  part(host, 'print').addEventListener('click', () => print());
  part(host, 'csv').addEventListener('click', () =>
    saveFile('shortlist.csv', 'text/csv;charset=utf-8', cardsAsCsv(cards, pageOf)),
  );
  part(host, 'copy').addEventListener('click', () => void copy(cardsAsText(cards, day, pageOf), 'The list'));
  part(host, 'share').addEventListener('click', () => void copy(shareAddress(), 'The address'));
  part(host, 'clear').addEventListener('click', () => {
    removed = keptHere();
    keepHere([]);
    part(host, 'back').hidden = false;
    part(host, 'heading').focus();
  });
  part(host, 'back').addEventListener('click', () => {
    keepHere(addKept(keptHere(), removed));
    part(host, 'back').hidden = true;
    part(host, 'heading').focus();
  });
  part(host, 'keep-all').addEventListener('click', keepAll);
  onKept(() => void draw(), new AbortController().signal);
  void draw();

  async function draw(): Promise<void> {
    const mine = ++turn;
    const kept = keptHere();
    ids = shared?.ids ?? kept.map(({ id }) => id);
    const titles = new Map(kept.map(({ id, title }) => [id, title]));
    if (cards.length === 0 && ids.length > 0) part(host, 'status').textContent = 'Fetching the listings…';
    const answers = await fetchCards(base, ids);
    if (mine !== turn) return;
    cards = answers.flatMap((answer) => ('card' in answer ? [answer.card] : []));
    part(host, 'mine').hidden = shared !== undefined;
    part(host, 'shared').hidden = shared === undefined;
    part(host, 'keep-all').hidden = cards.every(({ id }) => titles.has(id));
    part(host, 'tools').hidden = cards.length === 0;
    part(host, 'clear').hidden = shared !== undefined || kept.length === 0;
    showList(host, { answers, titles, base, today: day, isShared: shared !== undefined });
    part(host, 'status').textContent = statusOf(answers);
  }

  function statusOf(answers: readonly CardAnswer[]): string {
    const gone = answers.filter((answer) => 'isGone' in answer);
    const lost = gone.filter((answer) => 'isGone' in answer && !answer.isGone).length;
    const left = shared?.left ?? 0;
    return [
      ids.length === 0
        ? shared
          ? 'This address shares no group that the directory could know.'
          : 'Your shortlist is empty.'
        : `${countWords(cards.length, 'group')}.`,
      ...(gone.length > lost
        ? [`${countWords(gone.length - lost, 'group')} no longer in the directory.`]
        : []),
      ...(lost > 0
        ? [`${countWords(lost, 'group')} could not be fetched: reload the page to try again.`]
        : []),
      ...(shared || isLasting()
        ? []
        : [
            'This browser keeps nothing, because its storage is switched off or full: the list goes when you leave.',
          ]),
      ...(left > 0
        ? [
            `${countWords(left, 'part')} of the address left out: no name of a group, or more than ${mostKept}.`,
          ]
        : []),
    ].join(' ');
  }

  function keepAll(): void {
    const before = keptHere();
    const more: Kept[] = cards.map(({ id, title }) => ({ id, title }));
    const now = addKept(before, more);
    const isSaved = keepHere(now);
    const missed = new Set([...before, ...more].map(({ id }) => id)).size - now.length;
    say(
      [
        `Your shortlist now has ${countWords(now.length, 'group')}.`,
        ...(missed > 0 ? [`${missed} found no room: it holds ${mostKept}.`] : []),
        ...(isSaved ? [] : ['This browser keeps them only until you leave this page.']),
      ].join(' '),
    );
  }

  function shareAddress(): string {
    return new URL(`${base}/groups/shortlist/${sharedQuery(ids)}`, location.origin).href;
  }

  async function copy(text: string, what: string): Promise<void> {
    const isCopied = await copyText(part(host, 'text') as HTMLTextAreaElement, text);
    part(host, 'text-holder').hidden = isCopied;
    say(
      isCopied
        ? `${what} is copied.`
        : `${what} stands below, selected: copy it with the keyboard or the menu.`,
    );
    if (!isCopied) (part(host, 'text') as HTMLTextAreaElement).select();
  }

  function say(words: string): void {
    part(host, 'said').textContent = words;
  }
}
