import { answerRequest, type Answer, type Manner } from '../domain/directory/answer.ts';
import { answerWords } from '../domain/directory/answer-words.ts';
import { hasChosen, readRequest, writeRequest, type DirectoryRequest } from '../domain/directory/request.ts';
import type { Spot } from '../domain/postcode-table.ts';
import { hasWords, isCut } from '../domain/search.ts';
import { cutWords, wordlessWords } from '../domain/search-words.ts';
import { findControls, readControls, showControls } from './directory-controls.ts';
import { useDirectory, type Directory } from './directory-files.ts';
import { addToDirectory, readResults, showDirectory, showFacets, showMore } from './directory-view.ts';
import { commit, follow, hasAddressChanged, keepShown, readAddress } from './search-address.ts';
import { part } from './part.ts';

/** Long enough that a word is not searched for letter by letter, short enough to seem at once. */
const pause = 60;
/** After so long nothing more is being typed: other spellings may be tried. */
const settled = 600;
const patience = 600;
const perPage = 10;

const typing: Manner = { isTyping: true, mayCorrect: false };
const pausing: Manner = { isTyping: true, mayCorrect: true };
const asking: Manner = { isTyping: false, mayCorrect: true };
const insisting: Manner = { isTyping: false, mayCorrect: false };

/**
 * Makes the search of the directory work.
 * @param host the element that holds its form, filters and results
 * @param early the catalogue, which has been asked for already
 */
export function startDirectory(host: HTMLElement, early: Promise<Response>): void {
  const controls = findControls(host);
  const { query, near } = controls;
  const name = document.title;
  let request: DirectoryRequest | undefined;
  let answer: Answer | undefined;
  let device: Spot | undefined;
  let shown = perPage;
  let turn = 0;
  let timer = 0;
  let waiting = 0;

  for (const field of [query, near])
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        ask(follow, typing);
        timer = window.setTimeout(() => ask(follow, pausing), settled);
      }, pause);
    });
  controls.form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(commit, asking);
  });
  for (const select of [controls.sort, controls.within])
    select.addEventListener('change', () => ask(commit, asking));
  part(host, 'filters').addEventListener('change', () => ask(commit, asking));
  part(host, 'filters').addEventListener(
    'toggle',
    () => void use(refreshFacets).catch(() => undefined),
    true,
  );
  part(host, 'clear').addEventListener('click', () => {
    for (const box of part(host, 'filters').querySelectorAll('input')) box.checked = false;
    if (request) request.chosen = {};
    part(host, 'heading').focus();
    ask(commit, asking);
  });
  part(host, 'device').addEventListener('click', () => void askDevice());
  part(host, 'instead').addEventListener('click', () => {
    part(host, 'heading').focus();
    ask(commit, insisting, true);
  });
  part(host, 'more').addEventListener('click', () => void addMore());
  window.addEventListener('popstate', () => {
    if (hasAddressChanged()) comeBack();
  });

  const fields = [query, near, controls.within, controls.sort];
  const filledIn = fields.map(({ value }) => value);
  comeBack();
  if (request === undefined) {
    // A person may have begun to fill them in before this script was there.
    fields.forEach((field, at) => (field.value = filledIn[at] ?? ''));
    if (query.value || near.value) ask(follow, typing);
    else void use(refreshFacets).catch(() => undefined);
  }

  function use<T>(work: (directory: Directory) => Promise<T>): Promise<T> {
    return useDirectory(host.dataset['folder'] ?? '', host.dataset['postcodes'] ?? '', early, work);
  }

  function comeBack(): void {
    const address = readAddress(perPage);
    const text = address.fields.get('q') ?? '';
    shown = address.shown;
    request = readRequest(address.fields);
    showControls(host, controls, request, text);
    // A form that was sent before this script was there can have made the address too long.
    if (isCut(text)) follow(writeRequest(request));
    void run(asking);
  }

  function ask(remember: (part: string) => void, manner: Manner, isExact = false): void {
    clearTimeout(timer);
    const wanted = readControls(host, controls, request, isExact);
    const isEmpty = !wanted.query && !wanted.near && !hasChosen(wanted.chosen) && !device && manner.isTyping;
    request = isEmpty ? undefined : wanted;
    shown = perPage;
    remember(writeRequest(request));
    void run(manner);
  }

  async function askDevice(): Promise<void> {
    part(host, 'status').textContent = 'Asking your device where it is…';
    const found = await (await import('./near.ts')).findDevice();
    if ('problem' in found) {
      part(host, 'heading').hidden = false;
      part(host, 'status').textContent = found.problem;
      return;
    }
    device = found.spot;
    near.value = '';
    ask(commit, asking);
  }

  async function run(manner: Manner): Promise<void> {
    const mine = ++turn;
    const asked = request;
    clearTimeout(waiting);
    document.title = asked?.query ? `${asked.query} – ${name}` : name;
    if (!asked || (asked.query && !hasWords(asked.query))) {
      answer = undefined;
      showDirectory(
        host,
        { status: asked ? [wordlessWords(asked.query)] : [], results: [], total: 0 },
        asked,
      );
      return;
    }
    waiting = window.setTimeout(() => {
      part(host, 'status').textContent = 'Searching…';
    }, patience);
    try {
      await use((directory) => show(directory, asked, manner, mine));
    } catch {
      if (mine !== turn) return;
      clearTimeout(waiting);
      showDirectory(host, { status: [host.dataset['unavailable'] ?? ''], results: [], total: 0 }, asked);
    }
  }

  async function show(
    directory: Directory,
    asked: DirectoryRequest,
    manner: Manner,
    mine: number,
  ): Promise<void> {
    const found = await answerRequest(directory, asked, { ...manner, ...(device ? { device } : {}) });
    if (found.rows.length === 0 && !manner.isTyping) await directory.check();
    const results = await readResults(directory, found, 0, shown);
    if (mine !== turn) return;
    // The counts of the filters may still be on their way; what was found is not to be said over by then.
    clearTimeout(waiting);
    answer = found;
    const status = answerWords(asked, found);
    if (isCut(query.value)) status.push(cutWords());
    const corrected = found.corrected ? { corrected: { to: found.corrected, typed: asked.query } } : {};
    showDirectory(host, { status, results, total: found.rows.length, ...corrected }, asked);
    await showFacets(host, directory, found, asked.chosen, () => mine === turn);
    await directory.checkFetched();
  }

  async function refreshFacets(directory: Directory): Promise<void> {
    const mine = turn;
    const everything = Array.from({ length: directory.catalogue.count }, (_, row) => row);
    const known = answer ?? { found: everything, columns: {} };
    await showFacets(host, directory, known, request?.chosen ?? {}, () => mine === turn);
  }

  async function addMore(): Promise<void> {
    const [mine, list, from] = [turn, answer, shown];
    if (!list) return;
    try {
      const results = await use((directory) => readResults(directory, list, from, from + perPage));
      if (mine !== turn || from !== shown) return;
      shown += results.length;
      keepShown(shown);
      addToDirectory(host, results);
      showMore(host, shown, list.rows.length);
    } catch {
      await run(insisting);
    }
  }
}
