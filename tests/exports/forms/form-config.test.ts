import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { core } from '../../../src/exports/editor/description.ts';
import { kinds } from '../../../src/exports/editor/kinds.ts';
import { withoutForm, type Collection } from '../../../src/exports/forms/collections.ts';
import { formConfig } from '../../../src/exports/forms/form-config.ts';
import { fieldOf, type Field } from '../../../src/exports/forms/widget.ts';
import { collectionNames } from '../../../src/schemas/collection-names.ts';
import { partialDate } from '../../../src/schemas/fields/partial-date.ts';
import { schedule } from '../../../src/schemas/fields/schedule.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import type { Admin } from '../../../src/schemas/settings/admin.ts';

const vendor = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
) as Record<string, unknown>;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
ajv.addSchema(vendor, 'sveltia');

const onGitHub: Admin = {
  by: 'github',
  repository: 'https://github.com/example/noticeboard',
  branch: 'main',
};
const admins: Record<string, Admin> = {
  'a folder': { by: 'folder' },
  GitHub: onGitHub,
  'GitHub with a service to sign in and change requests': {
    ...onGitHub,
    signIn: 'https://sign-in.example.org/',
    review: true,
  },
  'a GitHub of its own': { ...onGitHub, repository: 'https://git.council.example.org/web/noticeboard.git' },
  GitLab: {
    by: 'gitlab',
    repository: 'https://gitlab.com/group/sub/noticeboard',
    branch: 'main',
    application: 'abc',
  },
  'a GitLab of its own': {
    by: 'gitlab',
    repository: 'https://git.council.example.org/web/noticeboard',
    branch: 'live',
  },
};
const config = configFor({ by: 'folder' });
const forms = config.collections.filter((one): one is Collection => 'name' in one);
const settings = config.singletons[0] as Collection;

describe('the configuration of the forms', () => {
  test.each(Object.keys(admins))('is accepted by the schema of Sveltia CMS: %s', (name) => {
    const check = definition('CmsConfig');
    check(JSON.parse(JSON.stringify(configFor(admins[name] as Admin))));
    expect(check.errors ?? []).toEqual([]);
  });

  test('says of each field no more than its widget knows', () => {
    const widgets = new Set<string>();
    for (const field of [...forms, settings].flatMap(({ fields }) => allOf(fields))) {
      widgets.add(field.widget);
      const check = definition(definitionOf(field));
      check(JSON.parse(JSON.stringify(shallow(field))));
      expect(check.errors ?? [], `${field.name}: ${field.widget}`).toEqual([]);
    }
    expect([...widgets].sort()).toEqual(
      'boolean datetime image keyvalue list markdown number object relation select string text'.split(' '),
    );
  });

  test('has a form for every kind but those that nobody may alter, groups first', () => {
    const names = forms.map(({ name }) => name);
    expect(names[0]).toBe('groups');
    expect([...names].sort()).toEqual(
      [...collectionNames.filter((name) => !withoutForm.includes(name)), 'frozen-periods'].sort(),
    );
    expect(settings).toMatchObject({ name: 'council', file: 'src/content/council.json' });
  });

  test('what was frozen can be corrected beside it and is not altered', () => {
    const [open, frozen] = forms.filter(({ folder }) => folder === 'src/content/periods');
    expect(open).toMatchObject({ name: 'periods', filter: { field: 'frozen', value: null } });
    expect(frozen).toMatchObject({ create: false, delete: false, filter: { field: 'frozen' } });
    expect(frozen?.fields.map(({ name, readonly }) => [name, readonly])).toEqual([
      ['title', true],
      ['frozen', undefined],
      ['corrections', undefined],
    ]);
  });

  test('every picker finds entries of a kind that has a form, by their titles', () => {
    const names = new Set(forms.map(({ name }) => name));
    const pickers = forms
      .flatMap(({ fields }) => allOf(fields))
      .filter(({ widget }) => widget === 'relation');
    expect(pickers.length).toBeGreaterThan(50);
    for (const picker of pickers) {
      expect(names, picker.name).toContain(picker['collection']);
      expect(picker).toMatchObject({ value_field: '{{slug}}', search_fields: ['title'] });
    }
  });
});

