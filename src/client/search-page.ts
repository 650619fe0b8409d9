import {
  cleanQuery,
  facets,
  hasFilters,
  hasWords,
  isCut,
  nothingChosen,
  readSearch,
  writeSearch,
  type Chosen,
  type Search,
} from '../domain/search.ts';
import { cutWords } from '../domain/search-words.ts';
import { commit, follow, hasAddressChanged, keepShown, readAddress } from './search-address.ts';
import { answer } from './search-answer.ts';
import { readFilters } from './search-filters.ts';
import { readResults, useIndex, type Found } from './search-index.ts';
import { part } from './part.ts';
import { addResults, showMoreButton, showView, type View } from './search-view.ts';

const pause = 250;
const patience = 600;
const atOnce = 20;

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
    search = { query: cleanQuery(input.value), chosen: readFilters(host, facets) as Chosen };
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
    const address = readAddress(atOnce);
    const text = address.fields.get('q') ?? '';
    ({ shown } = address);
    search = readSearch(address.fields);
    input.value = text;
    // A form that was sent before this script was there can have made the address too long.
    if (isCut(text)) follow(writeSearch(search));
    void run();
  }

  function ask(remember: (part: string) => void, isAll = false): void {
    const query = cleanQuery(input.value);
    const chosen = search?.chosen ?? nothingChosen;
    search = isAll || query || hasFilters(chosen) ? { query, chosen } : undefined;
    shown = atOnce;
    remember(writeSearch(search));
    void run();
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    const mine = ++turn;
    const asked = search;
    document.title = asked?.query ? `${asked.query} – ${name}` : name;
    const waiting = window.setTimeout(() => {
      if (mine === turn) part(host, 'status').textContent = 'Searching…';
    }, patience);
    const view = await useIndex(folder, (index) => answer(index, asked, shown)).catch(() =>
      unavailable(host),
    );
    clearTimeout(waiting);
    if (mine !== turn) return;
    found = view.found;
    if (asked && isCut(input.value)) view.status.push(cutWords());
    showView(host, view);
  }

  async function addMore(): Promise<void> {
    const [mine, list, from] = [turn, found, shown];
    if (!list) return;
    try {
      const results = await readResults(list, from, from + atOnce);
      if (mine !== turn || from !== shown) return;
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
