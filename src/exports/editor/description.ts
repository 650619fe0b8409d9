import { z } from 'zod';

/** What a field is, for a person who fills it in. */
export interface Description {
  text: string;
  example?: unknown;
}

/**
 * What a field is, as its schema says or the schema within it. A field with one value alone tells its case.
 * @throws where neither says it
 */
export function describe(name: string, schema: z.ZodType): Description {
  const found: { text?: string | undefined; example?: unknown } = {};
  for (let current: z.ZodType | undefined = schema; current; current = inner(current)) {
    const meta = z.globalRegistry.get(current);
    found.text ??= meta?.description;
    found.example ??= (meta?.['examples'] as unknown[] | undefined)?.[0];
  }
  const innermost = core(schema);
  if (innermost instanceof z.ZodLiteral)
    found.text ??= `Which case it is: ${[...innermost.values].join(', ')}.`;
  if (found.text === undefined)
    throw new Error(`the field ${name} has no description: add .describe() to its schema`);
  return { text: found.text, ...(found.example === undefined ? {} : { example: found.example }) };
}

/** A schema without "optional" around it. */
export function core(schema: z.ZodType): z.ZodType {
  const next = inner(schema);
  return next ? core(next) : schema;
}

function inner(schema: z.ZodType): z.ZodType | undefined {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : undefined;
}
