import { collectionNames } from '../../../src/schemas/collection-names.ts';
import { partialDate, type PartialDate } from '../../../src/schemas/fields/partial-date.ts';
import { collections, type Content } from '../../../src/schemas/index.ts';

/** A date of the content, and where it stands: `actions: targets[].date`, in `actions/x`. */
export interface Placed {
  date: PartialDate;
  at: string;
  of: string;
}

/** What a schema says of itself. */
interface Schema {
  _zod: { def: Record<string, unknown> };
}

/** Every place in the schemas where a date may stand, the frozen records left out. */
export const places: ReadonlySet<string> = new Set(
  collectionNames
    .filter((name) => name !== 'snapshots')
    .flatMap((name) => placesIn(collections[name].schema).map((at) => `${name}: ${at}`)),
);

/** Every date that content has, stated or not. */
export function datesIn(content: Content): Placed[] {
  return collectionNames.flatMap((name) =>
    content[name].flatMap(({ id, data }) => walk(data, `${name}: `, `${name}/${id}`)),
  );
}

function walk(value: unknown, at: string, of: string): Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  if (places.has(at)) return [{ date: value as PartialDate, at, of }];
  return Object.entries(value).flatMap(([name, one]) =>
    walk(one, Array.isArray(value) ? `${at}[]` : below(at, name), of),
  );
}

function placesIn(schema: unknown, at = ''): string[] {
  if (schema === partialDate) return [at];
  const { def } = (schema as Schema)._zod;
  // A description makes a copy of a schema; what it holds stays the same.
  if (def === (partialDate as unknown as Schema)._zod.def) return [at];
  const inner = def['in'] ?? def['innerType'];
  if (inner) return placesIn(inner, at);
  if (def['element']) return placesIn(def['element'], `${at}[]`);
  if (Array.isArray(def['options'])) return [...new Set(def['options'].flatMap((one) => placesIn(one, at)))];
  return Object.entries((def['shape'] ?? {}) as Record<string, unknown>).flatMap(([name, one]) =>
    // A part of a strategy holds parts, without an end; none has a date.
    name === 'sections' ? [] : placesIn(one, below(at, name)),
  );
}

function below(at: string, name: string): string {
  return at === '' || at.endsWith(': ') ? `${at}${name}` : `${at}.${name}`;
}
