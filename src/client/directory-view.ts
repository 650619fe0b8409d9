import type { Answer } from '../domain/directory/answer.ts';
import { countFacet } from '../domain/directory/facet-counts.ts';
import { hasChosen, type DirectoryRequest } from '../domain/directory/request.ts';
import type { GroupCard } from '../domain/card.ts';
import { activityLines, cautionWords } from '../domain/card-words.ts';
import { milesWords } from '../domain/distance.ts';
import { groupFacets, type GroupFacet } from '../domain/group-facets.ts';
import { londonTime } from '../domain/london-time.ts';
import { shownWords } from '../domain/search-words.ts';
import { capitalised } from '../domain/words.ts';
import type { Directory } from './directory-files.ts';
import { fillFilter, group, showFilter } from './search-filters.ts';
import { copyOf, part } from './part.ts';

/** What stands in the place of the results. */
export interface DirectoryView {
  /** Sentences that are read out. */
  status: string[];
  results: Result[];
  /** How many there are in all. */
  total: number;
  /** What was looked for instead, and what was typed. */
  corrected?: { to: string; typed: string };
}

/** A listing as a result shows it. */
export interface Result {
  card: GroupCard;
  miles?: number;
}

/** The listings of an answer from one number to another, as results show them. */
export function readResults(
  directory: Directory,
  { rows, miles }: Answer,
  from: number,
  to: number,
): Promise<Result[]> {
  return Promise.all(
    rows.slice(from, to).map(async (row) => ({
      card: await directory.card(row),
      ...(miles ? { miles: miles[row] ?? -1 } : {}),
    })),
  );
}

/** Shows what was found, in place of what was there. */
export function showDirectory(
  host: HTMLElement,
  { status, results, total, corrected }: DirectoryView,
  request: DirectoryRequest | undefined,
): void {
  part(host, 'heading').hidden = status.length === 0;
  part(host, 'status').textContent = status.join(' ');
  part(host, 'corrected').hidden = !corrected;
  if (corrected) {
    part(host, 'to').textContent = corrected.to;
    part(host, 'instead').textContent = corrected.typed;
  }
  part(host, 'list').replaceChildren(...results.map((result) => drawResult(host, result)));
  part(host, 'browse').hidden = results.length > 0;
  // The buttons that keep a group work from the moment when this is there.
  if (results.length > 0) void import('./keep.ts').catch(() => undefined);
  part(host, 'clear').hidden = !request || !hasChosen(request.chosen);
  showMore(host, results.length, total);
}

/** Adds results below the others, and moves the focus to the first of them. */
export function addToDirectory(host: HTMLElement, results: readonly Result[]): void {
  const items = results.map((result) => drawResult(host, result));
  part(host, 'list').append(...items);
  items[0]?.querySelector('a')?.focus();
}

/** Says how much of the results is shown, and offers more where there is more. */
export function showMore(host: HTMLElement, shown: number, total: number): void {
  part(host, 'shown').textContent = total > 0 ? shownWords(shown, total) : '';
  part(host, 'more').hidden = shown >= total;
}

/**
 * Shows what can be chosen in the facets that are open or in use, with how many results each value would give. What is
 * closed is not fetched.
 */
export async function showFacets(
  host: HTMLElement,
  directory: Directory,
  { found, columns }: Pick<Answer, 'found' | 'columns'>,
  chosen: DirectoryRequest['chosen'],
  isCurrent: () => boolean,
): Promise<void> {
  const isWanted = (facet: GroupFacet) => group(host, facet).open || (chosen[facet] ?? []).length > 0;
  await Promise.all(
    groupFacets.filter(isWanted).map(async (facet) => {
      const column = await directory.facet(facet);
      if (!isCurrent()) return;
      fillFilter(host, { facet, values: column.values });
      showFilter(host, facet, chosen, countFacet(facet, found, chosen, { ...columns, [facet]: column }));
    }),
  );
  for (const facet of groupFacets.filter((one) => !isWanted(one)))
    part(group(host, facet), 'chosen').textContent = '';
}

function drawResult(host: HTMLElement, { card, miles }: Result): HTMLElement {
  const item = copyOf(host, 'result');
  const link = part(item, 'title');
  link.textContent = card.title;
  link.setAttribute('href', `${host.dataset['pages'] ?? ''}${card.id}/`);
  part(item, 'summary').textContent = card.summary;
  const [first = 'Time and place not known', ...others] = activityLines(card);
  write(item, 'when', [first, ...(others.length > 0 ? [`and ${others.length} more`] : [])].join(' · '));
  write(item, 'away', miles === undefined || miles < 0 ? '' : `${capitalised(milesWords(miles))} away`);
  write(item, 'caution', cautionWords(card, londonTime(Date.now()).day).join(' '));
  const keep = item.querySelector('keep-button');
  keep?.setAttribute('data-id', card.id);
  keep?.setAttribute('data-title', card.title);
  return item;
}

function write(item: HTMLElement, name: string, text: string): void {
  const element = part(item, name);
  element.textContent = text;
  element.hidden = text === '';
}