describe('a schema and its form', () => {
  test('every field of every schema has its widget, in the same order, at every depth', () => {
    let count = 0;
    const hold = (fields: readonly Field[], schema: z.ZodType, way: string) => {
      const whole = core(schema);
      if (!(whole instanceof z.ZodObject)) throw new Error(`${way} is no set of fields`);
      const shape = Object.entries(whole.shape as Record<string, z.ZodType>);
      // A part may hold parts without end; a form ends.
      if (way.split('sections').length > 4) return;
      expect(
        fields.map(({ name }) => name).filter((name) => name !== 'body' || 'body' in whole.shape),
        way,
      ).toEqual(shape.map(([name]) => name));
      for (const [name, inner] of shape) {
        const field = fields.find((one) => one.name === name) as Field;
        count++;
        expect(String(field['label']).length, `${way}.${name}`).toBeGreaterThan(0);
        expect(String(field['comment']).length, `${way}.${name}`).toBeGreaterThan(0);
        const element = core(inner) instanceof z.ZodArray ? (core(inner) as z.ZodArray).element : inner;
        const held = core(element as z.ZodType);
        if (held instanceof z.ZodObject) hold(field.fields ?? [], held, `${way}.${name}`);
        if (held instanceof z.ZodUnion)
          (held.options as z.ZodObject[]).forEach((option, at) => {
            const key = String(field['typeKey']);
            hold(
              [
                { name: key, label: 'x', comment: 'x', widget: 'hidden' },
                ...(field.types?.[at]?.fields ?? []),
              ],
              option,
              `${way}.${name}`,
            );
          });
      }
    };
    for (const { name, schema } of kinds.filter((kind) => !withoutForm.includes(kind.name as never))) {
      const form = name === 'council' ? settings : forms.find((one) => one.name === name);
      hold(form?.fields ?? [], schema, name);
    }
    expect(count).toBeGreaterThan(900);
  });

  test('every value of the content has a place in its form, so that no save can lose it', () => {
    const { content } = readContent('src/content');
    let values = 0;
    const hold = (fields: readonly Field[], value: object, way: string) => {
      for (const [name, inner] of Object.entries(value)) {
        const field = fields.find((one) => one.name === name);
        expect(field, `${way}.${name}`).toBeDefined();
        values++;
        for (const one of [inner].flat() as unknown[])
          if (field && typeof one === 'object' && one !== null && field.widget !== 'keyvalue')
            hold(fieldsFor(field, one as Record<string, unknown>), one, `${way}.${name}`);
      }
    };
    for (const form of forms.filter(({ name }) => name !== 'frozen-periods'))
      for (const { id, data } of content[form.name as 'groups'])
        hold(form.fields, data, `${form.name}/${id}`);
    hold(settings.fields, content.council ?? {}, 'council');
    expect(values).toBeGreaterThan(10_000);
  });

  test('takes limits, choices, cases and help from the schema', () => {
    expect(fieldOf('date', partialDate)).toMatchObject({
      widget: 'object',
      required: true,
      typeKey: 'basis',
      types: [
        {
          name: 'stated',
          label: 'Stated',
          fields: [
            { name: 'written', maxlength: 80 },
            { name: 'iso' },
            { name: 'precision', widget: 'select' },
          ],
        },
        { name: 'inferred' },
        { name: 'not-applicable' },
        { name: 'not-stated', fields: [{ name: 'because', widget: 'select', label: 'Why there is none' }] },
      ],
    });
    const when = fieldOf('schedule', schedule);
    const weekly = when.types?.[0]?.fields ?? [];
    expect(weekly.find(({ name }) => name === 'days')).toMatchObject({
      widget: 'select',
      multiple: true,
      min: 1,
      required: true,
    });
    expect(weekly.find(({ name }) => name === 'every')).toMatchObject({
      widget: 'number',
      value_type: 'int',
      min: 1,
      max: 4,
      required: false,
    });
    expect(weekly.find(({ name }) => name === 'from')).toMatchObject({ widget: 'datetime', type: 'time' });
    expect(weekly.find(({ name }) => name === 'starts')).toMatchObject({ widget: 'datetime', type: 'date' });
    const code = z
      .string()
      .regex(/^[A-Z]\d$/, 'is no letter and digit')
      .optional()
      .meta({ description: 'A <code>.', examples: ['A1'] });
    expect(fieldOf('homeCode', code)).toEqual({
      name: 'homeCode',
      label: 'Home code',
      comment: 'A &lt;code&gt;.',
      hint: 'For example: A1',
      required: false,
      widget: 'string',
      pattern: ['/^[A-Z]\\d$/', 'This text is no letter and digit.'],
    });
  });

  test('a field that no widget is known for is no plain text: it is an error', () => {
    expect(() => fieldOf('odd', z.tuple([z.string()]).describe('Odd.'))).toThrow(
      'no widget is known for the field odd',
    );
  });
});

function configFor(admin: Admin) {
  return formConfig(admin, 'Noticeboard', 'https://example.org', '/favicon.svg') as {
    collections: (Collection | { divider: true })[];
    singletons: Record<string, unknown>[];
  };
}

function definition(name: string): ValidateFunction {
  const check = ajv.getSchema(`sveltia#/definitions/${name}`);
  if (!check) throw new Error(`Sveltia CMS has no definition ${name}`);
  return check;
}

function definitionOf({ widget, ...field }: Field): string {
  const names: Record<string, string> = { datetime: 'DateTimeField', keyvalue: 'KeyValueField' };
  if (widget === 'list')
    return `ListFieldWith${'types' in field ? 'Types' : 'fields' in field ? 'SubFields' : 'SubField'}`;
  if (widget === 'object') return `ObjectFieldWith${'types' in field ? 'Types' : 'SubFields'}`;
  return names[widget] ?? `${widget.charAt(0).toUpperCase()}${widget.slice(1)}Field`;
}

/** The field itself; those within it are held against their own definitions. */
function shallow(field: Field): Field {
  return {
    ...field,
    ...('fields' in field ? { fields: [] } : {}),
    ...('types' in field ? { types: field.types?.map(({ fields: _, ...type }) => type) } : {}),
  };
}

function allOf(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [
    field,
    ...allOf(field.fields ?? []),
    ...allOf(field.field ? [field.field] : []),
    ...(field.types ?? []).flatMap((type) => allOf(type.fields ?? [])),
  ]);
}

function fieldsFor(field: Field, value: Record<string, unknown>): Field[] {
  if (!field.types) return field.fields ?? [];
  const key = String(field['typeKey']);
  const type = field.types.find(({ name }) => name === value[key]);
  return [{ name: key, widget: 'hidden' }, ...(type?.fields ?? [])];
}
