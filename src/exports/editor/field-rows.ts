import { z } from 'zod';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { core, describe } from './description.ts';
import { sharedOf } from './shared.ts';

/** One line of the guide to the fields. */
export interface Row {
  /** The way to the field: `targets › date`. */
  field: string;
  /** depends: only some cases of a choice need it. */
  needed: 'yes' | 'no' | 'depends';
  text: string;
  example?: unknown;
}

type Open = readonly unknown[];

/**
 * The fields of a schema and the fields within them, each with what it is.
 * A field that stands in many kinds is not opened: it has a table of its own.
 * @param path the way to the schema, empty at its top
 * @param open the schemas that are being told, so that one that holds itself is told once
 */
export function rowsOf(schema: z.ZodType, path = '', open: Open = []): Row[] {
  const whole = core(schema);
  if ((path !== '' && sharedOf(whole)) || open.includes(whole._zod.def)) return [];
  const way = [...open, whole._zod.def];
  if (whole instanceof z.ZodArray) return rowsOf(whole.element as z.ZodType, path, way);
  if (whole instanceof z.ZodUnion) return rowsOfCases(whole, path, way);
  if (!(whole instanceof z.ZodObject)) return [];
  return Object.entries(whole.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const own = join(path, name);
    const needed = field instanceof z.ZodOptional ? 'no' : 'yes';
    const row: Row = { field: own, needed, ...whatItIs(name, field, way) };
    return [row, ...rowsOf(field, own, way)];
  });
}

/** The fields of a choice: each once, with the cases that have it. */
function rowsOfCases(choice: z.ZodUnion, path: string, open: Open): Row[] {
  const cases = (choice.options as z.ZodType[]).map((option) => ({ option, ...caseOf(option) }));
  const rows = new Map<string, Row & { of: string[] }>();
  for (const { option, key, value } of cases)
    for (const row of rowsOf(option, path, open)) {
      const first = rows.get(row.field);
      const isChoice = row.field === join(path, key);
      const text = `Which case it is: ${cases.map((each) => `\`${each.value}\``).join(', ')}.`;
      rows.set(row.field, {
        ...(first ?? row),
        ...(isChoice ? { text } : {}),
        needed: first && first.needed !== row.needed ? 'depends' : row.needed,
        of: [...(first?.of ?? []), value],
      });
    }
  return [...rows.values()].map(({ of, ...row }) =>
    of.length === cases.length ? row : { ...row, text: `${row.text} Only with ${of.join(' or ')}.` },
  );
}

/** The field by which a case of a choice is told from the others, and what it says there. */
function caseOf(option: z.ZodType): { key: string; value: string } {
  const whole = core(option);
  const shape = whole instanceof z.ZodObject ? (whole.shape as Record<string, z.ZodType>) : {};
  for (const [key, field] of Object.entries(shape))
    if (field instanceof z.ZodLiteral) return { key, value: String([...field.values][0]) };
  throw new Error('a choice without a field that says which case it is');
}

/** What is said of a field, and what may stand there. */
function whatItIs(name: string, field: z.ZodType, open: Open): Pick<Row, 'text' | 'example'> {
  const { text, example } = describe(name, field);
  const known = sharedOf(core(field));
  const value = valueOf(field, open);
  const isSaidThere = known && text === describe(known.id, known.schema).text;
  const isPlainId = value.startsWith('An id') && text.startsWith('The file name, without its ending');
  return {
    text: [isSaidThere || isPlainId ? '' : text, value].filter(Boolean).join(' '),
    ...(known || example === undefined ? {} : { example }),
  };
}

function valueOf(field: z.ZodType, open: Open): string {
  const whole = core(field);
  const known = sharedOf(whole);
  if (known) return `${known.one}: see [${known.id}](#${known.id}).`;
  if (open.includes(whole._zod.def)) return 'The same fields again.';
  if (whole instanceof z.ZodArray)
    return ['A list.', valueOf(whole.element as z.ZodType, open)].filter(Boolean).join(' ');
  const folder = z.globalRegistry.get(whole)?.['collection'] as CollectionName | undefined;
  if (folder) return `An id: the name of a file in \`${folder}/\`.`;
  if (whole instanceof z.ZodEnum)
    return `One of: ${whole.options.map((option) => `\`${option}\``).join(', ')}.`;
  return whole instanceof z.ZodBoolean ? 'true or false.' : '';
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path} › ${name}`;
}
