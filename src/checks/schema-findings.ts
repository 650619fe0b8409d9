import { z } from 'zod';
import { nearestDay } from '../schemas/fields/nearest-day.ts';
import { nearest, show, type Finding } from './finding.ts';
import { problemOf } from './schema-words.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

const stays =
  'no such line: what papers promise, count and pay stays on the site. Say under became what became of a promise';
/** Fields that many kinds have, and what to do in a kind that has not. */
const refused: Readonly<Record<string, string>> = {
  withdrawn: stays,
  publishUntil: stays,
  emergencyOffers: 'emergency, with a list of offers: what the group can offer is written there now',
};
/** What whoever is on duty needs at night, by whatever name and wherever it stands. */
const outOfHours =
  /out[-_ ]?of[-_ ]?hours|after[-_ ]?hours|^(?:emergency|night)[-_ ]?(?:contacts?|phone|number|telephone|mobile|email)$|key[-_ ]?holders?/i;
const inPrivate =
  'no such line: whom to ring out of hours is never in the content, because content is published. It stands in private/out-of-hours.json, beside the content';

/**
 * Turns what zod says of an entry into findings that an editor understands.
 * @param schema the schema that refused the data; its descriptions and examples are quoted
 */
export function schemaFindings(
  file: string,
  schema: z.ZodType,
  data: unknown,
  issues: readonly Issue[],
): Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownField(file, schema, data, path, key));
    if (issue.code === 'invalid_key' || issue.code === 'invalid_element')
      return schemaFindings(
        file,
        schema,
        data,
        issue.issues.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      );
    const value = valueAt(data, path);
    const isMissing = value === undefined && path.length > 0 && issue.code !== 'custom';
    const field = fieldAt(schema, data, path);
    const choices = choicesOf(issue, schema, data, path);
    const expected = field?.description ?? (choices.length > 0 ? `one of ${choices.join(', ')}` : undefined);
    return [
      {
        rule: 'schema',
        file,
        path,
        problem: isMissing ? 'is missing' : problemOf(issue, value),
        ...(isMissing ? {} : { found: show(value) }),
        ...(expected === undefined ? {} : { expected }),
        ...(field?.example === undefined ? {} : { example: show(field.example) }),
        ...nearestTo(issue, value, choices),
      },
    ];
  });
}

/** The right value that is nearest: what the schema itself names, a day of the calendar, or one of the choices. */
function nearestTo(issue: Issue, value: unknown, choices: readonly string[]): Pick<Finding, 'nearest'> {
  const own: unknown = issue.code === 'custom' ? issue.params?.['nearest'] : undefined;
  if (typeof own === 'string') return { nearest: own };
  return typeof value === 'string' ? { nearest: nearestDay(value) ?? nearest(value, choices) } : {};
}

/**
 * The schemas that lie on the way to a field, the last one first. Where a union offers several ways,
 * the one is taken that the data itself names, else the first that has the field.
 */
function fieldAt(
  schema: z.ZodType,
  data: unknown,
  path: Path,
): { description?: string; example?: unknown } | undefined {
  const found = schemaAt(schema, data, path);
  if (!found) return undefined;
  let current: z.ZodType | undefined = found;
  const told: { description?: string; example?: unknown } = {};
  while (current) {
    const meta = z.globalRegistry.get(current);
    told.description ??= meta?.description;
    told.example ??= (meta?.['examples'] as unknown[] | undefined)?.[0];
    current = inner(current);
  }
  return told;
}

/** The schema of the field at a path, or nothing where the schema has no such field. */
function schemaAt(schema: z.ZodType, data: unknown, path: Path): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const whole = unwrap(schema);
  if (whole instanceof z.ZodUnion) {
    const options = whole.options as z.ZodType[];
    const chosen =
      options.find((option) => isChosen(option, data)) ??
      options.find((option) => schemaAt(option, data, path));
    return chosen ? schemaAt(chosen, data, path) : undefined;
  }
  const next = valueAt(data, [key]);
  if (whole instanceof z.ZodObject) {
    const shape = whole.shape as Record<string, z.ZodType>;
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return field ? schemaAt(field, next, rest) : undefined;
  }
  if (whole instanceof z.ZodArray) return schemaAt(whole.element as z.ZodType, next, rest);
  return undefined;
}

function unknownField(file: string, schema: z.ZodType, data: unknown, path: Path, key: string): Finding {
  const owner = schemaAt(schema, data, path);
  const fields = owner ? fieldNames(owner, valueAt(data, path)) : [];
  const isAddress = path.length === 0 && (key === 'slug' || key === 'id');
  const instead = insteadOf(path, key);
  return {
    rule: 'unknown-field',
    file,
    path: [...path, key],
    problem: isAddress
      ? 'is not a field: the name of the file is the id and the address'
      : 'is not a field here',
    found: show(valueAt(data, [...path, key])),
    expected: isAddress
      ? 'no such line; rename the file to change the address'
      : (instead ?? `one of ${fields.join(', ')}`),
    ...(isAddress || instead ? {} : { nearest: nearest(key, fields) }),
  };
}

/** What to do about a field that nobody forgot by chance. */
function insteadOf(path: Path, key: string): string | undefined {
  const isContact = path.includes('emergency') && /^(?:contacts?|phone|telephone|mobile|e-?mail)$/i.test(key);
  if (isContact || outOfHours.test(key)) return inPrivate;
  return path.length === 0 && Object.hasOwn(refused, key) ? refused[key] : undefined;
}

function fieldNames(schema: z.ZodType, data: unknown): string[] {
  const whole = unwrap(schema);
  if (whole instanceof z.ZodUnion) {
    const options = whole.options as z.ZodType[];
    const chosen = options.find((option) => isChosen(option, data));
    return [...new Set((chosen ? [chosen] : options).flatMap((option) => fieldNames(option, data)))];
  }
  return whole instanceof z.ZodObject ? Object.keys(whole.shape as object) : [];
}

/** Whether the data names this option of a discriminated union by its literal fields. */
function isChosen(option: z.ZodType, data: unknown): boolean {
  const whole = unwrap(option);
  if (!(whole instanceof z.ZodObject)) return whole.safeParse(data).success;
  const literals = Object.entries(whole.shape as Record<string, z.ZodType>).filter(
    ([, field]) => field instanceof z.ZodLiteral,
  );
  return (
    literals.length > 0 && literals.every(([name, field]) => field.safeParse(valueAt(data, [name])).success)
  );
}

/** The values that a field may have: those of a list, or those by which a union tells its options apart. */
function choicesOf(issue: Issue, schema: z.ZodType, data: unknown, path: Path): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const owner = issue.code === 'invalid_union' ? schemaAt(schema, data, path.slice(0, -1)) : undefined;
  const whole = owner && unwrap(owner);
  if (!(whole instanceof z.ZodUnion)) return [];
  return (whole.options as z.ZodType[]).flatMap((option) => {
    const field = schemaAt(option, undefined, path.slice(-1));
    return field instanceof z.ZodLiteral ? [String(field.value)] : [];
  });
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

function inner(schema: z.ZodType): z.ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? (schema.unwrap() as z.ZodType)
    : undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const next = inner(schema);
  return next ? unwrap(next) : schema;
}
