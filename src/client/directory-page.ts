import { answerRequest, type Answer, type Manner } from '../domain/directory/answer.ts';
import { answerWords } from '../domain/directory/answer-words.ts';
import {
  emptyRequest,
  hasChosen,
  readRequest,
  writeRequest,
  type DirectoryRequest,
} from '../domain/directory/request.ts';
import type { Spot } from '../domain/postcode-table.ts';
import { hasWords, isCut } from '../domain/search.ts';
import { cutWords, wordlessWords } from '../domain/search-words.ts';
import { groupFacets } from '../domain/group-facets.ts';
import { useDirectory, type Directory } from './directory-files.ts';
import { addToDirectory, showDirectory, showFacets, showMore, type Result } from './directory-view.ts';
import { findDevice } from './near.ts';
import { atOnce, commit, follow, hasAddressChanged, keepShown, readAddress } from './search-address.ts';
import { readFilters } from './search-filters.ts';
import { part } from './search-part.ts';

/** Long enough that a word is not searched for letter by letter, short enough to seem at once. */
const pause = 120;
/** After so long nothing more is being typed: other spellings may be tried. */
const settled = 600;
const patience = 600;
const perPage = 10;

/**
 * Makes the search of the directory work.
 * @param host the element that holds its form, filters and results
 */
