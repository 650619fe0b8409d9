import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { readFlags } from '../../../scripts/new/flags.ts';
import { writtenKinds, type WrittenKind } from '../../../scripts/new/kind-of.ts';
import type { Ids } from '../../../scripts/new/read-value.ts';
import { completed } from '../../../src/exports/editor/completed.ts';
import { rowsOf } from '../../../src/exports/editor/field-rows.ts';
import { templateOf } from '../../../src/exports/editor/template.ts';
import { parseJson } from '../../../src/reader/json.ts';
import { parseFrontMatter } from '../../../src/reader/syntax.ts';
import { collectionNames } from '../../../src/schemas/collection-names.ts';
import { minimal, someId } from '../../fixtures/minimal.ts';

const ids = Object.fromEntries(collectionNames.map((name) => [name, [someId]])) as unknown as Ids;

/** What a made file says, as the reader of the build reads it. */
function read({ format }: WrittenKind, text: string): unknown {
  const parsed = format === 'json' ? parseJson('new', text) : parseFrontMatter('new', text);
  if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.data;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

describe.each(writtenKinds.map((kind) => [kind.word, kind] as const))('npm run new %s', (_, kind) => {
  const { schema } = kind;

  it('makes a file that the schema accepts, from the least that it needs', () => {
    const data = minimal(kind.word, schema) as Record<string, unknown>;
    const words = Object.entries(data).flatMap(([name, value]) => ['--set', `${name}=${shown(value)}`]);
    const request = readFlags(kind, words, ids);
    if (Array.isArray(request)) throw new Error(request.join('\n'));
    const made = read(kind, templateOf(kind, completed(schema, request.given) as Record<string, unknown>));
    expect(schema.safeParse(made).error).toBeUndefined();
    expect(made).toEqual(data);
  });

  it('leaves open what nobody has said, so that it is refused', () => {
    const empty = completed(schema, {}) as Record<string, unknown>;
    const made = read(kind, templateOf(kind, empty));
    const { success, error } = schema.safeParse(made);
    expect(success).toBe(false);
    const needed = Object.entries((schema as z.ZodObject).shape as Record<string, z.ZodType>)
      .filter(([, field]) => !(field instanceof z.ZodOptional) && !field.safeParse(completed(field)).success)
      .map(([name]) => name);
    expect(new Set(error?.issues.map(({ path }) => path[0]))).toEqual(new Set(needed));
  });
});

test.each(writtenKinds.filter(({ format }) => format === 'mdx').map((kind) => [kind.word, kind] as const))(
  'the file of a new %s explains every field',
  (_, kind) => {
    const { schema } = kind;
    const text = templateOf(kind, completed(schema, {}) as Record<string, unknown>);
    const told = text.replaceAll(/\n# +/g, ' ').replaceAll(/\s+/g, ' ');
    for (const { field, text: words } of rowsOf(schema)) {
      const [top = '', ...within] = field.split(' › ');
      expect(text).toMatch(new RegExp(`^(?:# )?${top}:`, 'm'));
      if (within.length > 0) expect(told).toContain(`${within.join(' › ')}: `);
      const plain = words
        .replace(/:? ?see \[.*/, '')
        .replaceAll('`', '')
        .replaceAll(/\s+/g, ' ');
      expect(told).toContain(plain);
    }
  },
);
