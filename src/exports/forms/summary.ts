import type { Field } from './widget.ts';

/** The fields that name a thing best, the best one first. */
const names = [
  'title',
  'name',
  'label',
  'heading',
  'organisation',
  'action',
  'strategy',
  'text',
  'words',
  'says',
  'written',
  'one',
  'role',
  'document',
];

/**
 * What stands for one thing of a list while its fields are folded away: its date, and what names it.
 * @returns a template of Sveltia CMS, such as `{{date.iso}} {{text}}`
 */
export function summaryOf(fields: readonly Field[]): string {
  const has = (name: string) => fields.some((field) => field.name === name);
  const name = names.find(has) ?? fields.find(({ widget }) => !['object', 'list'].includes(widget))?.name;
  const parts = [
    isPartialDate(fields.find((field) => field.name === 'date')) ? 'date.iso' : has('on') ? 'on' : '',
    name ?? (has('source') ? 'source.document' : (fields[0]?.name ?? '')),
    name === 'document' && has('section') ? 'section' : '',
  ];
  return [...new Set(parts)]
    .filter(Boolean)
    .map((part) => `{{${part}}}`)
    .join(' ');
}

function isPartialDate(field: Field | undefined): boolean {
  return field?.types?.some(({ fields }) => fields?.some(({ name }) => name === 'iso')) ?? false;
}
