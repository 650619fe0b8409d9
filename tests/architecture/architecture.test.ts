import { describe, expect, test } from 'vitest';
import { importsOf, readsClock } from './imports.ts';
import { backwardArrows } from './rooms.ts';
import { sourceFiles } from './source-files.ts';

const house = sourceFiles('src', 'scripts');
const everything = [...house, ...sourceFiles('tests')];

/** The only place that reads the day; scripts in the browser read the reader's, and publishing times itself. */
const clock = 'src/reader/today.ts';

/** Guide sizes in lines, by folder and ending: what is longer is often two nouns. */
const guides: [RegExp, number][] = [
  [/^src\/pages\/.*\.astro$/, 60],
  [/^src\/components\/.*\.astro$/, 120],
  [/^src\/schemas\/.*\.ts$/, 90],
  [/^src\/checks\/.*\.ts$/, 50],
  [/^tests\/.*\.ts$/, 200],
  [/^(?:src|scripts)\/.*\.ts$/, 150],
];

describe('the house', () => {
  test('no arrow runs backwards', () => {
    expect(house.length).toBeGreaterThan(50);
    expect(house.flatMap(importsOf).length).toBeGreaterThan(150);
    expect(house.flatMap(backwardArrows)).toEqual([]);
  });

  test('the clock is read in one place', () => {
    const readers = house.filter(({ path }) => /^src\/(?!client\/|publishing\/)/.test(path));
    expect(readers.filter(readsClock).map(({ path }) => path)).toEqual([clock]);
  });

  test('no folder is a drawer for everything', () => {
    const drawers = everything.filter(({ path }) =>
      /(?:^|\/)(?:utils?|helpers?|lib|common|misc)(?:\/|\.ts$)/.test(path),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  test('components are in PascalCase, all other files in kebab-case', () => {
    const wrong = everything.filter(({ path }) => !isNamedWell(path));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('files that have outgrown their guide sizes are named', () => {
    const long = everything
      .map(({ path, text }) => ({ path, times: (text.split('\n').length - 1) / guideOf(path) }))
      .filter(({ times }) => times > 1)
      .sort((a, b) => b.times - a.times);
    const worst = long.slice(0, 5).map(({ path, times }) => `${path} (${times.toFixed(1)} times)`);
    if (long.length > 0)
      console.log(`Note: ${long.length} files are longer than the guide: ${worst.join(', ')}`);
    expect(everything.filter(({ path }) => guideOf(path) < Infinity).length).toBeGreaterThan(50);
  });
});

describe('the test of the house itself', () => {
  const domain = (text: string) => backwardArrows({ path: 'src/domain/made-up.ts', text });

  test.each([
    ["import { z } from 'zod';", 'zod'],
    ["import { readFileSync } from 'node:fs';", 'node:fs'],
    ["import { getCollection } from 'astro:content';", 'astro:content'],
    ["import { action } from '../schemas/action.ts';", 'src/schemas/action.ts'],
    ["export { loadSite } from '../queries/site.ts';", 'src/queries/site.ts'],
    ["const site = await import('../queries/site.ts');", 'src/queries/site.ts'],
    ["import { type Action, action } from '../schemas/action.ts';", 'src/schemas/action.ts'],
  ])('%s in src/domain is refused', (text, target) => {
    expect(domain(text)).toEqual([`src/domain/made-up.ts takes ${target}`]);
  });

  test.each([
    "import type { Action } from '../schemas/action.ts';",
    "import { type Action } from '../schemas/action.ts';",
    "import { dayWords } from './words.ts';",
    "// import { z } from 'zod';",
  ])('%s in src/domain is allowed', (text) => {
    expect(domain(text)).toEqual([]);
  });

  test('a component is read with its scripts', () => {
    const path = 'src/components/made/Up.astro';
    const text = (code: string, script: string) =>
      `---\n${code}\n---\n<p></p>\n<script src="${script}"></script>\n`;
    expect(backwardArrows({ path, text: text('', '../../client/as-of.ts') })).toEqual([]);
    expect(
      backwardArrows({ path, text: text("import '../../client/as-of.ts';", '../../queries/site.ts') }),
    ).toEqual([`${path} takes src/client/as-of.ts`, `${path} takes src/queries/site.ts`]);
  });

  test.each([
    [
      "import { checkSubmission } from './join-rules.ts';",
      ['src/client/made-up.ts takes src/client/join-rules.ts'],
    ],
    ["const rules = import('./join-rules.ts');", []],
    ["import { z } from 'zod';", ['src/client/made-up.ts takes zod']],
  ])('%s in src/client', (text, arrows) => {
    expect(backwardArrows({ path: 'src/client/made-up.ts', text })).toEqual(arrows);
  });

  test('a folder without a room is refused', () => {
    expect(backwardArrows({ path: 'src/things/one.ts', text: '' })).toHaveLength(1);
  });

  test.each([
    ['new Date()', true],
    ['Date.now()', true],
    ['performance.now()', true],
    ["new Date('2022-01-31')", false],
    ['// new Date()', false],
  ])('the clock is read by %s: %s', (text, isRead) => {
    expect(readsClock({ path: 'src/domain/made-up.ts', text })).toBe(isRead);
  });
});

/** Pages may hold a parameter in brackets, and say the ending of what they write: `[dataset].csv.ts`. */
function isNamedWell(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (path.startsWith('src/components/') && name.endsWith('.astro'))
    return /^(?:[A-Z][a-z0-9]*)+\.astro$/.test(name);
  return /^_?(?:\[[a-z]+\]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z0-9]+)+$/.test(name);
}

function guideOf(path: string): number {
  return guides.find(([pattern]) => pattern.test(path))?.[1] ?? Infinity;
}
