import { z } from 'zod';
import { words } from '../schemas/fields/text.ts';
import { show, type Finding } from './finding.ts';
import type { Path } from './walk.ts';

/** A text of an entry that may be said in another language, and the way to it. */
export type Text = [path: Path, text: string];

/** Every text of an entry that may be said in another language, in the order of its schema. */
export function textsOf(schema: z.ZodType, data: unknown, path: Path = []): Text[] {
  if (data === undefined) return [];
  if (typeof data === 'string') return words.get(schema) ? [[path, data]] : [];
  return partsOf(schema, data).flatMap(([key, part, value]) => textsOf(part, value, [...path, key]));
}

/**
 * Holds a translation of an entry against the entry: it may have the words of it, in the same shape, and nothing else.
 * @param file of the translation, from the content folder
 */
export function translationFindings(
  file: string,
  schema: z.ZodType,
  entry: unknown,
  over: unknown,
  path: Path = [],
): Finding[] {
  const told = (problem: string, expected: string): Finding[] => [
    { rule: 'translation', file, path, problem, found: show(over), expected },
  ];
  if (entry === undefined)
    return told('translates a field that the entry does not have', 'only fields that stand in the entry');
  if (typeof entry !== 'object' || entry === null) {
    if (JSON.stringify(entry) === JSON.stringify(over)) return [];
    if (!isWords(schema, entry))
      return told('is not words, and the same in every language', 'only words; leave this line out');
    return typeof over === 'string' ? [] : told('is not a text', 'the text in this language, in quotes');
  }
  if (Array.isArray(entry) !== Array.isArray(over) || typeof over !== 'object' || over === null)
    return told('has another shape than in the entry', 'the same lists and groups of fields');
  if (Array.isArray(entry) && Array.isArray(over) && entry.length !== over.length)
    return told(
      `has ${over.length} where the entry has ${entry.length}: the entry was changed since`,
      `${entry.length}, in the same order; {} where nothing is translated`,
    );
  const parts = new Map(partsOf(schema, entry).map((part) => [String(part[0]), part]));
  return Object.entries(over).flatMap(([key, value]) => {
    const [step, part, own] = parts.get(key) ?? [key, z.never(), undefined];
    return translationFindings(file, part, own, value, [...path, step]);
  });
}

/** An entry with the words of its translation in the place of its own. */
export function layOver(entry: unknown, over: unknown): unknown {
  if (over === undefined) return entry;
  if (Array.isArray(entry) && Array.isArray(over)) return entry.map((item, at) => layOver(item, over[at]));
  if (!isFields(entry) || !isFields(over)) return over;
  return {
    ...entry,
    ...Object.fromEntries(Object.entries(over).map(([key, value]) => [key, layOver(entry[key], value)])),
  };
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWords(schema: z.ZodType, value: unknown): boolean {
  return textsOf(schema, value).length > 0;
}

/** The parts of a value with their schemas: the fields of an object, the items of a list. */
function partsOf(
  schema: z.ZodType,
  data: unknown,
): [key: string | number, schema: z.ZodType, value: unknown][] {
  if (schema instanceof z.ZodOptional) return partsOf(schema.unwrap() as z.ZodType, data);
  if (schema instanceof z.ZodUnion) {
    const option = (schema.options as z.ZodType[]).find((candidate) => candidate.safeParse(data).success);
    return option ? partsOf(option, data) : [];
  }
  if (schema instanceof z.ZodArray && Array.isArray(data))
    return data.map((item, at) => [at, schema.element as z.ZodType, item]);
  if (schema instanceof z.ZodObject && isFields(data))
    return Object.entries(schema.shape as Record<string, z.ZodType>)
      .filter(([key]) => data[key] !== undefined)
      .map(([key, field]) => [key, inner(field), data[key]]);
  return [];
}

function inner(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? inner(schema.unwrap() as z.ZodType) : schema;
}
