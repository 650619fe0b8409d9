import type { CollectionName } from '../../schemas/collection-names.ts';

/** The content at one of two times that are compared. */
export interface Side {
  /** By the path of their files. */
  entries: ReadonlyMap<string, SideEntry>;
  /** Files that are there but cannot be compared, because they are not valid. */
  unreadable: ReadonlySet<string>;
}

/** An entry as it is compared; the settings of the site are one too. */
export interface SideEntry {
  collection: CollectionName | 'council';
  id: string;
  /** The path from the content folder. */
  file: string;
  title: string;
  /** What one of its kind is called: "action". */
  noun: string;
  /** Its fields; an id of another entry is a `Named`. The prose below the fields is `text`. */
  fields: Tree;
  /** What in it belongs to a person: names, mailboxes and mobile numbers. */
  personal: readonly string[];
  /** Whether everybody finds it on the site: no draft, not withdrawn, not for a later day. */
  isPublic: boolean;
}

/** A reference to another entry, with the name that readers know it by. */
export interface Named {
  readonly named: CollectionName;
  readonly id: string;
  readonly title: string;
}

/** Authored fields, with what they refer to. */
export interface Tree {
  readonly [key: string]: Value;
}

/** A value of a field. */
export type Value = string | number | boolean | null | undefined | Named | Tree | readonly Value[];

/** Whether a value is a reference to another entry. */
export function isNamed(value: Value): value is Named {
  return isTree(value) && 'named' in value && 'id' in value;
}

/** Whether a value is a set of fields. */
export function isTree(value: Value): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether two values say the same; a reference is the same whatever its title is now. */
export function isSame(a: Value, b: Value): boolean {
  if (isNamed(a) && isNamed(b)) return a.named === b.named && a.id === b.id;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (isTree(a) && isTree(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isSame(a[key], b[key]));
  }
  return a === b;
}

/** Every reference within a value. */
export function namedIn(value: Value): Named[] {
  if (isNamed(value)) return [value];
  if (isList(value)) return value.flatMap(namedIn);
  return isTree(value) ? Object.values(value).flatMap(namedIn) : [];
}

/** One field of an entry or of an item of a list, as a set of fields; empty where it is not given. */
export function pick(from: SideEntry | Value, key: string): Tree {
  const fields = (typeof from === 'object' && from !== null && 'fields' in from ? from.fields : from) as Tree;
  return fields[key] === undefined ? {} : { [key]: fields[key] };
}

/** A list; an empty one where there is none. */
export function asList(value: Value): readonly Value[] {
  return isList(value) ? value : [];
}
