import type { z } from 'zod';

/** More rounds than fields lie in one another. */
const mostRounds = 10;

/**
 * What a schema accepts of some data: what it refuses is taken out, and where something is missing, what lacks it. So
 * the rules can look at the rest, and a person hears of everything at once.
 * @param schema none of its fields is needed
 * @returns nothing where no part is sound
 */
export function soundPart<S extends z.ZodType>(schema: S, data: unknown): z.infer<S> | undefined {
  const part = structuredClone(data);
  for (let round = 0; round < mostRounds; round++) {
    const { success, data: sound, error } = schema.safeParse(part);
    if (success) return sound;
    // From the last to the first, so that taking out one of a list moves none that is still to go.
    for (const issue of error.issues.toReversed())
      for (const key of issue.code === 'unrecognized_keys' ? issue.keys : [undefined])
        takeOut(part, key === undefined ? issue.path : [...issue.path, key]);
  }
  return undefined;
}

function takeOut(data: unknown, path: readonly PropertyKey[]): void {
  const way = [data];
  for (const key of path) {
    const next = at(way.at(-1), key);
    if (next === undefined) break;
    way.push(next);
  }
  // A field that is missing cannot be taken out: what lacks it goes.
  const depth = Math.max(0, way.length > path.length ? path.length - 1 : way.length - 2);
  const [holder, key] = [way[depth], path[depth]];
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (typeof holder === 'object' && holder !== null && key !== undefined)
    Reflect.deleteProperty(holder, key);
}

function at(holder: unknown, key: PropertyKey): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Record<PropertyKey, unknown>)[key]
    : undefined;
}
