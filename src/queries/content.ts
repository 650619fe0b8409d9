import { getCollection } from 'astro:content';
import type { Site } from '../components/site/site-page.ts';
import { entriesByAddress } from '../domain/entry-at.ts';
import { shownContent } from '../domain/shown-content.ts';
import { bannerOf } from '../domain/visibility.ts';
import { withdrawnPages, type WithdrawnPage } from '../domain/withdrawn-page.ts';
import { collectionNames, type CollectionName } from '../schemas/collection-names.ts';
import type { Content, Data, Entry } from '../schemas/index.ts';
import { audienceOf } from '../reader/preview.ts';
import { readCouncil } from '../reader/settings.ts';
import { today } from '../reader/today.ts';

let all: Promise<Content> | undefined;
let loading: Promise<Content> | undefined;

/** All content of the council, read once for the whole build. */
export function loadContent(): Promise<Content> {
  if (import.meta.env.DEV) return load();
  return (loading ??= load());
}

/** The pages that stand in the place of entries that were withdrawn. A preview has none: it shows the entries. */
export async function loadWithdrawn(): Promise<WithdrawnPage[]> {
  return audienceOf() === 'public' ? withdrawnPages(await loadAll(), today()) : [];
}

/** What a preview says on the page of each entry that is hidden, by its address. Nothing where the site is for everybody. */
export async function loadPreview(): Promise<Site['preview']> {
  if (audienceOf() === 'public') return undefined;
  const banners = [...entriesByAddress(await loadAll())].flatMap(([address, { data }]) => {
    const banner = bannerOf(data, today());
    return banner === undefined ? [] : [[address, banner] as const];
  });
  return { banners: Object.fromEntries(banners) };
}

/** What may not be on the site on the day of the build stays outside here, so that no page, list or export can show it. */
async function load(): Promise<Content> {
  return shownContent(await loadAll(), today(), audienceOf());
}

/** Everything, with what is hidden. Nothing but this file may have it. */
function loadAll(): Promise<Content> {
  if (import.meta.env.DEV) return readAll();
  return (all ??= readAll());
}

async function readAll(): Promise<Content> {
  const pairs = await Promise.all(
    collectionNames.map(async (name) => [name, await entriesOf(name)] as const),
  );
  const ids = pairs.map(([name, entries]) => [name, entries.map(({ id }) => id)] as const);
  return {
    ...Object.fromEntries(pairs),
    ids: Object.fromEntries(ids),
    council: readCouncil(),
  } as Content;
}

async function entriesOf<K extends CollectionName>(name: K): Promise<Entry<K>[]> {
  const entries = (await getCollection(name)) as { id: string; data: Data<K> & { file: string } }[];
  return entries
    .map(({ id, data: { file, ...data } }) => ({ id, file, data: data as unknown as Data<K> }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
