import { fieldWords } from './field-names.ts';
import { pairItems } from './pair-items.ts';
import { isProse, wordsChanged } from './prose.ts';
import { asList, isList, isNamed, isSame, isTree, type Tree, type Value } from './side.ts';
import { valueWords, wholeWords } from './value-words.ts';

/** What changed in one field. */
export type FieldChange =
  | { kind: 'changed'; field: string; was: string; now: string }
  | { kind: 'given'; field: string; now: string }
  | { kind: 'taken'; field: string; was: string }
  | { kind: 'rewritten'; field: string; words: number }
  | { kind: 'items'; key: string; within: string; added: Value[]; removed: Value[]; changed: ItemChange[] }
  | { kind: 'reordered'; field: string };

/** What changed in one item of a list. */
export interface ItemChange {
  now: Value;
  changes: FieldChange[];
}

/** Fields that only hold another, which is what readers know. */
const wrappers = new Set(['amount', 'items', 'date', 'basis']);

/**
 * What changed between two sets of fields, in the order of the newer one.
 * @param within the fields around them, in words
 */
export function compareFields(was: Tree, now: Tree, within = ''): FieldChange[] {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(was)])];
  return keys.flatMap((key) => compareField(key, was[key], now[key], within));
}

function compareField(key: string, was: Value, now: Value, within: string): FieldChange[] {
  if (isSame(was, now)) return [];
  const field = nameOf(key, within);
  if (isList(was ?? now) && isList(now ?? was))
    return compareLists(key, asList(was), asList(now), field, within);
  if (was === undefined) return [given(field, now, key)];
  if (now === undefined) return [{ kind: 'taken', field, was: valueWords(was, key) }];
  if (typeof was === 'string' && typeof now === 'string' && (isProse(was) || isProse(now)))
    return [{ kind: 'rewritten', field, words: wordsChanged(was, now) }];
  if (isTree(was) && isTree(now) && !isNamed(was) && !isNamed(now)) return compareTrees(was, now, field, key);
  return [{ kind: 'changed', field, was: valueWords(was, key), now: valueWords(now, key) }];
}

/** One thing for a reader, such as a date, is told as a whole; where its words are the same, by its parts. */
function compareTrees(was: Tree, now: Tree, field: string, key: string): FieldChange[] {
  const [before, after] = [wholeWords(was), wholeWords(now)];
  if (before !== undefined && after !== undefined && before !== after)
    return [{ kind: 'changed', field, was: before, now: after }];
  if ((before === undefined) !== (after === undefined))
    return [{ kind: 'changed', field, was: valueWords(was, key), now: valueWords(now, key) }];
  return compareFields(was, now, field);
}

function compareLists(
  key: string,
  was: readonly Value[],
  now: readonly Value[],
  field: string,
  within: string,
): FieldChange[] {
  const { added, removed, changed, isReordered } = pairItems(was, now);
  const items = changed.map((pair) => ({ now: pair.now, changes: compareItem(pair.was, pair.now) }));
  return [
    ...(added.length + removed.length + items.length > 0
      ? [{ kind: 'items' as const, key, within, added, removed, changed: items }]
      : []),
    ...(isReordered ? [{ kind: 'reordered' as const, field }] : []),
  ];
}

function compareItem(was: Value, now: Value): FieldChange[] {
  if (isTree(was) && isTree(now) && !isNamed(was) && !isNamed(now)) {
    const changes = compareFields(was, now);
    return changes.length > 0 ? changes : [];
  }
  const [before, after] = [valueWords(was), valueWords(now)];
  return [
    isProse(before) || isProse(after)
      ? { kind: 'rewritten', field: '', words: wordsChanged(before, after) }
      : { kind: 'changed', field: '', was: before, now: after },
  ];
}

function given(field: string, now: Value, key: string): FieldChange {
  return { kind: 'given', field, now: valueWords(now, key) };
}

function nameOf(key: string, within: string): string {
  if (within !== '' && wrappers.has(key)) return within;
  return within === '' ? fieldWords(key) : `${within}: ${fieldWords(key)}`;
}
