import { stringify } from 'yaml';
import { z } from 'zod';
import { completed } from './completed.ts';
import { core } from './description.ts';
import { explain } from './explain.ts';
import type { Kind } from './kinds.ts';
import { written, yaml } from './written.ts';

/** Longer comments are hard to read beside the fields. */
const longestComment = 96;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The text of a new file. JSON knows no comments, and the reader takes no other: there the editor says what each field
 * is. In an MDX file every field is explained above it, and those that may be left out wait as comments.
 * @param data the fields, in the order of the schema
 */
export function templateOf({ format, schema }: Pick<Kind, 'format' | 'schema'>, data: Fields): string {
  if (format === 'json') return written({ format, schema }, data);
  const parts = explain(schema, longestComment).map(({ name, what, lines }) => {
    if (what === 'part') return comment(lines);
    if (Object.hasOwn(data, name)) return [...comment(lines), ...fieldLines(name, data[name])];
    return comment([...lines, ...fieldLines(name, sampleOf(fieldOf(schema, name)))]);
  });
  return ['---', ...parts.flatMap((lines, at) => (at > 0 ? ['', ...lines] : lines)), '---', ''].join('\n');
}

function comment(lines: readonly string[]): string[] {
  return lines.map((line) => `# ${line}`);
}

/** A field as YAML. What is empty has nothing after its colon. */
function fieldLines(name: string, value: unknown): string[] {
  const text = stringify({ [name]: withoutEmpty(value) }, { ...yaml, nullStr: '' });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** What a field that is left out would look like: one of each thing that it holds. */
function sampleOf(field: z.ZodType): unknown {
  const whole = core(field);
  return whole instanceof z.ZodArray ? [completed(whole.element as z.ZodType)] : completed(whole);
}

function fieldOf(schema: z.ZodType, name: string): z.ZodType {
  const found = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>)[name] : undefined;
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

function withoutEmpty(value: unknown): unknown {
  if (value === '') return null;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)]));
}
