import type { FetchEvent, Gathered, Kept, Worker } from './offline-types.ts';

/**
 * The service worker, `/sw.js`, of a site whose directory works without a network. The build puts what it keeps before it
 * (`publishing/offline/write-worker.ts`). With a network a page is always the newest; only what carries a hash in its name
 * is taken from what is kept. It takes nothing but types from elsewhere, so that it is one file.
 */
declare const kept: Kept;

/** How long a page may take where an older one is kept, in milliseconds. */
const patience = 5000;
const mostPages = 60;
const mostAssets = 150;
const mostBytes = 1_000_000;
const keptHeader = 'x-kept';

const worker = self as unknown as Worker;
const scope = new URL(worker.registration.scope).pathname;
/** Other sites may share the origin: what is ours begins so. */
const ours = `noticeboard ${scope} `;
const core = `${ours}core ${kept.edition}`;
const visited = `${ours}visited`;
const assets = `${ours}assets`;
const coreAddresses = new Set(kept.files.map(({ path }) => addressOf(path)));
const gathered = new Map<string, Gathered>();

worker.addEventListener('install', (event) => {
  void worker.skipWaiting();
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(scope)) return;
  if (isForms(pathname)) return;
  const path = pathname.slice(scope.length);
  if (request.mode === 'navigate') event.respondWith(answerPage(event, pathname));
  else if (path.slice(rootOf(pathname).length).startsWith('assets/'))
    event.respondWith(answerAsset(event, pathname));
  else if (isData(path)) event.respondWith(answerData(event, path));
});

async function install(): Promise<void> {
  const files = await caches.open(core);
  const keepFile = async ({ path, integrity = '' }: (typeof kept.files)[number]) => {
    const response = await fetch(addressOf(path), { cache: 'no-cache', integrity });
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    await files.put(addressOf(path), await dated(response));
  };
  try {
    await Promise.all([...kept.files.map(keepFile), keepAssets(kept.assets.map(addressOf))]);
  } catch (error) {
    await caches.delete(core);
    throw error;
  }
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(`${ours}core `) && name !== core) await caches.delete(name);
  await worker.clients.claim();
  // Browsers hold back every page until this function ends: what may take long is not waited for.
  void keepOpenPages();
}

/** The page that brought this here was fetched before it was. */
async function keepOpenPages(): Promise<void> {
  for (const { url } of await worker.clients.matchAll({ type: 'window' })) {
    const { pathname } = new URL(url);
    const response = isForms(pathname) ? undefined : await fetch(url).catch(() => undefined);
    if (response?.ok) await keepPage(pathname, response);
  }
}

/** A page comes from the network; without one, or where that takes long, as it was kept, which is then said. */
async function answerPage(event: FetchEvent, pathname: string): Promise<Response> {
  // A browser may have kept the page by itself, without asking whether there is a newer one.
  const newest = fetch(event.request, { cache: 'no-cache' });
  const network = alsoKeep(event, newest, (copy) => keepPage(pathname, copy));
  try {
    const slow = pause().then(async () => (await findPage(pathname)) ?? network);
    return await Promise.race([network, slow]);
  } catch (error) {
    const found = (await findPage(pathname)) ?? (await find(core, addressOf(`${rootOf(pathname)}offline/`)));
    if (found) return found;
    throw error;
  }
}

async function answerAsset(event: FetchEvent, pathname: string): Promise<Response> {
  const keep = (response: Response) => store(assets, pathname, response, mostAssets);
  return (await find(assets, pathname)) ?? alsoKeep(event, fetch(event.request), keep);
}

/** What the search fetches. All of one edition is kept together, so without a network nothing of two is mixed. */
async function answerData({ request }: FetchEvent, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const found = (await find(core, addressOf(path))) ?? (await findGathered(path));
    if (found) return found;
    throw error;
  }
}

/** Keeps a copy of what comes. What cannot be kept, because the browser has no room, is shown all the same. */
function alsoKeep(
  event: FetchEvent,
  coming: Promise<Response>,
  keep: (copy: Response) => Promise<void>,
): Promise<Response> {
  const keeping = coming.then((response) => (response.ok ? keep(response.clone()) : undefined));
  event.waitUntil(keeping.catch(() => undefined));
  return coming;
}

/** The forms of those who edit the site work with a network alone. */
function isForms(pathname: string): boolean {
  return pathname.startsWith(addressOf('admin/'));
}

function isData(path: string): boolean {
  return coreAddresses.has(addressOf(path)) || wantedOf(path) !== undefined;
}

