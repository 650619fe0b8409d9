import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../exports/published.ts';
import { elementsOf, textOf } from '../publishing/elements.ts';
import { readFile } from './built.ts';

type Row = Record<string, string>;

const page = elementsOf(readFile('groups/gaps/index.html'));

describe.each([
  ['place', 'table-by-place', 'place_title'],
  ['day', 'table-by-day', 'day'],
] as const)('the page of what is missing by %s', (by, caption, column) => {
  const published = rowsOf(`data/gaps-by-${by}.csv`);
  const cells = cellsOf(caption);

  test('has one cell for each row of the CSV, with the same count', () => {
    expect(published.length).toBeGreaterThan(100);
    expect(cells).toHaveLength(published.length);
    const wrong = published.filter((row) => {
      const name = row[column]?.replace('not-stated', 'No day stated') ?? '';
      const cell = cells.find(
        (one) => one.row === row['category_title'] && one.column.toLowerCase() === name.toLowerCase(),
      );
      return cell?.text !== wordsOf(row);
    });
    expect(wrong).toEqual([]);
  });

  test('counts real and made-up groups apart, and both together', () => {
    for (const row of published)
      expect(Number(row['groups_real']) + Number(row['groups_made_up'])).toBe(Number(row['groups']));
  });
});

test('the counts by place are those of the groups, venues and places of the open data', () => {
  const places = new Map(rowsOf('data/places.csv').map((row) => [row['id'], listOf(row['within'])]));
  const above = (id: string): string[] => [id, ...(places.get(id) ?? []).flatMap(above)];
  const activities = rowsOf('data/activities.csv').filter((row) => row['venue']);
  const venues = new Map(activities.map(({ venue = '' }) => [venue, placesOfVenue(venue)]));
  const meetsIn = (group: string | undefined) =>
    activities.filter((row) => row['group'] === group).flatMap(({ venue = '' }) => venues.get(venue) ?? []);
  const groups = rowsOf('data/groups.csv').map((row) => ({
    categories: listOf(row['categories']),
    places: new Set([...listOf(row['places']), ...meetsIn(row['id'])].flatMap(above)),
  }));
  for (const row of rowsOf('data/gaps-by-place.csv')) {
    const found = groups.filter(
      ({ categories, places: at }) =>
        categories.includes(row['category'] ?? '') && at.has(row['place'] ?? ''),
    );
    expect(Number(row['groups']), `${row['category']} in ${row['place']}`).toBe(found.length);
  }
});

test('the page names thin cells in words, and says that it is about made-up data', () => {
  const text = page
    .filter(({ tagName }) => tagName === 'main')
    .map(textOf)
    .join(' ');
  expect(text).toMatch(/No group for .+ is listed in /);
  expect(text).toMatch(/No group for .+ is listed on Sunday/);
  expect(text).toContain('These figures are about demonstration data.');
});

/** What a cell says of a row of the CSV, by the rule that the page publishes. */
function wordsOf(row: Row): string {
  const words: Record<string, string> = {
    none: 'none',
    'wider-only': `wider ${row['groups_wider']}`,
    one: '1 only',
    few: `${row['groups']} few`,
    several: row['groups'] ?? '',
  };
  const real = Number(row['groups_real']);
  return `${words[row['cover'] ?? '']}${real > 0 ? ` (${real} real)` : ''}`;
}

function cellsOf(caption: string): { row: string; column: string; text: string }[] {
  const table = page.find(
    (element) =>
      element.tagName === 'table' && inside(element).some((one) => attribute(one, 'id') === caption),
  );
  const body = table && inside(table).find(({ tagName }) => tagName === 'tbody');
  const rows = body ? inside(body).filter(({ tagName }) => tagName === 'tr') : [];
  return rows.flatMap((tr) => {
    const [head, ...cells] = inside(tr).filter(({ tagName }) => tagName === 'th' || tagName === 'td');
    return cells.map((td) => ({
      row: head ? textOf(head).trim() : '',
      column: attribute(td, 'data-label') ?? '',
      text: textOf(td).replace(/\s+/g, ' ').trim(),
    }));
  });
}

/** The places that the page of a venue names. */
function placesOfVenue(venue: string): string[] {
  const links = elementsOf(readFile(`venues/${venue}/index.html`)).flatMap(
    (element) => attribute(element, 'href') ?? [],
  );
  return links.flatMap((link) => /\/places\/([^/]+)\/$/.exec(link)?.[1] ?? []);
}

function rowsOf(file: string): Row[] {
  const [head = [], ...rows] = readCsv(readFile(file).slice(1));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

function listOf(cell = ''): string[] {
  return cell.split(' | ').filter(Boolean);
}

function inside(parent: Tree.Element): Tree.Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...inside(node)] : []));
}

function attribute(element: Tree.Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}
