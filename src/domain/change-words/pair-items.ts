import { likeness } from './prose.ts';
import { isNamed, isSame, isTree, type Tree, type Value } from './side.ts';
import { partsWords, valueWords } from './value-words.ts';

/** What became of the items of a list. */
export interface Paired {
  added: Value[];
  removed: Value[];
  changed: { was: Value; now: Value }[];
  /** Whether those that stayed stand in another order. */
  isReordered: boolean;
}

/** Texts and sets of fields that are so much alike are one that was changed. */
const leastLikeness = 0.5;

/** What tells one item of a list from another, the best first. */
const keys = ['id', 'label', 'name', 'title', 'organisation', 'action', 'text', 'words', 'typed', 'from'];

/**
 * Puts the items of a list before and after together: equal ones first, then those with the same key, then those that are
 * alike.
 */
export function pairItems(was: readonly Value[], now: readonly Value[]): Paired {
  const [left, right] = [[...was], [...now]];
  const stayed: [number, number][] = [];
  const changed: Paired['changed'] = [];
  const take = (isPair: (a: Value, b: Value) => boolean, found: (a: Value, b: Value) => void) => {
    for (const b of [...right]) {
      const at = left.findIndex((a) => isPair(a, b));
      if (at < 0) continue;
      const [a] = left.splice(at, 1);
      right.splice(right.indexOf(b), 1);
      found(a, b);
    }
  };
  take(isSame, (a, b) => stayed.push([was.indexOf(a), now.indexOf(b)]));
  const change = (a: Value, b: Value) => void changed.push({ was: a, now: b });
  take((a, b) => keyOf(a) !== undefined && keyOf(a) === keyOf(b), change);
  take(isAlike, change);
  // A list of one on each side: the one was changed, whatever is left of it.
  if (was.length === 1 && now.length === 1 && isTree(left[0]) && !isNamed(left[0]) && isTree(right[0]))
    take(() => true, change);
  const places = stayed.sort(([a], [b]) => a - b).map(([, at]) => at);
  const isReordered = places.some((at, index) => index > 0 && at < (places[index - 1] ?? 0));
  return { added: right, removed: left, changed, isReordered };
}

/** What an item of a list is called in a sentence: its name, its date or its words. */
export function itemName(item: Value): string {
  if (!isTree(item) || isNamed(item)) return valueWords(item);
  const key = nameKey(item);
  return key === undefined ? valueWords(item) : valueWords(item[key], key);
}

/** An item with all that it says: "January 2025: Two of six benches stand; under way". */
export function itemWords(item: Value): string {
  if (!isTree(item) || isNamed(item)) return valueWords(item);
  const key = nameKey(item);
  const rest = key === undefined ? '' : partsWords(item, key);
  return rest === '' ? itemName(item) : `${itemName(item)}: ${rest}`;
}

function keyOf(item: Value): string | undefined {
  if (!isTree(item) || isNamed(item)) return undefined;
  const key = keys.find((name) => item[name] !== undefined);
  const value = key === undefined ? undefined : item[key];
  if (value !== undefined) return `${key} ${isNamed(value) ? value.id : JSON.stringify(value)}`;
  const { date, source, document, section } = item;
  if (isNamed(document)) return `source ${document.id} ${JSON.stringify(section ?? '')}`;
  return isTree(date) ? `date ${JSON.stringify(date['iso'] ?? date['basis'])} ${idOf(source)}` : undefined;
}

/** The field by which people know an item; an id is for programs. */
function nameKey(item: Tree): string | undefined {
  const key = keys.find((name) => name !== 'id' && item[name] !== undefined);
  return key ?? (isTree(item['date']) ? 'date' : undefined);
}

function idOf(source: Value): string {
  return isTree(source) && isNamed(source['document']) ? source['document'].id : '';
}

function isAlike(a: Value, b: Value): boolean {
  if (isNamed(a) || isNamed(b)) return false;
  if (typeof a === 'string' && typeof b === 'string')
    return a.includes(' ') && likeness(a, b) >= leastLikeness;
  return isTree(a) && isTree(b) && likeness(partsWords(a), partsWords(b)) >= leastLikeness;
}
