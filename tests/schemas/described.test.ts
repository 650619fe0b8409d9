import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { council } from '../../src/schemas/council.ts';
import { collections } from '../../src/schemas/index.ts';
import { submission } from '../../src/schemas/submission.ts';

const folder = new URL('../../src/schemas/', import.meta.url);
const schemas: [string, z.ZodType][] = [
  ['council', council],
  ['submission', submission],
  ...Object.entries(collections).map(([name, { schema }]): [string, z.ZodType] => [name, schema]),
];

it.each(schemas)('%s tells an editor what every field means', (name, schema) => {
  const fields = fieldsOf(schema, name, new Set());
  expect(fields.length).toBeGreaterThan(1);
  expect(fields.filter(([, field]) => !describe(field)).map(([path]) => path)).toEqual([]);
});

it.each(schemas)('%s refuses fields that it does not know', (name, schema) => {
  const loose = fieldsOf(schema, name, new Set()).filter(
    ([, field]) => field instanceof z.ZodObject && !(field._zod.def.catchall instanceof z.ZodNever),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

it('never turns one kind of value into another', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(25);
  for (const file of files)
    expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/coerce|preprocess|\.transform\(/);
});

/** Every field that can be reached from a schema, with the way to it; the schema itself first. */
function fieldsOf(schema: z.ZodType, path: string, seen: Set<z.ZodType>): [string, z.ZodType][] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const inner = (next: z.ZodType, way: string) => fieldsOf(next, way, new Set(seen));
  if (schema instanceof z.ZodOptional) return inner(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return inner(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.ZodType[]).flatMap((option, at) => inner(option, `${path}|${at}`));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
    [`${path}.${key}`, field] as [string, z.ZodType],
    ...inner(field, `${path}.${key}`),
  ]);
}

/** The description of a field, or of what it wraps; a field with one value alone says itself what it means. */
function describe(schema: z.ZodType): string | undefined {
  if (schema instanceof z.ZodLiteral) return String(schema.value);
  const own = z.globalRegistry.get(schema)?.description;
  return own ?? (schema instanceof z.ZodOptional ? describe(schema.unwrap() as z.ZodType) : undefined);
}
