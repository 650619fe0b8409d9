import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/admin/formats.ts';
import { kinds, type Kind } from '../../src/exports/editor/kinds.ts';
import { bodyField, withoutForm } from '../../src/exports/forms/collections.ts';
import { fieldsOf, type Field } from '../../src/exports/forms/widget.ts';
import type { z } from 'zod';

type Fields = Record<string, unknown>;

const folder = 'src/content';
const editable = kinds.filter(({ name }) => !withoutForm.some((none) => none === name));

describe('a file opened in a form and saved', () => {
  test.each(editable)('is the same to the byte where nothing was changed: $name', (kind) => {
    const { fromFile, toFile } = formatOf(kind);
    const fields = [
      ...fieldsOf(kind.schema as z.ZodObject),
      ...(kind.format === 'mdx' ? [bodyField(kind.name)] : []),
    ];
    const files = filesOf(kind);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(toFile(asHeld(fields, fromFile(text.trim()))), file).toBe(text);
    }
  });

  test('pictures have their folder in the form, and their names alone in the file', () => {
    const { fromFile, toFile } = formatOf(kindOf('pages'));
    const text = `---\ntitle: About\nsummary: All of it.\nimage:\n  file: mill.jpg\n  alt: A mill beside a river.\nreviewed: '2026-10-01'\n---\n`;
    const form = fromFile(text);
    expect(form).toMatchObject({ image: { file: '/images/mill.jpg' }, body: '' });
    expect(toFile(form)).toBe(text);
  });
});

describe('what a form holds is refused', () => {
  const { fromFile, toFile } = formatOf(kindOf('groups'));
  const group = () =>
    fromFile(readFileSync(join('tests/fixtures/council/groups/friends-of-the-mill.json'), 'utf8'));

  test('with the words of the form, where the schema says no', () => {
    expect(
      refusalOf(() =>
        toFile({
          ...group(),
          title: '',
          checked: { basis: 'checked', by: 'a', on: '2026-02-30', how: 'visit' },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Nothing was saved.
      • Title is missing. What belongs there: The name of the group, exactly as it calls itself.
      • Checked › On is not a day of the calendar: that month ends on day 28. It is "2026-02-30". What belongs there: The day on which it was checked."
    `);
  });

  test('with the first few of many faults, and how many more there are', () => {
    expect(refusalOf(() => toFile({}))).toMatch(/• Title is missing\.[^]*• And \d more\./);
  });
});

/** What a form of Sveltia CMS holds of a file: a value for every field, that of an empty one too. */
function asHeld(fields: readonly Field[], data: Fields): Fields {
  const held: Fields = { ...data };
  for (const field of fields) {
    const value = data[field.name];
    if (value === undefined) held[field.name] = emptyOf(field);
    else if (Array.isArray(value) && field.widget === 'list')
      held[field.name] = value.map((one: unknown) => (isFields(one) ? asHeld(within(field, one), one) : one));
    else if (isFields(value) && field.widget === 'object')
      held[field.name] = asHeld(within(field, value), value);
  }
  return held;
}

function within(field: Field, value: Fields): Field[] {
  return (
    field.types?.find(({ name }) => name === value[String(field['typeKey'])])?.fields ?? field.fields ?? []
  );
}

function emptyOf({ widget, ...options }: Field): unknown {
  if (widget === 'list' || options['multiple'] === true) return [];
  if (widget === 'boolean') return false;
  return ['object', 'number', 'select', 'keyvalue'].includes(widget) ? null : '';
}

function refusalOf(save: () => unknown): string {
  try {
    save();
  } catch (error) {
    if (error instanceof Error && error.message === 'saving_failed') return (error.cause as Error).message;
    throw error;
  }
  throw new Error('it was not refused');
}

function filesOf({ name, format }: Kind): string[] {
  if (name === 'council') return [join(folder, 'council.json')];
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith(`.${format}`))
    .map((file) => join(folder, name, file));
}

function kindOf(name: string): Kind {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
