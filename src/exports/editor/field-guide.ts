import { listWords } from '../../domain/words.ts';
import { core, describe } from './description.ts';
import { rowsOf, type Row } from './field-rows.ts';
import { kinds, type Kind } from './kinds.ts';
import { shared } from './shared.ts';

/** What belongs together, in the order of the guide: each chapter is a page of its own on the site. */
const chapters = ['Promises and reports', 'Papers, money and measures', 'The directory', 'The site'] as const;

const chapterOf: Readonly<Record<Kind['name'], (typeof chapters)[number]>> = {
  strategies: 'Promises and reports',
  actions: 'Promises and reports',
  editions: 'Promises and reports',
  stories: 'Promises and reports',
  periods: 'Promises and reports',
  snapshots: 'Promises and reports',
  reviews: 'Promises and reports',
  measures: 'Papers, money and measures',
  funds: 'Papers, money and measures',
  documents: 'Papers, money and measures',
  decisions: 'Papers, money and measures',
  agreements: 'Papers, money and measures',
  consultations: 'Papers, money and measures',
  groups: 'The directory',
  venues: 'The directory',
  categories: 'The directory',
  synonyms: 'The directory',
  postcodes: 'The directory',
  places: 'The directory',
  organisations: 'The directory',
  events: 'The directory',
  'contact-points': 'The directory',
  newsletters: 'The directory',
  policies: 'Promises and reports',
  breakdowns: 'Promises and reports',
  terms: 'The site',
  pages: 'The site',
  support: 'The site',
  council: 'The site',
};

/** `docs/fields.md`: every field of every kind of file, from the schemas. */
export function fieldGuide(): string {
  const links = (names: readonly string[]) => names.map((name) => `[${name}](#${name})`).join(' · ');
  const parts = [
    '<!-- prettier-ignore-start -->',
    '# Every field of every file',
    'What may stand in each kind of file: whether it is needed, what it is, and an example.',
    'Made by `npm run schemas` from `src/schemas/`. Do not edit it by hand. How to write content: [content.md](content.md).',
    'A field within a field is written `agreedFunding › amount`. A field that says "a list" may hold several, one after the other. "depends": some cases need it, others do not have it. Examples are written as in JSON.',
    ...chapters.map((chapter) => `${chapter}: ${links(kindsOf(chapter).map(({ name }) => name))}.`),
    `Fields that stand in many of them: ${links(shared.map(({ id }) => id))}.`,
    ...chapters.flatMap((chapter) => [
      `## ${chapter}`,
      `The fields of ${listWords(kindsOf(chapter).map(({ name }) => name))}.`,
      ...kindsOf(chapter).flatMap(kindPart),
    ]),
    '## Fields of many kinds',
    'Dates, amounts, sources, schedules and contacts are written in the same way wherever they stand.',
    ...shared.flatMap(({ id, schema }) => [
      `### ${id}`,
      describe(id, schema).text,
      table(rowsOf(core(schema))),
    ]),
    '<!-- prettier-ignore-end -->',
  ];
  return `${parts.join('\n\n')}\n`;
}

function kindsOf(chapter: string): Kind[] {
  return kinds.filter(({ name }) => chapterOf[name] === chapter);
}

function kindPart({ name, noun, files, format, schema }: Kind): string[] {
  const where =
    format === 'mdx'
      ? ' The fields stand between the two lines of three hyphens at the top; prose may follow.'
      : '';
  return [`### ${name}`, `One ${noun} is one file: \`${files}\`.${where}`, table(rowsOf(schema))];
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
