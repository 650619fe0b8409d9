import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { editorFiles } from '../../scripts/write-schemas.ts';
import { jsonSchemaOf, type JsonSchema } from '../../src/exports/editor/json-schema.ts';
import { kinds, type Kind } from '../../src/exports/editor/kinds.ts';
import { settings } from '../../src/exports/editor/settings.ts';
import { parseFrontMatter } from '../../src/reader/syntax.ts';

// Editors know markdownDescription and patternErrorMessage, which are no keywords of JSON Schema.
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);

const read = new Map<string, Map<string, unknown>>();

/** The data of every content file of a kind, by the path of the file; read once. */
function filesOf(kind: Kind): Map<string, unknown> {
  const files = read.get(kind.name) ?? readFiles(kind);
  read.set(kind.name, files);
  return files;
}

function readFiles({ name, format }: Kind): Map<string, unknown> {
  const folder = 'src/content';
  const paths =
    name === 'council' ? ['council.json'] : readdirSync(join(folder, name)).map((file) => `${name}/${file}`);
  return new Map(paths.map((path) => [path, parse(path, readFileSync(join(folder, path), 'utf8'), format)]));
}

function parse(path: string, text: string, format: Kind['format']): unknown {
  if (format === 'json') return JSON.parse(text);
  const parsed = parseFrontMatter(path, text);
  if (Array.isArray(parsed)) throw new Error(`${path}: ${JSON.stringify(parsed)}`);
  return parsed.data;
}

describe('the files made from the schemas', () => {
  let made: Map<string, string>;
  beforeAll(async () => {
    made = await editorFiles();
  });

  test('are as npm run schemas would make them now', () => {
    expect([...made.keys()]).toHaveLength(kinds.length + 3);
    for (const [path, text] of made)
      expect(readFileSync(path, 'utf8'), `${path}: run npm run schemas`).toBe(text);
    expect(readdirSync('.vscode/schemas').sort()).toEqual(kinds.map(({ name }) => `${name}.json`).sort());
  });

  test('give every kind of file its schema', () => {
    const wired = [
      ...settings['json.schemas'].map(({ url }) => url),
      ...Object.keys(settings['yaml.schemas']),
    ];
    expect(wired.sort()).toEqual(kinds.map(({ name }) => `./.vscode/schemas/${name}.json`).sort());
  });

  test('tell every field of every kind in the guide', () => {
    const guide = made.get('docs/fields.md') ?? '';
    for (const { name, schema } of kinds) {
      const part = guide.split(`\n### ${name}\n`)[1]?.split(/\n##/)[0] ?? '';
      for (const field of Object.keys(jsonSchemaOf({ noun: name, schema }).properties ?? {}))
        expect(part).toContain(`| \`${field}\` |`);
    }
  });
});

describe.each(kinds.map((kind) => [kind.name, kind] as const))('the JSON Schema of %s', (name, kind) => {
  const schema = jsonSchemaOf(kind);
  const isValid = ajv.compile(schema);

  test('accepts every file of the content', () => {
    const files = filesOf(kind);
    if (name !== 'pages') expect(files.size).toBeGreaterThan(0);
    for (const [path, data] of files) {
      isValid(data);
      expect(isValid.errors, path).toBeNull();
    }
  });

  test('describes every property, and names no folder of references', () => {
    let count = 0;
    walk(schema, (node) => {
      expect(node).not.toHaveProperty('collection');
      for (const [property, value] of Object.entries(node.properties ?? {})) {
        count++;
        expect((value as JsonSchema).description ?? '', `${name}: ${property}`).toMatch(/^\S.{3,}\S$/s);
      }
    });
    expect(count).toBeGreaterThan(2);
  });

  test('refuses an unknown field, a missing one and a list', () => {
    const [first] = filesOf(kind).values();
    const sample = first ?? { title: 'A page', summary: 'What it says.', reviewed: '2026-11-21' };
    expect(isValid(sample)).toBe(true);
    expect(isValid({ ...sample, slug: 'other' })).toBe(false);
    const [needed = ''] = schema.required ?? [];
    expect(isValid(Object.fromEntries(Object.entries(sample).filter(([key]) => key !== needed)))).toBe(false);
    expect(isValid([sample])).toBe(false);
  });
});

describe('broken content', () => {
  const date = { basis: 'stated', written: 'Oct-21', iso: '2021-10', precision: 'month' };

  test.each([
    [
      'actions',
      'a state that does not exist',
      ['updates', 0, 'status'],
      { written: 'Overdue', state: 'overdue' },
    ],
    ['actions', 'a date without its basis', ['targetStart'], { iso: '2021-10' }],
    ['actions', 'a field that another case of a date has', ['targetStart'], { ...date, because: 'blank' }],
    [
      'actions',
      'money that is not whole pence',
      ['agreedFunding', 'amount'],
      { basis: 'stated', written: '£1', pence: 1.5 },
    ],
    ['actions', 'an id with capitals', ['strategy'], 'Recovery and Renewal'],
    ['groups', '31 February', ['checked'], { basis: 'checked', by: 'x', on: '2026-02-31', how: 'visit' }],
    ['groups', 'a telephone number without quotes', ['contact'], { phone: 1632960001 }],
    ['groups', 'a control character in a name', ['title'], 'Bell\u0007ringers'],
    ['measures', 'a measure without direction', ['direction'], undefined],
    ['council', 'a colour by name', ['accent', 'light'], 'green'],
  ] as const)('%s: %s is refused', (name, _, path, value) => {
    const kind = kinds.find((each) => each.name === name);
    if (!kind) throw new Error(name);
    const isValid = ajv.compile(jsonSchemaOf(kind));
    const data = [...filesOf(kind).values()]
      .map((each) => structuredClone(each))
      .find((each) => put(each, path, value));
    expect(data).toBeDefined();
    expect(isValid(data)).toBe(false);
  });

  test('an e-mail address may have capitals, and a name any letter', () => {
    const groups = kinds.find(({ name }) => name === 'groups');
    if (!groups) throw new Error('groups');
    const isValid = ajv.compile(jsonSchemaOf(groups));
    const [first] = filesOf(groups).values();
    for (const title of ["O'Connor", 'Zoë', 'Nguyễn', "Men's Shed (Tovil)", '50+ Club', 'R&B', 'Q'])
      expect(isValid({ ...(first as object), title, contact: { email: 'Info@Example.org' } })).toBe(true);
  });
});

/** Sets a value deep within data; undefined takes it away. Says whether there was such a place. */
function put(data: unknown, path: readonly (string | number)[], value: unknown): boolean {
  const [key = '', ...rest] = path;
  if (typeof data !== 'object' || data === null) return false;
  const holder = data as Record<string | number, unknown>;
  if (rest.length > 0) return put(holder[key], rest, value);
  if (value === undefined) Reflect.deleteProperty(holder, key);
  else holder[key] = value;
  return true;
}

function walk(node: unknown, see: (node: JsonSchema) => void): void {
  if (typeof node !== 'object' || node === null) return;
  see(node as JsonSchema);
  for (const value of Object.values(node)) walk(value, see);
}
