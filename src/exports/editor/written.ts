import { stringify } from 'yaml';
import { inOrder } from './in-order.ts';
import type { Kind } from './kinds.ts';

/**
 * How YAML is written. One value is one line, so that a change of it changes one line; what an older reader of YAML would
 * take for a day, a time or a yes stands in quotes.
 */
export const yaml = { lineWidth: 0, singleQuote: true, compat: 'yaml-1.1' } as const;

/**
 * A content file in the one form that every command and the forms at `/admin/` write: fields in the order of the schema,
 * JSON two spaces deep with one item a line, front matter one value a line, prose after an empty line. Who changes one
 * value of such a file, by whatever way, changes those bytes and no others.
 * @param data the fields
 * @param body the prose of an MDX file
 */
export function written(
  { format, schema }: Pick<Kind, 'format' | 'schema'>,
  data: unknown,
  body = '',
): string {
  const ordered = inOrder(schema, data);
  if (format === 'json') return `${JSON.stringify(ordered, null, 2)}\n`;
  const prose = body.trim();
  return `---\n${stringify(ordered, yaml)}---\n${prose === '' ? '' : `\n${prose}\n`}`;
}