export function startDirectory(host: HTMLElement): void {
  const folder = host.dataset['folder'] ?? '';
  const tables = host.dataset['postcodes'] ?? '';
  const form = part(host, 'form') as HTMLFormElement;
  const input = part(host, 'query') as HTMLInputElement;
  const near = part(host, 'near') as HTMLInputElement;
  const sort = part(host, 'sort') as HTMLSelectElement;
  const within = part(host, 'within') as HTMLSelectElement;
  const name = document.title;
  let request: DirectoryRequest | undefined;
  let answer: Answer | undefined;
  let device: Spot | undefined;
  let shown = perPage;
  let turn = 0;
  let timer = 0;

  for (const field of [input, near])
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        ask(follow, { isTyping: true, mayCorrect: false });
        timer = window.setTimeout(() => ask(follow, { isTyping: true, mayCorrect: true }), settled);
      }, pause);
    });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(commit);
  });
  for (const select of [sort, within]) select.addEventListener('change', () => ask(commit));
  part(host, 'filters').addEventListener('change', () => ask(commit));
  part(host, 'filters').addEventListener('toggle', () => void refreshFacets(), true);
  part(host, 'clear').addEventListener('click', () => {
    for (const box of host.querySelectorAll<HTMLInputElement>('[data-part=filters] input'))
      box.checked = false;
    part(host, 'heading').focus();
    ask(commit);
  });
  part(host, 'device').addEventListener('click', () => void askDevice());
  part(host, 'instead').addEventListener('click', () => {
    part(host, 'heading').focus();
    ask(commit, { isTyping: false, mayCorrect: false }, true);
  });
  part(host, 'more').addEventListener('click', () => void addMore());
  window.addEventListener('popstate', () => {
    if (hasAddressChanged()) comeBack();
  });

  const typed = input.value;
  comeBack();
  if (!request && typed) {
    // A person may have begun to type before this script was there.
    input.value = typed;
    ask(follow, { isTyping: true, mayCorrect: false });
  } else if (!request) void useDirectory(folder, tables, refreshWith).catch(() => undefined);

  function comeBack(): void {
    const address = readAddress();
    const text = address.fields.get('q') ?? '';
    shown = Math.max(perPage, address.shown === atOnce ? perPage : address.shown);
    request = readRequest(address.fields);
    input.value = text;
    near.value = request?.near ?? '';
    sort.value = request?.sort ?? '';
    within.value = String(request?.within ?? '');
    if (isCut(text)) follow(writeRequest(request));
    void run({ isTyping: false, mayCorrect: true });
  }

  function ask(
    remember: (part: string) => void,
    manner: Manner = { isTyping: false, mayCorrect: true },
    isExact = false,
  ): void {
    clearTimeout(timer);
    const fields = new URLSearchParams({
      q: input.value,
      near: near.value,
      sort: sort.value,
      within: within.value,
    });
    const chosen = { ...request?.chosen, ...readFilters(host, groupFacets.filter(isFilled)) };
    for (const facet of groupFacets) for (const id of chosen[facet] ?? []) fields.append(facet, id);
    if (isExact) fields.set('exact', '1');
    const wanted = readRequest(fields) ?? emptyRequest;
    const isEmpty = !wanted.query && !wanted.near && !hasChosen(wanted.chosen) && !device && manner.isTyping;
    request = isEmpty ? undefined : wanted;
    shown = perPage;
    remember(writeRequest(request));
    void run(manner);
  }

  function isFilled(facet: string): boolean {
    return part(host, facet).querySelector('input') !== null;
  }

  async function askDevice(): Promise<void> {
    part(host, 'status').textContent = 'Asking your device where it is…';
    const found = await findDevice();
    if ('problem' in found) {
      part(host, 'heading').hidden = false;
      part(host, 'status').textContent = found.problem;
      return;
    }
    device = found.spot;
    near.value = '';
    ask(commit);
  }

  async function run(manner: Manner): Promise<void> {
    const mine = ++turn;
    const asked = request;
    document.title = asked?.query ? `${asked.query} – ${name}` : name;
    if (!asked) {
      showDirectory(host, { status: [], results: [], total: 0 }, undefined);
      return;
    }
    const waiting = window.setTimeout(() => {
      if (mine === turn) part(host, 'status').textContent = 'Searching…';
    }, patience);
    try {
      await useDirectory(folder, tables, (directory) => show(directory, asked, manner, () => mine === turn));
    } catch {
      if (mine === turn) showUnavailable(asked);
    }
    clearTimeout(waiting);
  }

  async function show(
    directory: Directory,
    asked: DirectoryRequest,
    manner: Manner,
    isCurrent: () => boolean,
  ): Promise<void> {
    if (asked.query && !hasWords(asked.query)) {
      answer = undefined;
      showDirectory(host, { status: [wordlessWords(asked.query)], results: [], total: 0 }, asked);
      return;
    }
    const found = await answerRequest(directory, asked, { ...manner, ...(device ? { device } : {}) });
    if (found.rows.length === 0) await directory.check();
    const results = await resultsOf(directory, found, 0, shown);
    if (!isCurrent()) return;
    answer = found;
    const status = answerWords(asked, found);
    if (isCut(input.value)) status.push(cutWords());
    const corrected = found.corrected ? { corrected: { to: found.corrected, typed: asked.query } } : {};
    showDirectory(host, { status, results, total: found.rows.length, ...corrected }, asked);
    await showFacets(host, directory, found, asked.chosen, isCurrent);
  }

  async function refreshFacets(): Promise<void> {
    await useDirectory(folder, tables, refreshWith).catch(() => undefined);
  }

  async function refreshWith(directory: Directory): Promise<void> {
    const mine = turn;
    const everything = Array.from({ length: directory.catalogue.count }, (_, row) => row);
    const known = answer ?? { found: everything, columns: {} };
    await showFacets(host, directory, known, request?.chosen ?? {}, () => mine === turn);
  }

  async function addMore(): Promise<void> {
    const [mine, list, from] = [turn, answer, shown];
    if (!list) return;
    try {
      const results = await useDirectory(folder, tables, (directory) =>
        resultsOf(directory, list, from, from + perPage),
      );
      if (mine !== turn || from !== shown) return;
      shown += results.length;
      keepShown(shown);
      addToDirectory(host, results);
      showMore(host, shown, list.rows.length);
    } catch {
      await run({ isTyping: false, mayCorrect: false });
    }
  }

  function showUnavailable(asked: DirectoryRequest): void {
    const status = [host.dataset['unavailable'] ?? ''];
    showDirectory(host, { status, results: [], total: 0 }, asked);
  }
}

/** The listings from one number to another, as results show them. */
function resultsOf(
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