/** The pages that are kept from the start fit the files of the search that are kept with them. */
async function findPage(pathname: string): Promise<Response | undefined> {
  const found = (await find(core, pathname)) ?? (await find(visited, pathname));
  const html = await found?.text();
  if (!found || html === undefined) return undefined;
  const language = /<html[^>]* lang="([\w-]+)"/.exec(html)?.[1] ?? 'en-GB';
  const day = dayIn(language, new Date(found.headers.get(keptHeader) ?? Date.now()));
  const told = html
    .replace('id="offline-note" hidden', 'id="offline-note"')
    .replace(/(<time id="kept-on"[^>]*>)[^<]*/, (_, start: string) => start + day);
  return new Response(told, { headers: found.headers });
}

/** Few browsers know how to write a date in Welsh. */
function dayIn(language: string, day: Date): string {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
  const dateStyle = known ? 'long' : 'short';
  return new Intl.DateTimeFormat(known ?? 'en-GB', { dateStyle, timeZone: 'Europe/London' }).format(day);
}

/** What was searched for is no part of what is kept: only the path is. */
async function keepPage(pathname: string, response: Response): Promise<void> {
  const isPage = /^text\/html\b/.test(response.headers.get('content-type') ?? '');
  if (response.redirected || !isPage || coreAddresses.has(pathname)) return;
  const copy = await dated(response);
  const html = await copy.clone().text();
  if (html.length > mostBytes) return;
  await store(visited, pathname, copy, mostPages);
  const named = [...html.matchAll(/"(\/[^"\s]*assets\/[\w.-]+\.(?:css|js))"/g)].map(
    ([, address = '']) => address,
  );
  await keepAssets(new Set(named)).catch(() => undefined);
}

async function keepAssets(addresses: Iterable<string>): Promise<void> {
  const keepAsset = async (address: string) => {
    if (await find(assets, address)) return;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    await store(assets, address, response, mostAssets);
  };
  await Promise.all([...addresses].map(keepAsset));
}

/** Puts something into a cache, and takes out what has been in it longest; what every page needs stays. */
async function store(name: string, address: string, response: Response, most: number): Promise<void> {
  const cache = await caches.open(name);
  await cache.put(address, response);
  const known = await cache.keys();
  const needed = new Set(kept.assets.map(addressOf));
  const spare = known.filter(({ url }) => !needed.has(new URL(url).pathname));
  await Promise.all(spare.slice(0, Math.max(0, known.length - most)).map((request) => cache.delete(request)));
}

async function find(name: string, address: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(address, { ignoreVary: true });
}

/** Cards and tables of postcodes are kept in one file for each language, and asked for one by one. */
async function findGathered(path: string): Promise<Response | undefined> {
  const wanted = wantedOf(path);
  if (!wanted) return undefined;
  const address = addressOf(`${wanted.root}groups/search/gathered.json`);
  const known =
    gathered.get(address) ?? ((await (await find(core, address))?.json()) as Gathered | undefined);
  if (!known) return undefined;
  gathered.set(address, known);
  const found = wanted.from(known);
  return found === undefined ? undefined : Response.json(found);
}

/** Which part of the file is asked for, by the address that it has by itself. */
function wantedOf(path: string): { root: string; from(all: Gathered): unknown } | undefined {
  const root = rootOf(addressOf(path));
  const rest = path.slice(root.length);
  const [, edition, row] = /^groups\/search\/cards-(\w+)\/(\d+)\.json$/.exec(rest) ?? [];
  if (edition !== undefined)
    return { root, from: (all) => (edition === all.edition ? all.cards[Number(row)] : undefined) };
  const [, id] = /^groups\/([a-z0-9-]+)\/card\.json$/.exec(rest) ?? [];
  if (id !== undefined) return { root, from: (all) => all.cards.find((card) => card.id === id) };
  const [, area] = /^data\/postcodes\/(\w+)\.json$/.exec(rest) ?? [];
  return area === undefined ? undefined : { root, from: (all) => all.postcodes[area] };
}

function rootOf(pathname: string): string {
  return kept.roots.find((root) => root !== '' && pathname.startsWith(addressOf(root))) ?? '';
}

function addressOf(path: string): string {
  return scope + path;
}

/** A copy that knows when it was kept. */
async function dated(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  // What is kept is unpacked.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(keptHeader, new Date().toISOString());
  return new Response(await response.blob(), { headers });
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, patience));
}
