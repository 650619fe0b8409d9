import {
  cleanQuery,
  hasFilters,
  hasWords,
  isCut,
  keepKnown,
  nothingChosen,
  type Search,
} from '../domain/search.ts';
import {
  cutWords,
  foundWords,
  leftOutWords,
  nothingWords,
  unknownWords,
  wordlessWords,
} from '../domain/search-words.ts';
import { atOnce, commit, follow, hasAddressChanged, keepShown, readAddress } from './search-address.ts';
import { fillFilters, openFilters, readFilters } from './search-filters.ts';
import { readResults, useIndex, type Found } from './search-index.ts';
import { part } from './search-part.ts';
import { addResults, showMoreButton, showView, type View } from './search-view.ts';

const pause = 250;
const patience = 600;

/**
 * Makes the search page work.
 * @param host the element that holds its form, filters and results; its data-index is the folder of the index
 */
export function startSearch(host: HTMLElement): void {
  const folder = host.dataset['index'] ?? '';
  const input = part(host, 'query') as HTMLInputElement;
  const name = document.title;
  let search: Search | undefined;
  let found: Found | undefined;
  let shown = atOnce;
  let turn = 0;
  let timer = 0;

  input.addEventListener('input', () => {
    const query = cleanQuery(input.value);
    if (hasWords(query)) void useIndex(folder, async (index) => index.preload(query)).catch(() => undefined);
    clearTimeout(timer);
    timer = window.setTimeout(() => ask(follow), pause);
  });
  part(host, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    ask(commit, true);
  });
  part(host, 'filters').addEventListener('change', () => {
    search = { query: cleanQuery(input.value), chosen: readFilters(host) };
    ask(commit);
  });
  part(host, 'clear').addEventListener('click', () => {
    if (search) search.chosen = nothingChosen;
    part(host, 'heading').focus();
    ask(commit, true);
  });
  part(host, 'more').addEventListener('click', () => void addMore());
  window.addEventListener('popstate', () => {
    if (hasAddressChanged()) comeBack();
  });

  const typed = input.value;
  comeBack();
  if (!search && typed) {
    // A person may have begun to type before this script was there.
    input.value = typed;
    ask(follow);
  }

  function comeBack(): void {
    ({ search, shown } = readAddress());
    input.value = search?.query ?? '';
    void run();
  }

  function ask(remember: (search: Search | undefined) => void, isAll = false): void {
    const query = cleanQuery(input.value);
    const chosen = search?.chosen ?? nothingChosen;
    search = isAll || query || hasFilters(chosen) ? { query, chosen } : undefined;
    shown = atOnce;
    remember(search);
    void run();
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    const mine = ++turn;
    const asked = search;
    document.title = asked?.query ? `${asked.query} – ${name}` : name;
    const waiting = window.setTimeout(() => (part(host, 'status').textContent = 'Searching…'), patience);
    const view = await look(asked).catch(() => unavailable(host));
    clearTimeout(waiting);
    if (mine !== turn) return;
    found = view.found;
    showView(host, view);
  }

  function look(asked: Search | undefined): Promise<View> {
    return useIndex(folder, async (index) => {
      fillFilters(host, index.known);
      if (!asked) return { status: [], chosen: nothingChosen, counts: index.known, results: [] };
      const { chosen, unknown } = keepKnown(asked.chosen, index.known);
      asked.chosen = chosen;
      openFilters(host, chosen);
      const notes = [
        ...(isCut(input.value) ? [cutWords()] : []),
        ...(unknown.length > 0 ? [unknownWords(unknown)] : []),
      ];
      if (asked.query && !hasWords(asked.query))
        return { status: [wordlessWords(asked.query), ...notes], chosen, counts: {}, results: [] };
      const found = await index.find(asked);
      const total = found.hits.length;
      if (total > 0 && found.leftOut.length > 0) notes.unshift(leftOutWords(found.leftOut));
      const advice = total === 0 ? [nothingWords(asked, found.withoutFilters)] : [];
      return {
        status: [foundWords(asked, total), ...advice, ...notes],
        chosen,
        counts: found.counts,
        results: await readResults(found, 0, shown),
        found,
      };
    });
  }

  async function addMore(): Promise<void> {
    const [mine, list] = [turn, found];
    if (!list) return;
    try {
      const results = await readResults(list, shown, shown + atOnce);
      if (mine !== turn) return;
      shown += results.length;
      keepShown(shown);
      addResults(host, results);
      showMoreButton(host, shown, list.hits.length);
    } catch {
      await run();
    }
  }
}

function unavailable(host: HTMLElement): View {
  return { status: [host.dataset['unavailable'] ?? ''], results: [] };
}
