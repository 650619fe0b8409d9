import { countWords, listWords } from '../words.ts';
import type { FieldChange, ItemChange } from './compare-fields.ts';
import { itemNoun, itemNouns } from './field-names.ts';
import { itemName, itemWords } from './pair-items.ts';

/** A value longer than this is not shown in a headline. */
const longestShort = 60;
/** A value longer than this is cut where it is shown in full. */
const longestLong = 240;

/** What changed in a field, as a part of a headline: "target October 2021 → March 2022", "1 update added". */
export function shortPhrase(change: FieldChange): string {
  switch (change.kind) {
    case 'changed':
      return isShort(change.was, change.now)
        ? `${change.field} ${change.was} → ${change.now}`
        : `${change.field} changed`;
    case 'given':
      return isShort(change.now) ? `${change.field} given: ${change.now}` : `${change.field} given`;
    case 'taken':
      return `${change.field} taken away`;
    case 'rewritten':
      return `the ${change.field || 'text'} was rewritten (${countWords(change.words, 'word')} changed)`;
    case 'reordered':
      return `${change.field} in another order`;
    case 'items':
      return itemsPhrase(change);
  }
}

/** What changed in a field in full, a line for each thing. */
export function longLines(change: FieldChange): string[] {
  switch (change.kind) {
    case 'changed':
      return [`${change.field}: ${cut(change.was)} → ${cut(change.now)}`];
    case 'given':
      return [`${change.field} given: ${cut(change.now)}`];
    case 'taken':
      return [`${change.field} taken away: ${cut(change.was)}`];
    case 'rewritten':
    case 'reordered':
      return [shortPhrase(change)];
    case 'items': {
      const noun = itemNoun(change.key);
      return [
        ...change.added.map((item) => `${noun} added: ${cut(itemWords(item))}`),
        ...change.removed.map((item) => `${noun} removed: ${cut(itemWords(item))}`),
        ...change.changed.flatMap((item) => itemLines(noun, item)),
      ];
    }
  }
}

/** A text on one line, no longer than can be read at a glance. */
export function cut(text: string, most = longestLong): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

function itemsPhrase({ key, added, removed, changed }: FieldChange & { kind: 'items' }): string {
  const noun = itemNoun(key);
  const [only] = changed;
  const [change] = only?.changes ?? [];
  if (only && change?.kind === 'changed' && changed.length + added.length + removed.length === 1)
    if (only.changes.length === 1 && isShort(change.was, change.now)) return onlyPhrase(noun, only, change);
  const count = (items: readonly unknown[], what: string) =>
    items.length === 0 ? [] : [`${countWords(items.length, noun, itemNouns(key))} ${what}`];
  return listWords([...count(added, 'added'), ...count(removed, 'removed'), ...count(changed, 'changed')]);
}

/** One item in which one thing changed is told with its values: "target Millbrook 2023 → 2024". */
function onlyPhrase(noun: string, { now }: ItemChange, change: FieldChange & { kind: 'changed' }): string {
  const name = itemName(now);
  // Where the thing that changed is what the item is known by, its name would stand there twice.
  const whose = name === change.now ? '' : ` ${cut(name, longestShort)}`;
  const field = change.field === '' || change.field === 'date' ? '' : `, ${change.field}`;
  return `${noun}${whose}${field} ${change.was} → ${change.now}`;
}

function itemLines(noun: string, { now, changes }: ItemChange): string[] {
  const name = cut(itemName(now), longestShort);
  return changes.flatMap((change) => {
    if (!('field' in change) || (change.field !== '' && change.field !== 'date'))
      return longLines(change).map((line) => `${noun} ${name}: ${line}`);
    // Where the thing that changed is what the item is known by, its name would stand there twice.
    const isName =
      change.field === '' || (change.kind === 'changed' && cut(change.now, longestShort) === name);
    return longLines({ ...change, field: isName ? noun : `${noun} ${name}` });
  });
}

function isShort(...values: readonly string[]): boolean {
  return values.every((value) => value.length <= longestShort && !value.includes('\n'));
}
