import { collectionNames } from '../schemas/collection-names.ts';
import type { Entry } from '../schemas/index.ts';
import type { Checkable } from './rule.ts';

/** The way to a field: keys and positions. */
export type Path = (string | number)[];

/** A value within an entry, with the way to it. */
export type Step = [path: Path, value: unknown];

/** Every value within an entry, each set of fields before what it holds. */
export function* walk(value: unknown, path: Path = []): Generator<Step> {
  yield [path, value];
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* walk(item, [...path, at]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key]);
}

/** A name as it is compared: capitals, accents, signs and spaces do not count. */
export function fold(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || plain;
}

/** Every valid entry of every kind. */
export function allEntries(content: Checkable): Entry[] {
  return collectionNames.flatMap((name): Entry[] => content[name]);
}
