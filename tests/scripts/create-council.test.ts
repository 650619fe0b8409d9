import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { accentOf } from '../../scripts/create-council/accent.ts';
import { answersOf, type Answers } from '../../scripts/create-council/answers.ts';
import { fillIn } from '../../scripts/create-council/fill-in.ts';
import { isExample, writeCouncil } from '../../scripts/create-council/write-council.ts';
import { unformedFiles } from '../../scripts/format-content.ts';
import { checkFolder } from '../../src/reader/check-folder.ts';
import { collectionNames } from '../../src/schemas/collection-names.ts';
import { council } from '../../src/schemas/council.ts';
import { report } from '../../src/reader/report.ts';

const template = 'templates/council/content';
const folder = mkdtempSync(join(tmpdir(), 'noticeboard-council-'));
afterAll(() => rmSync(folder, { recursive: true }));
const code = {
  root: resolve('.'),
  repository: 'https://git.example.org/noticeboard.git',
  commit: 'a'.repeat(40),
};
const usual = answersOf({}) as Answers;

describe('the template', () => {
  test('is a valid council, in the one form of content files', () => {
    const { findings } = checkFolder(template, '2026-01-02', false);
    expect(report(findings, template)).toBe('');
    expect(unformedFiles(template)).toEqual([]);
  });

  test('has one example of each kind but those that a command makes', () => {
    const { content } = checkFolder(template, '2026-01-02', false);
    const without = collectionNames.filter((name) => content?.[name].length === 0);
    expect(without).toEqual(['snapshots', 'postcodes']);
    const { categories, pages, ...others } = content?.ids ?? {};
    expect(pages).toEqual(['about', 'accessibility', 'privacy']);
    expect(categories?.length).toBe(13);
    const kept = Object.entries(others).flatMap(([name, ids]) =>
      ids.filter((id) => !isExample(`${name}/${id}`)).map((id) => `${name}/${id}`),
    );
    expect(kept).toEqual(['synonyms/everyday-words']);
  });
});

describe('a new council', () => {
  test.each(['2026-01-02', '2027-02-28', '2031-12-31'])(
    'made on %s has nothing wrong in it, then or later',
    (day) => {
      const answers = answersOf({ name: 'St Mary’s & Wealdmoor Town Council' }) as Answers;
      const own = join(folder, day);
      writeCouncil(own, answers, code, true, day);
      const { content, findings } = checkFolder(join(own, 'content'), day, false);
      expect(report(findings, own)).toBe('');
      expect(unformedFiles(join(own, 'content'))).toEqual([]);
      expect(content?.council).toMatchObject({ name: answers.name, place: 'St Mary’s & Wealdmoor' });
      expect(content?.groups[0]?.data.checked).toMatchObject({ on: day });
      const year = Number(day.slice(0, 4));
      expect(content?.reviews.map(({ id }) => id)).toEqual([
        `example-plan-${year - 1}-${String(year).slice(2)}`,
      ]);
    },
  );

  test('without examples has nothing made up in it', () => {
    const own = join(folder, 'bare');
    writeCouncil(own, usual, code, false, '2026-05-01');
    const { content, findings } = checkFolder(join(own, 'content'), '2026-05-01', false);
    expect(findings).toEqual([]);
    const ids = Object.entries(content?.ids ?? {}).filter(([, list]) => list.length > 0);
    expect(ids.map(([name]) => name)).toEqual(['pages', 'categories', 'synonyms']);
  });

  test('has help whose links lead somewhere, and the schemas of its own folder', () => {
    const own = join(folder, 'helped');
    writeCouncil(own, usual, code, true, '2026-05-01');
    const files = readdirSync(own, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    expect(files.length).toBeGreaterThan(20);
    const broken = files.flatMap((file) => {
      const text = readFileSync(join(own, file), 'utf8');
      return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !readable(join(own, dirname(file), link)))
        .map((link) => `${file}: ${link}`);
    });
    expect(broken).toEqual([]);
    expect(readFileSync(join(own, '.vscode', 'settings.json'), 'utf8')).toContain('"/content/groups/*.json"');
    expect(readFileSync(join(own, 'docs', 'content.md'), 'utf8')).not.toContain('src/content');
    expect(JSON.parse(readFileSync(join(own, 'noticeboard.json'), 'utf8'))).toEqual({
      repository: code.repository,
      commit: code.commit,
    });
  });

  test('is taken away again where it cannot be finished', () => {
    const own = join(folder, 'broken');
    expect(() => writeCouncil(own, usual, { ...code, root: folder }, true, '2026-05-01')).toThrow();
    expect(readdirSync(folder)).not.toContain('broken');
  });
});

describe('answers', () => {
  test('what is not said is usual', () => {
    expect(usual).toMatchObject({ name: 'Exampleshire Council', place: 'Exampleshire', languages: ['en'] });
    expect(usual).not.toHaveProperty('host');
  });

  test.each([
    ['Wealdmoor District Council', 'Wealdmoor'],
    ['Royal Borough of Wealdmoor', 'Wealdmoor'],
    ['The Council', 'The Council'],
  ])('%s serves %s', (name, place) => {
    expect(answersOf({ name })).toMatchObject({ place });
  });

  test.each([
    [{ name: '<b>Council</b>' }, '"<b>Council</b>" has a sign that no name of a council or an area has.'],
    [
      { address: 'http://council.example.org' },
      'The address "http://council.example.org/" does not start with https:// (it starts with http:).',
    ],
    [{ colour: 'blue' }, 'The colour "blue" is not written like #1f4f7a.'],
    [{ host: 'mars' }, 'The host "mars" cannot be used.'],
    [{ email: 'nobody' }, 'The mailbox "nobody" is not an e-mail address.'],
    [{ languages: 'en, de' }, 'The list of languages "de" cannot be used.'],
  ])('%j is refused', (said, problem) => {
    expect(answersOf(said)).toBe(problem);
  });

  test.each(['#ffffff', '#000000', '#ffcc00', '#1f5f4d', '#d4351c'])(
    '%s becomes a colour that can be read',
    (colour) => {
      const accent = accentOf(colour);
      expect(council.shape.accent.safeParse(accent).success).toBe(true);
    },
  );

  test('a colour that can be read on both grounds stays', () => {
    expect(accentOf('#1f5f4d')?.light).toBe('#1f5f4d');
    expect(accentOf('#7fd1b3')?.dark).toBe('#7fd1b3');
  });
});

test('years of the template go on, days stay, and a financial year has two', () => {
  const text = 'Exampleshire: April 2025, 2025-04, 2025-26, 2028, 10 April 2025, 2026-01-01, 01632 960001';
  expect(fillIn(text, usual, '2029-03-04')).toBe(
    'Exampleshire: April 2028, 2028-04, 2028-29, 2031, 10 April 2028, 2029-03-04, 01632 960001',
  );
});

function readable(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'ENOTDIR';
  }
}
