import type { z } from 'zod';
import { wrapWords } from '../../domain/wrap-words.ts';
import { core, describe } from './description.ts';
import { rowsOf, type Row } from './field-rows.ts';
import { shared } from './shared.ts';

/** What a person must know of a field to fill it in. */
export interface Explanation {
  /** The name of the field, or of a part that stands in several fields, such as `date`. */
  name: string;
  what: 'needed' | 'optional' | 'part';
  /** What it is, and under it the fields within it, further in. */
  lines: string[];
}

/** A date, an amount and the like are told once: the guide to the fields links there, and here it is said where. */
const link = /: see \[(\w+)\]\(#\w+\)/g;

/**
 * Every field of a kind in words, in the order of its schema, and after them the parts that stand in several fields.
 * @param most how many letters a line may have
 */
export function explain(schema: z.ZodType, most: number): Explanation[] {
  const rows = rowsOf(schema);
  const linked = new Set(rows.flatMap(({ text }) => [...text.matchAll(link)].map(([, id]) => id)));
  const fields = [...Map.groupBy(rows, ({ field }) => field.split(' › ')[0] ?? '')].map(
    ([name, [own, ...within]]): Explanation => ({
      name,
      what: own?.needed === 'no' ? 'optional' : 'needed',
      lines: [
        ...wrapWords(own ? wordsOf(own) : '', most),
        ...within.flatMap((row) => rowLines({ ...row, field: row.field.slice(name.length + 3) }, most)),
      ],
    }),
  );
  const parts = shared
    .filter(({ id }) => linked.has(id))
    .map(({ id, one, schema: part }): Explanation => ({
      name: id,
      what: 'part',
      lines: [
        ...wrapWords(`${one}, wherever the text above says “${id}”: ${describe(id, part).text}`, most),
        ...rowsOf(core(part)).flatMap((row) => rowLines(row, most)),
      ],
    }));
  return [...fields, ...parts];
}

function rowLines(row: Row, most: number): string[] {
  const lines = wrapWords(`${row.field}: ${wordsOf(row)}`, most - 4);
  return lines.map((line, at) => `${at === 0 ? '  ' : '    '}${line}`);
}

function wordsOf({ text, needed, example }: Row): string {
  return [
    needed === 'no' ? 'May be left out.' : '',
    text.replaceAll(link, ' (see “$1” below)').replaceAll('`', ''),
    example === undefined ? '' : `Example: ${JSON.stringify(example)}`,
  ]
    .filter(Boolean)
    .join(' ');
}
