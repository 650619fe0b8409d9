import { core, describe } from './description.ts';
import { rowsOf, type Row } from './field-rows.ts';
import { kinds, type Kind } from './kinds.ts';
import { shared } from './shared.ts';

/** `docs/fields.md`: every field of every kind of file, from the schemas. */
export function fieldGuide(): string {
  const links = (names: readonly string[]) => names.map((name) => `[${name}](#${name})`).join(' · ');
  const parts = [
    '<!-- prettier-ignore-start -->',
    '# Every field of every file',
    'Made by `npm run schemas` from `src/schemas/`. Do not edit it by hand. How to write content: [content.md](content.md).',
    'A field within a field is written `agreedFunding › amount`. A field that says "a list" may hold several, one after the other. "depends": some cases need it, others do not have it. Examples are written as in JSON.',
    `Kinds of file: ${links(kinds.map(({ name }) => name))}.`,
    `Fields that stand in many of them: ${links(shared.map(({ id }) => id))}.`,
    ...kinds.flatMap(kindPart),
    ...shared.flatMap(({ id, schema }) => [
      `## ${id}`,
      describe(id, schema).text,
      table(rowsOf(core(schema))),
    ]),
    '<!-- prettier-ignore-end -->',
  ];
  return `${parts.join('\n\n')}\n`;
}

function kindPart({ name, noun, files, format, schema }: Kind): string[] {
  const where =
    format === 'mdx'
      ? ' The fields stand between the two lines of three hyphens at the top; prose may follow.'
      : '';
  return [`## ${name}`, `One ${noun} is one file: \`${files}\`.${where}`, table(rowsOf(schema))];
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ field, needed, text, example }) => [
    `\`${field}\``,
    needed,
    text,
    example === undefined ? '' : `\`${JSON.stringify(example)}\``,
  ]);
  return [['Field', 'Needed', 'What it is', 'Example'], ['---', '---', '---', '---'], ...lines]
    .map((line) => `| ${line.map(cell).join(' | ')} |`)
    .join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
}
