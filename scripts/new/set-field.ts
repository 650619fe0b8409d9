import { z } from 'zod';
import { nearest } from '../../src/checks/finding.ts';
import { casesOf } from '../../src/exports/editor/completed.ts';
import { core } from '../../src/exports/editor/description.ts';
import { readValue, type Ids } from './read-value.ts';

type Fields = Record<string, unknown>;

/**
 * Writes what one `--set way=text` says into the fields that are given so far.
 * @param way names and positions with points between, lists counted from 1 as in the messages: `targets.1.date`
 * @returns the fields with it
 * @throws Error in words for an editor
 */
export function setField(schema: z.ZodType, given: Fields, way: string, text: string, ids: Ids): Fields {
  return set(schema, given, way.split('.'), text, ids) as Fields;
}

function set(schema: z.ZodType, given: unknown, way: readonly string[], text: string, ids: Ids): unknown {
  const [name, ...rest] = way;
  const whole = core(schema);
  if (name === undefined) {
    const value = readValue(whole, text, ids);
    return Array.isArray(given) && Array.isArray(value)
      ? [...(given as unknown[]), ...(value as unknown[])]
      : value;
  }
  if (whole instanceof z.ZodArray) {
    const items = Array.isArray(given) ? [...(given as unknown[])] : [];
    const at = Number(name) - 1;
    if (!/^[1-9]\d*$/.test(name) || at > items.length)
      throw new Error(`“${name}” is no place in this list: the next one is ${items.length + 1}`);
    items[at] = set(whole.element as z.ZodType, items[at], rest, text, ids);
    return items;
  }
  const fields = isFields(given) ? given : {};
  return { ...fields, [name]: set(fieldOf(whole, fields, name), fields[name], rest, text, ids) };
}

/** The schema of a field. Of a choice whose case is not known yet, the first case that has it. */
function fieldOf(whole: z.ZodType, given: Fields, name: string): z.ZodType {
  const shapes = shapesOf(whole, given);
  const shape = shapes.find((each) => Object.hasOwn(each, name));
  const field = shape?.[name];
  if (field) return field;
  const names = [...new Set(shapes.flatMap((each) => Object.keys(each)))];
  const near = nearest(name, names);
  const guess = near === undefined ? '' : ` (did you mean ${near}?)`;
  throw new Error(
    names.length > 0
      ? `there is no field “${name}” there${guess}. The fields are: ${names.join(', ')}`
      : `“${name}” leads into a field that has no fields in it`,
  );
}

function shapesOf(whole: z.ZodType, given: Fields): Record<string, z.ZodType>[] {
  if (whole instanceof z.ZodObject) return [whole.shape as Record<string, z.ZodType>];
  if (!(whole instanceof z.ZodUnion)) return [];
  const { key, cases } = casesOf(whole);
  // The field that says which case it is takes any of them: the schema tells which there are.
  const chosen = cases.filter(({ name }) => name === given[key]);
  const shapes = (chosen.length > 0 ? chosen : cases).map(
    ({ schema }) => schema.shape as Record<string, z.ZodType>,
  );
  return shapes.map((shape) => ({ ...shape, [key]: z.string() }));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
