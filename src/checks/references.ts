import { z } from 'zod';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Path } from './walk.ts';

type See = (target: CollectionName, path: Path, value: string) => void;

const known = new WeakMap<z.ZodType, boolean>();

/**
 * Walks data beside its schema and shows every reference on the way.
 * @param see is given the kind of entry that is named, the way to the field, and the id
 */
export function walkReferences(schema: z.ZodType, data: unknown, path: Path, see: See): void {
  if (data === undefined || !hasReference(schema)) return;
  const target = targetOf(schema);
  if (target && typeof data === 'string') see(target, path, data);
  else if (schema instanceof z.ZodUnion) {
    const option = (schema.options as z.ZodType[]).find((candidate) => candidate.safeParse(data).success);
    if (option) walkReferences(option, data, path, see);
  } else if (schema instanceof z.ZodOptional) walkReferences(schema.unwrap() as z.ZodType, data, path, see);
  else if (schema instanceof z.ZodArray)
    for (const [at, item] of (data as unknown[]).entries())
      walkReferences(schema.element as z.ZodType, item, [...path, at], see);
  else if (schema instanceof z.ZodObject)
    for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>))
      walkReferences(field, (data as Record<string, unknown>)[key], [...path, key], see);
}

function targetOf(schema: z.ZodType): CollectionName | undefined {
  return z.globalRegistry.get(schema)?.['collection'] as CollectionName | undefined;
}

/** Whether there is any reference within a schema: most of the data has none and need not be walked. */
function hasReference(schema: z.ZodType): boolean {
  const answer = known.get(schema);
  if (answer !== undefined) return answer;
  // A part that may hold parts of its own kind meets itself here, and is walked.
  known.set(schema, true);
  const has = targetOf(schema) !== undefined || partsOf(schema).some(hasReference);
  known.set(schema, has);
  return has;
}

function partsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options as z.ZodType[];
  if (schema instanceof z.ZodOptional) return [schema.unwrap() as z.ZodType];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  return schema instanceof z.ZodObject ? Object.values(schema.shape as Record<string, z.ZodType>) : [];
}
