import { z } from 'zod';
import { section } from '../../schemas/strategy.ts';
import { describe } from './description.ts';
import type { Kind } from './kinds.ts';
import { shared } from './shared.ts';

/** A JSON Schema, of draft 7: the newest that editors understand in full. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of one kind of file, with the help that an editor shows while somebody types. */
export function jsonSchemaOf({ noun, schema }: Pick<Kind, 'noun' | 'schema'>): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    metadata: withNames(),
    override: ({ zodSchema, jsonSchema }) => {
      // The registry of zod carries which folder a reference points to, and what is a picture; JSON Schema has no word for it.
      delete jsonSchema['collection'];
      delete jsonSchema['image'];
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
      if (jsonSchema.pattern !== undefined)
        Object.assign(jsonSchema, patternFor(zodSchema, jsonSchema.pattern));
      if (zodSchema instanceof z.ZodObject) describeFields(zodSchema, jsonSchema);
    },
  });
  const { $schema, ...rest } = made as JsonSchema;
  withoutTwins(rest);
  return { $schema, title: `One ${noun}`, ...rest };
}

/** The descriptions of the schemas, with a name for each that stands in many places, so that it is written once. */
function withNames(): typeof z.globalRegistry {
  const names = new Map<z.core.$ZodType, string>(
    [...shared, { id: 'section', schema: section }].map(({ id, schema }) => [schema, id]),
  );
  const registry = z.registry<z.core.GlobalMeta>();
  const read = z.globalRegistry.get.bind(z.globalRegistry);
  registry.get = (schema) => {
    const id = names.get(schema);
    return id === undefined ? read(schema) : { ...read(schema), id };
  };
  return registry;
}

/** Every property says what it is. */
function describeFields(schema: z.ZodObject, json: JsonSchema): void {
  for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const property = json.properties?.[name];
    if (typeof property !== 'object') continue;
    const { text, example } = describe(name, field);
    property.description ??= text;
    if (example !== undefined) property['markdownDescription'] = markdown(text, example);
  }
}

/** A reference with a description of its own wraps the shared field, whose help would be there twice. */
function withoutTwins(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { allOf } = node as JsonSchema;
  if (allOf?.length === 1 && allOf[0]?.$ref !== undefined) allOf[0] = { $ref: allOf[0].$ref };
  for (const value of Object.values(node)) withoutTwins(value);
}

/** Patterns that work in editors that know neither the u nor the i of a pattern, and what to say where one fails. */
function patternFor(schema: z.core.$ZodType, pattern: string): Partial<JsonSchema> {
  const check = z.safeParse(schema, '\u0000').error?.issues.find((issue) => issue.code === 'invalid_format');
  const isCaseBlind = (check as { pattern?: string } | undefined)?.pattern?.endsWith('/i') ?? false;
  const plain = pattern.replaceAll('\\p{Cc}', '\\u0000-\\u001F\\u007F-\\u009F');
  return {
    pattern: isCaseBlind ? plain.replaceAll('a-z', 'a-zA-Z') : plain,
    ...(check ? { patternErrorMessage: `This text ${check.message}.` } : {}),
  };
}

/** Editors show no examples of a field, but they show this. */
function markdown(text: string, example: unknown): string {
  return `${text.replace(/[\\`*_<>[\]]/g, '\\$&')}\n\nExample: \`${JSON.stringify(example)}\``;
}
