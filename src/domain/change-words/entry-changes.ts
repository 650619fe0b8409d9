import { addressOf } from '../address.ts';
import { compareText } from '../compare-text.ts';
import { compareFields, type FieldChange } from './compare-fields.ts';
import { likeness } from './prose.ts';
import { isSame, type Side, type SideEntry } from './side.ts';
import { partsWords } from './value-words.ts';

/** What became of one entry. */
export interface EntryChange {
  kind: 'added' | 'removed' | 'renamed' | 'changed';
  /** What it means for readers, where that is more than a change. */
  standing?: 'published' | 'taken-off' | 'not-public';
  was?: SideEntry;
  now?: SideEntry;
  /** Empty for an entry that came or went. */
  changes: FieldChange[];
}

/** Two entries of one kind with other ids are one that was renamed where they are so much alike. */
const leastLikeness = 0.7;

/** Which entries came, went, were renamed or changed, in the order of their files. */
export function compareEntries(was: Side, now: Side): EntryChange[] {
  const gone = [...was.entries.values()].filter(
    ({ file }) => !now.entries.has(file) && !now.unreadable.has(file),
  );
  const come = [...now.entries.values()].filter(
    ({ file }) => !was.entries.has(file) && !was.unreadable.has(file),
  );
  const renamed = pairRenamed(gone, come);
  const stayed = [...now.entries.values()].flatMap((entry): EntryChange[] => {
    const before = was.entries.get(entry.file);
    return before && !isSame(before.fields, entry.fields) ? [changeOf('changed', before, entry)] : [];
  });
  const isRenamed = (entry: SideEntry) => renamed.some((pair) => pair.was === entry || pair.now === entry);
  return [
    ...gone.filter((entry) => !isRenamed(entry)).map((entry) => changeOf('removed', entry, undefined)),
    ...come.filter((entry) => !isRenamed(entry)).map((entry) => changeOf('added', undefined, entry)),
    ...renamed.map((pair) => changeOf('renamed', pair.was, pair.now)),
    ...stayed,
  ].sort((a, b) => compareText(entryOf(a).file, entryOf(b).file));
}

/** The entry as it is now; as it was, where it is gone. */
export function entryOf({ was, now }: Pick<EntryChange, 'was' | 'now'>): SideEntry {
  const entry = now ?? was;
  if (!entry) throw new Error('a change of nothing');
  return entry;
}

/** The address of an entry on the site, without a place in its page; the settings have none. */
export function pageOf({ collection, id }: Pick<SideEntry, 'collection' | 'id'>): string | undefined {
  return collection === 'council' ? undefined : addressOf(collection, id).replace(/#.*$/, '');
}

function changeOf(kind: EntryChange['kind'], was?: SideEntry, now?: SideEntry): EntryChange {
  const changes = was && now ? compareFields(was.fields, now.fields) : [];
  const standing = standingOf(was?.isPublic, now?.isPublic);
  return {
    kind,
    changes,
    ...(standing ? { standing } : {}),
    ...(was ? { was } : {}),
    ...(now ? { now } : {}),
  };
}

function standingOf(was: boolean | undefined, now: boolean | undefined): EntryChange['standing'] {
  if (was === false && now === true) return 'published';
  if (was === true && now === false) return 'taken-off';
  return (now ?? was) === false ? 'not-public' : undefined;
}

function pairRenamed(gone: readonly SideEntry[], come: readonly SideEntry[]) {
  const left = [...come];
  return gone.flatMap((was) => {
    const now =
      left.find((entry) => entry.collection === was.collection && isSame(entry.fields, was.fields)) ??
      left.find((entry) => entry.collection === was.collection && isAlike(was, entry));
    if (!now) return [];
    left.splice(left.indexOf(now), 1);
    return [{ was, now }];
  });
}

function isAlike(was: SideEntry, now: SideEntry): boolean {
  return likeness(partsWords(was.fields), partsWords(now.fields)) >= leastLikeness;
}
