import { sectionAddress } from '../address.ts';
import { compareText } from '../compare-text.ts';
import { pageOf, type EntryChange } from './entry-changes.ts';
import { isNamed, namedIn, type Side, type SideEntry } from './side.ts';

/**
 * The pages that show an entry, before or after, as far as the content tells: its own, the list of its kind, those of what it
 * names, and those of what names it. Pages that count or search everything are not among them.
 */
export function shownOn(change: EntryChange, was: Side, now: Side): string[] {
  const pages = [
    ...(change.was ? pagesOf(change.was, was) : []),
    ...(change.now ? pagesOf(change.now, now) : []),
  ];
  return [...new Set(pages)].sort(compareText);
}

function pagesOf(entry: SideEntry, side: Side): string[] {
  if (!entry.isPublic) return [];
  const own = pageOf(entry);
  if (own === undefined) return [];
  const naming = [...side.entries.values()].filter(
    (other) => other.isPublic && namedBy(other).has(`${entry.collection}/${entry.id}`),
  );
  const { strategy, section } = entry.fields;
  return [
    own,
    ...(entry.collection === 'pages' ? [] : [`/${entry.collection}/`]),
    ...(isNamed(strategy) && typeof section === 'string' ? [sectionAddress(strategy.id, section)] : []),
    ...namedIn(entry.fields).flatMap(({ named, id }) => pageOf({ collection: named, id }) ?? []),
    ...naming.flatMap((other) => pageOf(other) ?? []),
  ].filter((page) => !listsWithoutPage.has(page));
}

const known = new WeakMap<SideEntry, ReadonlySet<string>>();

/** What an entry names, worked out once: every change asks it of every entry. */
function namedBy(entry: SideEntry): ReadonlySet<string> {
  let named = known.get(entry);
  if (!named)
    known.set(entry, (named = new Set(namedIn(entry.fields).map(({ named: kind, id }) => `${kind}/${id}`))));
  return named;
}

/** Kinds of content that have no list of their own. */
const listsWithoutPage = new Set([
  '/categories/',
  '/periods/',
  '/postcodes/',
  '/reviews/',
  '/snapshots/',
  '/synonyms/',
  '/terms/',
]);
