import type { z } from 'zod';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { components, foldersWithBlocks } from '../../schemas/components.ts';
import { idPattern } from '../../schemas/fields/reference.ts';
import { kinds, type Kind } from '../editor/kinds.ts';
import { fieldsOf, type Field } from './widget.ts';
import { plain, valueLabel } from './words.ts';

/** The kinds in the order in which editors need them; a line stands between two groups. Pictures are Material Symbols. */
const groups: readonly Readonly<Partial<Record<CollectionName, string>>>[] = [
  {
    groups: 'groups',
    venues: 'location_on',
    events: 'event',
    newsletters: 'newspaper',
    policies: 'policy',
    breakdowns: 'bar_chart',
    'contact-points': 'call',
  },
  {
    actions: 'task_alt',
    measures: 'monitoring',
    funds: 'payments',
    consultations: 'forum',
    decisions: 'gavel',
  },
  {
    strategies: 'flag',
    agreements: 'handshake',
    editions: 'format_list_numbered',
    reviews: 'rate_review',
    stories: 'auto_stories',
    periods: 'date_range',
    documents: 'description',
  },
  { organisations: 'corporate_fare', places: 'map', categories: 'category', synonyms: 'swap_horiz' },
  { pages: 'article', support: 'volunteer_activism', terms: 'menu_book' },
];

/** No form for these: a program writes them, from papers and registers, and what is frozen is never altered. */
export const withoutForm: readonly CollectionName[] = ['snapshots', 'postcodes'];

/** A period that was frozen stays as it is; only notes may be set beside it. */
const frozen = { field: 'frozen', keep: ['title', 'frozen', 'corrections'] };

/** What the forms call the format of the files of a kind. */
export function formatName({ name, format }: Pick<Kind, 'name' | 'format'>): string {
  return format === 'mdx' ? `${name}-frontmatter` : `${name}-json`;
}

/**
 * Every collection of the forms, those first that change most.
 * @param folder the content folder in the repository
 */
export function formCollections(folder: string): (Collection | { divider: true })[] {
  return groups.flatMap((group, at) => [
    ...(at > 0 ? [{ divider: true as const }] : []),
    ...Object.entries(group).flatMap(([name, icon]) => collectionsOf(kindOf(name), icon, folder)),
  ]);
}

/** The settings of the site, which are one file. */
export function settingsForm(folder: string): Record<string, unknown> {
  const kind = kindOf('council');
  return {
    name: kind.name,
    label: 'Settings of the site',
    icon: 'settings',
    file: `${folder}/council.json`,
    format: formatName(kind),
    fields: fieldsOf(kind.schema as z.ZodObject),
  };
}

/**
 * The field for the prose of an MDX file.
 * @param name the kind of file, which decides whether blocks may stand in it
 */
export function bodyField(name: string): Field {
  const hasBlocks = foldersWithBlocks.some((folder) => folder === name);
  const notes = Object.values(components)
    .filter(({ needs }) => hasBlocks || !needs)
    .map(({ purpose }) => purpose);
  return {
    name: 'body',
    label: 'Text',
    comment: 'What the page says below its facts. May be left empty.',
    hint: plain(
      `Markdown: an empty line between paragraphs, ## before a heading, - before each thing of a list. A link is its words in square brackets and then its address in round ones. ${notes.join(' ')}`,
    ),
    required: false,
    widget: 'markdown',
    modes: ['raw'],
  };
}

function collectionsOf(kind: Kind, icon: string, folder: string): Collection[] {
  const fields = [
    ...fieldsOf(kind.schema as z.ZodObject),
    ...(kind.format === 'mdx' ? [bodyField(kind.name)] : []),
  ];
  const common: Collection = {
    name: kind.name,
    label: valueLabel(kind.name),
    label_singular: valueLabel(kind.noun),
    description: describeKind(kind.schema),
    icon,
    folder: `${folder}/${kind.name}`,
    extension: kind.format,
    format: formatName(kind),
    delete: false,
    identifier_field: 'title',
    slug: {
      template: '{{title}}',
      editable: ['create'],
      hint: 'The name of the file and the end of the address of the page. It never changes once it is published.',
      pattern: [idPattern.source, 'Use lower-case letters, digits and hyphens, at most 80 of them.'],
    },
    fields,
    view_groups: groupsOf(fields),
  };
  if (kind.name !== 'periods') return [common];
  return [
    { ...common, filter: { field: frozen.field, value: null } },
    {
      ...common,
      name: 'frozen-periods',
      label: 'Frozen periods',
      label_singular: 'Frozen period',
      description:
        'What was frozen stays as it is. Where it has something wrong, add a correction beside it.',
      icon: 'ac_unit',
      create: false,
      filter: { field: frozen.field, pattern: '.' },
      fields: fields
        .filter(({ name }) => frozen.keep.includes(name))
        .map((field) => (field.name === 'title' ? { ...field, readonly: true } : field)),
    },
  ];
}

/** Ways to group the list of a kind: by each choice that an entry has once. */
function groupsOf(fields: readonly Field[]): { label: string; field: string }[] {
  return fields
    .filter(({ widget, multiple }) => ['select', 'relation'].includes(widget) && multiple !== true)
    .map(({ name, label }) => ({ label: String(label), field: name }));
}

function describeKind(schema: z.ZodType): string {
  return schema.description ?? '';
}

function kindOf(name: string): Kind {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`${name} is no kind of file`);
  return kind;
}

/** A collection as Sveltia CMS describes it. */
export interface Collection {
  name: string;
  fields: Field[];
  [option: string]: unknown;
}
