import { expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import type { Content } from '../../src/schemas/index.ts';
import { datasetNamed, publishedOn } from './published.ts';

const larkshire = publishedOn('2026-11-21', readContent('tests/fixtures/council').content as Content);
const papers = publishedOn('2026-11-21');

test('each baseline and each reading is a row, and a number that is held back or missing is no value', () => {
  const rows = datasetNamed('readings').rows(larkshire);
  const own = rows.filter((row) => row['measure'] === 'falls-on-the-path');
  expect(own.map((row) => [row['kind'], row['basis'], row['value'], row['below'], row['counts_as']])).toEqual(
    [
      ['baseline', 'counted', 14, null, '2023-03-31'],
      ['reading', 'counted', 8, null, '2023-09-30'],
      ['reading', 'suppressed', null, 5, '2024-03-31'],
      ['reading', 'missing', null, null, '2024-09-30'],
      ['reading', 'counted', 11, null, '2025-01-31'],
    ],
  );
  expect(own.map((row) => [row['provisional'], row['break_before']])).toEqual([
    [false, false],
    [false, false],
    [null, false],
    [null, false],
    [true, true],
  ]);
});

test('the eight measures of the papers have a baseline each, and no reading', () => {
  const rows = datasetNamed('readings').rows(papers);
  expect(rows.map((row) => row['kind'])).toEqual(Array(8).fill('baseline'));
  expect(rows.map((row) => row['date_basis'])).toEqual(Array(8).fill('not-stated'));
});

test('where a measure stands is published with what it rests on', () => {
  const row = (id: string) =>
    datasetNamed('measures')
      .rows(larkshire)
      .find((one) => one['id'] === id);
  expect(row('walkers')).toMatchObject({
    standing: 'off-course',
    standing_lacks: [],
    standing_value: 13.1,
    standing_iso: '2025-01',
  });
  expect(row('walkers')?.['standing_line']).toBeCloseTo(13.674, 3);
  expect(row('falls-on-the-path')).toMatchObject({
    standing: 'not-enough-data',
    standing_lacks: ['break'],
    reading_values: [8, null, null, 11],
  });
});

test('a promise has its first dates and its current ones, and the months between', () => {
  const trinity = datasetNamed('actions')
    .rows(papers)
    .find((row) => row['id'] === 'trinity-foyer-community-hub');
  expect(trinity).toMatchObject({
    target_iso: ['2021-10'],
    current_target_iso: ['2022-03'],
    current_target_basis: ['inferred'],
    moved_months_least: [5],
    moved_months_most: [5],
  });
});
