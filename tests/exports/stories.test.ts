import { expect, test } from 'vitest';
import { datasetNamed, publishedOn } from './published.ts';

const rows = datasetNamed('stories').rows(publishedOn('2026-11-21'));
const partsOf = (story: string) => rows.filter((row) => row['story'] === story).map((row) => row['part']);

test('a story is published moment by moment, with its silences and both sides of what contradicts', () => {
  expect(partsOf('parish-webinars')).toEqual(['said', 'said', 'silent', 'silent']);
  expect(partsOf('museum-panel').filter((part) => part === 'said')).toHaveLength(6);
  expect(partsOf('museum-panel').filter((part) => part === 'contradiction')).toHaveLength(5);
});

test('each thing that it tells has its date, its paper and its place in the paper', () => {
  for (const row of rows) {
    expect(row['date_iso']).toBeTruthy();
    expect(row['source_documents']).toHaveLength(1);
    expect(row['source_sections']).not.toContain(null);
  }
});

test('the two sides of a contradiction say of what they are a side', () => {
  const sides = rows.filter((row) => row['part'] === 'contradiction');
  expect(sides.every((row) => row['contradiction'] !== null)).toBe(true);
  expect(new Set(sides.map((row) => row['contradiction'])).size).toBeLessThan(sides.length);
});
