import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseDocument } from 'yaml';
import { unformedFiles } from '../../scripts/format-content.ts';
import { written } from '../../src/exports/editor/written.ts';
import { collections } from '../../src/schemas/index.ts';

const miniature = 'tests/fixtures/council';

describe('the one form of content files', () => {
  test('every file of src/content has it', () => {
    const found = unformedFiles('src/content').map(({ file }) => file);
    expect(found, 'Write them anew: npm run format:content').toEqual([]);
  });

  test('fields go into the order of the schema, at every depth, and lists keep theirs', () => {
    let formed = '';
    const { file, text } = changed('groups/friends-of-the-mill.json', (before) => {
      formed = before;
      return JSON.stringify(reversed(JSON.parse(before)));
    });
    expect({ file, text }).toEqual({ file: 'groups/friends-of-the-mill.json', text: formed });
  });

  test('front matter loses its comments and folds, and prose keeps every byte', () => {
    let formed = '';
    const { text } = changed('pages/about.mdx', (before) => {
      formed = before;
      return before.replace(/^title: (.*)$/m, '# The name of the page.\ntitle: >-\n  $1');
    });
    expect(formed).toMatch(/^title: /m);
    expect(text).toBe(formed);
  });

  test('a file that cannot be read is told, and has no other text', () => {
    expect(changed('groups/friends-of-the-mill.json', () => '{ "title": ')).toEqual({
      file: 'groups/friends-of-the-mill.json',
    });
  });

  test('whatever stands in front matter is read again as it was written, by readers of old and new YAML', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '2012',
        '2021-10-05',
        '19:30',
        'yes',
        'Off',
        'null',
        '~',
        '1e3',
        '0o17',
        '- x',
        '#',
        "it's: #1",
      ),
    );
    fc.assert(
      fc.property(text, fc.array(text), (title, notes) => {
        const [, yaml = ''] =
          /^---\n([\s\S]*)---\n$/.exec(written(collections.pages, { title, notes })) ?? [];
        for (const version of ['1.1', '1.2'] as const)
          expect(parseDocument(yaml, { version }).toJS()).toEqual({ title, notes });
      }),
    );
  });
});

/** The one file that is not in its form, after a change of it; the miniature council itself has the form of our own source. */
function changed(file: string, change: (text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(miniature, folder, { recursive: true });
  for (const { file: one, text = '' } of unformedFiles(folder)) writeFileSync(join(folder, one), text);
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  const [first, ...others] = unformedFiles(folder);
  expect(others).toEqual([]);
  if (!first) throw new Error('nothing was found');
  return first;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}
