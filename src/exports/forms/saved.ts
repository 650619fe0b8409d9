import { z } from 'zod';
import { casesOf } from '../editor/completed.ts';
import { core } from '../editor/description.ts';
import { imageFolder } from './text-widget.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a file says, from what a form holds. A form holds every field, empty ones too: those that may be left out go, and
 * lists that must be there but may be empty come back.
 */
export function saved(schema: z.ZodType, held: unknown): unknown {
  return filled(
    schema,
    changeImages(schema, held, (path) => path.replace(`${imageFolder}/`, '')),
  );
}

/** What a form holds, from what a file says: the same, but pictures with the way to them. */
export function held(schema: z.ZodType, data: unknown): unknown {
  return changeImages(schema, data, (name) => `${imageFolder}/${name}`);
}

function filled(schema: z.ZodType, value: unknown): unknown {
  const whole = core(schema);
  if (whole instanceof z.ZodArray)
    return Array.isArray(value)
      ? value.map((item) => filled(whole.element as z.ZodType, item))
      : (value ?? []);
  if (whole instanceof z.ZodUnion) {
    const chosen = isFields(value) ? chosenOf(whole, value) : undefined;
    return chosen ? filled(chosen, value) : value;
  }
  if (!(whole instanceof z.ZodObject)) return value;
  if (!isFields(value ?? {})) return value;
  const given = (value ?? {}) as Fields;
  const shape = whole.shape as Record<string, z.ZodType>;
  const known = Object.entries(shape).flatMap(([name, field]) => {
    if (field instanceof z.ZodOptional && isEmpty(given[name])) return [];
    const inner = filled(field, given[name]);
    const isLeftOut = field instanceof z.ZodOptional ? isEmpty(inner) : isNothing(inner);
    return isLeftOut ? [] : [[name, inner] as const];
  });
  const unknown = Object.entries(given).filter(([name]) => !Object.hasOwn(shape, name));
  return Object.fromEntries([...known, ...unknown]);
}

function changeImages(schema: z.ZodType, value: unknown, change: (text: string) => string): unknown {
  const whole = core(schema);
  if (typeof value === 'string')
    return z.globalRegistry.get(whole)?.['image'] === true ? change(value) : value;
  if (Array.isArray(value))
    return whole instanceof z.ZodArray
      ? value.map((item) => changeImages(whole.element as z.ZodType, item, change))
      : value;
  if (!isFields(value)) return value;
  const chosen = whole instanceof z.ZodUnion ? chosenOf(whole, value) : whole;
  if (!(chosen instanceof z.ZodObject)) return value;
  const shape = chosen.shape as Record<string, z.ZodType>;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
      return [name, field ? changeImages(field, inner, change) : inner];
    }),
  );
}

function chosenOf(choice: z.ZodUnion, value: Fields): z.ZodObject | undefined {
  const { key, cases } = casesOf(choice);
  return cases.find(({ name }) => name === value[key])?.schema;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isNothing(value) || (isFields(value) && Object.keys(value).length === 0);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
