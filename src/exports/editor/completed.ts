import { z } from 'zod';
import { core } from './description.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is given of an entry, with every field that its schema asks for, in the order of the schema. What nobody has said
 * is left empty, and an empty field is refused by the schema: it can never pass for an answer. A list that may be empty is.
 * @param given what somebody has said; fields that the schema does not know stay at the end
 */
export function completed(schema: z.ZodType, given?: unknown): unknown {
  const whole = core(schema);
  if (whole instanceof z.ZodLiteral) return given ?? [...whole.values][0];
  if (whole instanceof z.ZodArray) {
    const element = whole.element as z.ZodType;
    if (Array.isArray(given)) return given.map((item) => completed(element, item));
    return given ?? Array.from({ length: leastOf(whole) }, () => completed(element));
  }
  if (whole instanceof z.ZodUnion) {
    if (given !== undefined && !isFields(given)) return given;
    const chosen = caseOf(whole, given ?? {});
    return chosen ? completed(chosen, given) : { [keyOf(whole)]: '', ...given };
  }
  if (whole instanceof z.ZodObject) {
    if (given !== undefined && !isFields(given)) return given;
    return completedFields(whole.shape as Record<string, z.ZodType>, given ?? {});
  }
  return given ?? (isText(whole) ? '' : null);
}

/** The cases of a choice: the field by which they are told apart, and each with its name and its schema. */
export function casesOf(choice: z.ZodUnion): { key: string; cases: { name: string; schema: z.ZodObject }[] } {
  const key = keyOf(choice);
  return {
    key,
    cases: (choice.options as z.ZodObject[]).map((schema) => ({ name: nameOf(schema, key), schema })),
  };
}

function completedFields(shape: Record<string, z.ZodType>, given: Fields): Fields {
  const known = Object.entries(shape).flatMap(([name, field]): [string, unknown][] =>
    field instanceof z.ZodOptional && given[name] === undefined
      ? []
      : [[name, completed(field, given[name])]],
  );
  const unknown = Object.entries(given).filter(([name]) => !Object.hasOwn(shape, name));
  return Object.fromEntries([...known, ...unknown]);
}

function caseOf(choice: z.ZodUnion, given: Fields): z.ZodType | undefined {
  const { key, cases } = casesOf(choice);
  return cases.find(({ name }) => name === given[key])?.schema;
}

function keyOf(choice: z.ZodUnion): string {
  const [first] = choice.options as z.ZodObject[];
  const found = Object.entries((first?.shape ?? {}) as Record<string, z.ZodType>).find(
    ([, field]) => field instanceof z.ZodLiteral,
  );
  if (!found) throw new Error('a choice without a field that says which case it is');
  return found[0];
}

function nameOf({ shape }: z.ZodObject, key: string): string {
  const field: unknown = shape[key];
  return field instanceof z.ZodLiteral ? String([...field.values][0]) : '';
}

function leastOf(list: z.ZodArray): number {
  return z.toJSONSchema(list, { io: 'input', unrepresentable: 'any' }).minItems ?? 0;
}

function isText(schema: z.ZodType): boolean {
  return schema instanceof z.ZodString || schema instanceof z.ZodEnum || schema instanceof z.ZodStringFormat;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
