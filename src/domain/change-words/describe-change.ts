import { countWords } from '../words.ts';
import { soundAlarms, type Alarm } from './alarms.ts';
import { cut, longLines, shortPhrase } from './change-phrases.ts';
import { compareEntries, entryOf, pageOf, type EntryChange } from './entry-changes.ts';
import { itemNouns } from './field-names.ts';
import { shownOn } from './shown-on.ts';
import type { Side } from './side.ts';

/** What changes on the site, ready to be written. All texts are plain and on one line. */
export interface Description {
  /** How many entries change in which way, in a sentence. */
  summary: string;
  alarms: Alarm[];
  entries: DescribedEntry[];
  /** How many further entries are not told one by one. */
  left: number;
  /** Of each kind, where not all entries are told one by one. */
  kinds: string[];
  /** Files that cannot be compared. */
  unreadable: string[];
  /** Which pages differ, where two built sites were compared. */
  built?: BuiltChange;
}

/** One entry. */
export interface DescribedEntry {
  title: string;
  noun: string;
  file: string;
  /** Its page, where it is on the site now. */
  address?: string;
  /** What became of it, in parts of a sentence. */
  headline: string[];
  details: string[];
  pages: string[];
}

/** Addresses of pages of two built sites. */
export interface BuiltChange {
  added: string[];
  removed: string[];
  changed: string[];
}

/** So many entries are told one by one. */
const mostEntries = 50;

/**
 * Tells what changes on the site between two times.
 * @param built which pages differ, where that is known; else they are worked out from the content
 */
export function describeChange(was: Side, now: Side, built?: BuiltChange): Description {
  const changes = compareEntries(was, now);
  const different = built && new Set([...built.added, ...built.removed, ...built.changed]);
  const entries = changes.slice(0, mostEntries).map((change) => {
    const shown = shownOn(change, was, now);
    // Where one thing changed, every page that differs does so for its sake.
    const pages = different && changes.length === 1 ? [...different] : shown;
    return describeEntry(change, different ? pages.filter((page) => different.has(page)) : pages, different);
  });
  const left = changes.length - entries.length;
  return {
    summary: summaryOf(changes),
    alarms: soundAlarms(changes, now),
    entries,
    left,
    kinds: left > 0 ? countKinds(changes) : [],
    unreadable: [...new Set([...was.unreadable, ...now.unreadable])],
    ...(built ? { built } : {}),
  };
}

function describeEntry(
  change: EntryChange,
  pages: string[],
  different?: ReadonlySet<string>,
): DescribedEntry {
  const entry = entryOf(change);
  const address = change.now?.isPublic ? pageOf(entry) : undefined;
  const shown =
    pages.length === 0
      ? []
      : [
          different
            ? `${countWords(pages.length, 'page changes', 'pages change')}`
            : `shown on ${countWords(pages.length, 'page')}`,
        ];
  const told = change.changes.map(shortPhrase);
  const details = change.changes
    .flatMap(longLines)
    .filter((line) => !told.includes(line) && !told.includes(line.replace(': ', ' ')));
  return {
    title: cut(entry.title, 120),
    noun: entry.noun,
    file: entry.file,
    ...(address === undefined ? {} : { address }),
    headline: [...whatBecame(change), ...told, ...shown].map((part) => cut(part)),
    details: details.map((line) => cut(line, 400)),
    pages,
  };
}

function whatBecame({ kind, standing, was, now }: EntryChange): string[] {
  const parts: string[] = [];
  if (kind === 'added') parts.push(standing === 'not-public' ? 'added, not on the site yet' : 'added');
  if (kind === 'removed') parts.push(standing === 'not-public' ? 'deleted, was not on the site' : 'deleted');
  if (kind === 'renamed') parts.push(`renamed from ${was?.file ?? ''}`);
  if (standing === 'published') parts.push('now on the site');
  if (standing === 'taken-off')
    parts.push(now?.fields['withdrawn'] === undefined ? 'taken off the site' : 'withdrawn from the site');
  if (kind === 'changed' && standing === 'not-public') parts.push('not on the site');
  return parts;
}

function summaryOf(changes: readonly EntryChange[]): string {
  if (changes.length === 0) return 'Nothing changes on the site.';
  const count = (kind: EntryChange['kind'], words: string) => {
    const found = changes.filter((change) => change.kind === kind).length;
    return found === 0 ? [] : [`${found} ${words}`];
  };
  const ways = [
    ...count('added', 'added'),
    ...count('removed', 'deleted'),
    ...count('renamed', 'renamed'),
    ...count('changed', 'changed'),
  ];
  return `${countWords(changes.length, 'entry', 'entries')}: ${ways.join(', ')}.`;
}

function countKinds(changes: readonly EntryChange[]): string[] {
  const byNoun = Map.groupBy(changes, (change) => entryOf(change).noun);
  return [...byNoun].map(([noun, found]) => countWords(found.length, noun, itemNouns(noun)));
}
