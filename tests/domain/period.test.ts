import { expect, it } from 'vitest';
import { lastDayOf, sortPeriods, standingOf } from '../../src/domain/period.ts';
import { papers } from './papers.ts';

const period = (iso: string, frozen = false) => ({
  title: iso,
  summary: iso,
  date: { basis: 'stated' as const, written: iso, iso, precision: 'month' as const },
  documents: [],
  ...(frozen ? { frozen: { on: '2026-01-01', sha256: '' } } : {}),
});

it('goes up to the last day that its papers may mean', () => {
  const last = papers.periods.map(({ id, data }) => [id, lastDayOf(data)]);
  expect(Object.fromEntries(last)).toMatchObject({ '2021-autumn': '2021-11-30', '2022-01': '2022-01-31' });
});

it('may be frozen from the day after its last', () => {
  expect(standingOf(period('2022-01'), '2022-01-31')).toBe('not-ended');
  expect(standingOf(period('2022-01'), '2022-02-01')).toBe('ready');
  expect(standingOf(period('2022-01', true), '2022-02-01')).toBe('frozen');
  const open = { ...period(''), date: { basis: 'not-stated' as const, because: 'blank' as const } };
  expect(standingOf(open, '2022-02-01')).toBe('undated');
});

it('stands in the order of time', () => {
  expect(sortPeriods(papers.periods).map(({ id }) => id)).toEqual([
    '2012-01',
    '2020-11',
    '2021-autumn',
    '2022-01',
    '2022-11',
  ]);
});
