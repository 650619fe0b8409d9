import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tally } from '../../src/domain/state.ts';
import { contentFolder } from '../../src/reader/files.ts';
import type { State } from '../../src/schemas/fields/state.ts';
import { elementsOf, textOf, wordsOf } from '../publishing/elements.ts';
import { built, folder, readFile } from './built.ts';
import { periods } from './periods.ts';
import { linksOf, mainOf } from './tables.ts';

test('every period has its page, and every pair of them', () => {
  expect(periods.length).toBeGreaterThan(1);
  for (const { id } of periods) expect(built.files).toContain(`as-reported/${id}/index.html`);
  const pairs = built.pages.filter(({ address }) => /^\/changes\/[^/]+\/[^/]+\/$/.test(address));
  expect(pairs).toHaveLength((periods.length * (periods.length - 1)) / 2);
});

describe.each(periods)('as reported in $data.title', ({ id, data, snapshot }) => {
  const page = `as-reported/${id}/index.html`;

  test('the file is the frozen one, byte for byte, and its SHA-256 stands on the site', () => {
    const file = `as-reported/${id}.json`;
    if (!data.frozen) {
      expect(built.files).not.toContain(file);
      expect(wordsOf(mainOf(`/${page}`))).toContain('It is not frozen yet');
      return;
    }
    const bytes = readFileSync(join(folder, file));
    expect(bytes.equals(readFileSync(join(contentFolder(), 'snapshots', `${id}.json`)))).toBe(true);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(data.frozen.sha256);
    for (const shown of [page, 'as-reported/index.html'])
      expect(wordsOf(mainOf(`/${shown}`))).toContain(data.frozen.sha256);
  });

  test('counts every promise that was known then, and lists each once', () => {
    const names = new Set(snapshot.strategies.map(({ title }) => title));
    const rows = elementsOf(mainOf(`/${page}`))
      .filter(({ tagName }) => tagName === 'tr')
      .map(cellsOf)
      .filter(([name = '']) => names.has(name));
    expect(rows).toHaveLength(names.size);
    expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(snapshot.promises.length);
    const marks = elementsOf(mainOf(`/${page}`)).flatMap(({ tagName, attrs }) =>
      tagName === 'span' ? (attrs.find(({ name }) => name === 'data-state')?.value ?? []) : [],
    );
    expect(tally(marks.map((state) => ({ state: state as State })))).toEqual(tally(snapshot.promises));
    const links = linksOf(`/${page}`).filter(
      (link) => link.startsWith(`/as-reported/${id}/`) && /\/#(?!corrections)/.test(link),
    );
    expect(new Set(links).size).toBe(snapshot.promises.length);
    expect(links).toHaveLength(snapshot.promises.length);
  });

  test('has the full text of every promise, says that it is old, and leads to what is known now', () => {
    for (const strategy of snapshot.strategies) {
      const file = `as-reported/${id}/${strategy.id}/index.html`;
      const text = wordsOf(mainOf(`/${file}`));
      expect(text).toContain('As it was. This page says what was known up to');
      expect(linksOf(`/${file}`)).toContain(`/strategies/${strategy.id}/`);
      for (const promise of snapshot.promises.filter((one) => one.strategy === strategy.id))
        for (const part of [
          promise.title,
          promise.summary,
          ...promise.reports.flatMap(({ points }) => points),
        ])
          expect(text).toContain(part.replace(/\s+/g, ' ').trim());
    }
  });
});

test('the search finds no text of an old page, and no comparison', () => {
  const old = built.pages.filter(({ address }) =>
    /^\/(?:as-reported|changes)\/[^/]+\/[^/]+\/$/.test(address),
  );
  expect(old.length).toBeGreaterThan(10);
  for (const { file } of old) expect(readFile(file), file).not.toContain('data-pagefind-body');
});

test('the table of all comparisons counts every promise of the later time', () => {
  const table = elementsOf(mainOf('/changes/')).findLast(({ tagName }) => tagName === 'tbody');
  const rows = table ? elementsOf(table).filter(({ tagName }) => tagName === 'tr') : [];
  const sums = rows.map((row) => {
    const [, added = 0, , changed = 0, , , , same = 0] = cellsOf(row).map(Number);
    return added + changed + same;
  });
  const expected = [...periods]
    .reverse()
    .flatMap((to, at) => periods.slice(0, periods.length - 1 - at).map(() => to.snapshot.promises.length));
  expect(sums).toEqual(expected);
});

function cellsOf(row: ReturnType<typeof mainOf>): string[] {
  const cells = elementsOf(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td');
  return cells.map((cell) => textOf(cell).trim());
}
