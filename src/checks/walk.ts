import { collectionNames } from '../schemas/collection-names.ts';
import type { Entry } from '../schemas/index.ts';
import type { Checkable } from './rule.ts';

/** The way to a field: keys and positions. */
export type Path = (string | number)[];

/** A value within an entry, with the way to it. */
export type Step = [path: Path, value: unknown];

const walked = new WeakMap<object, readonly Step[]>();

/** Every value within an entry, each set of fields before what it holds. Worked out once for all rules. */
export function walk(data: object): readonly Step[] {
  const known = walked.get(data);
  if (known) return known;
  const steps: Step[] = [];
  collect(data, [], steps);
  walked.set(data, steps);
  return steps;
}

/** A name as it is compared: capitals, accents, signs and spaces do not count. */
export function fold(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || plain;
}

/** Every valid entry of every kind but the snapshots: they were checked when they were made, and may not be mended. */
export function allEntries(content: Checkable): Entry[] {
  return collectionNames.flatMap((name): Entry[] => (name === 'snapshots' ? [] : content[name]));
}

function collect(value: unknown, path: Path, steps: Step[]): void {
  steps.push([path, value]);
  if (Array.isArray(value)) for (const [at, item] of value.entries()) collect(item, [...path, at], steps);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], steps);
}
