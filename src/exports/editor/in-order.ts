import { z } from 'zod';
import { casesOf } from './completed.ts';
import { core } from './description.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The same value with its fields in the order of the schema, at every depth. Nothing is added, left out or changed.
 * Fields that the schema does not know stay at the end, in their own order.
 */
export function inOrder(schema: z.ZodType, value: unknown): unknown {
  const whole = core(schema);
  if (Array.isArray(value))
    return whole instanceof z.ZodArray
      ? value.map((item) => inOrder(whole.element as z.ZodType, item))
      : value;
  if (!isFields(value)) return value;
  if (whole instanceof z.ZodUnion) {
    const { key, cases } = casesOf(whole);
    const chosen = cases.find(({ name }) => name === value[key]);
    return chosen ? inOrder(chosen.schema, value) : value;
  }
  return whole instanceof z.ZodObject
    ? fieldsInOrder(whole.shape as Record<string, z.ZodType>, value)
    : value;
}

function fieldsInOrder(shape: Readonly<Record<string, z.ZodType>>, value: Fields): Fields {
  const known = Object.entries(shape).flatMap(([name, field]) =>
    Object.hasOwn(value, name) ? [[name, inOrder(field, value[name])] as const] : [],
  );
  const unknown = Object.entries(value).filter(([name]) => !Object.hasOwn(shape, name));
  return Object.fromEntries([...known, ...unknown]);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
