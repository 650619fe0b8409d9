import { expect, test } from 'vitest';
import { writeCsv } from '../../src/exports/csv.ts';
import { datasetNamed, publishedOn, readCsv, realContent } from './published.ts';

test('the gaps have a row for each category in each place and on each day, and one for no day', () => {
  const content = realContent();
  const published = publishedOn('2026-11-21', content);
  const areas = content.places.filter(({ data }) => !['country', 'county', 'region'].includes(data.kind));
  expect(datasetNamed('gaps-by-place').rows(published)).toHaveLength(
    content.categories.length * areas.length,
  );
  expect(datasetNamed('gaps-by-day').rows(published)).toHaveLength(content.categories.length * 8);
});

test('the population and the rate stand only where a paper counts the people', () => {
  const content = realContent();
  const [source] = content.places.flatMap(({ data }) => data.sources);
  const tovil = content.places.find(({ id }) => id === 'tovil');
  if (!tovil || !source) throw new Error('no Tovil');
  const date = { basis: 'stated', written: '2021', iso: '2021', precision: 'year' } as const;
  tovil.data.population = { count: 2_000, date, source };
  const rows = datasetNamed('gaps-by-place').rows(publishedOn('2026-11-21', content));
  for (const row of rows) {
    const isTovil = row['place'] === 'tovil';
    expect(row['population']).toBe(isTovil ? 2_000 : null);
    expect(row['groups_per_1000']).toBe(isTovil ? Number(row['groups']) / 2 : null);
  }
});

test('the name of a category or a place starts no formula', () => {
  const content = realContent();
  for (const entry of [content.categories[0], content.places.find(({ id }) => id === 'tovil')])
    if (entry) entry.data.title = '=HYPERLINK("https://example.org")';
  for (const name of ['gaps-by-place', 'gaps-by-day']) {
    const cells = readCsv(writeCsv(datasetNamed(name), publishedOn('2026-11-21', content)).slice(1)).flat();
    expect(cells.filter((cell) => cell.includes('HYPERLINK')).length).toBeGreaterThan(0);
    expect(cells.filter((cell) => cell.startsWith('='))).toEqual([]);
  }
});
